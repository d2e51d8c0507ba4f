import { LEVELS, RequirementSets } from "./requirementSets";

test("versions are compared as numbers, not as texts", () => {
  const sets = new RequirementSets("ltsc-2021");
  expect(sets.supports("ExcelApi 1.9")).toBe(true);
  expect(sets.supports("ExcelApi 1.14")).toBe(true);
  expect(sets.supports("ExcelApi 1.15")).toBe(false);
});

test("perpetual Excel has neither keyboard shortcuts nor context menus, and its functions runtime is 1.3", () => {
  for (const level of ["ltsc-2021", "ltsc-2024"] as const) {
    const sets = new RequirementSets(level);
    expect(sets.supports("KeyboardShortcuts 1.1")).toBe(false);
    expect(sets.supports("ContextMenuApi 1.1")).toBe(false);
    expect(sets.supports("CustomFunctionsRuntime 1.3")).toBe(true);
    expect(sets.supports("CustomFunctionsRuntime 1.4")).toBe(false);
  }
});

test("every level runs a shared runtime with functions", () => {
  for (const level of LEVELS) expect(new RequirementSets(level).supports("SharedRuntime 1.1")).toBe(true);
});

test("the matrix names the sets in lower case, as the client looks them up", () => {
  expect(JSON.parse(new RequirementSets("ltsc-2024").toMatrix())).toMatchObject({ excelapi: "1.17" });
});
