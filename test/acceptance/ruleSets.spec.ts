import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SHIPPED_RULE_SETS } from "../../src/rules/sets/shippedRuleSets";
import { readRuleSheet } from "../../src/rulesheet/readRuleSheet";
import { runCommandLine } from "../standin/headless/commandLine";
import { openWorkbook } from "../standin/workbook/openWorkbook";
import type { CellValue } from "../standin/workbook/types";
import type { WorkbookModel } from "../standin/workbook/workbookModel";
import { patchXlsx } from "../standin/xlsx/patchXlsx";

const DIST = join(__dirname, "../../dist");
const SAMPLE = join(__dirname, "../../assets/samples/score-sheet-2023.xlsx");

interface Answer {
  readonly rules: string;
  readonly sheet: string;
  readonly blocked: boolean;
  readonly counts: readonly number[];
  readonly quota: readonly number[];
  readonly written: readonly string[];
  readonly findings: readonly { readonly check: string; readonly address: string; readonly message: string }[];
  readonly value: readonly (readonly CellValue[])[];
}

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "gradeline-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<Answer> {
  const { output, error } = await runCommandLine([...args, "--json"], DIST);
  expect(error).toBe("");
  return JSON.parse(output) as Answer;
}

const file = (name: string) => join(folder, name);
const open = (path: string) => openWorkbook(readFileSync(path), { functions: [] });

/** What an official types onto the sheet 평가규정, saved as another file. */
function edit(
  from: string,
  to: string,
  change: (sheet: NonNullable<ReturnType<WorkbookModel["sheet"]>>) => void,
): void {
  const workbook = open(from);
  change(workbook.sheet("평가규정")!);
  writeFileSync(to, patchXlsx(readFileSync(from), workbook));
}

/** The cell beside a name on the sheet of rules. */
function beside(path: string, name: string): { readonly row: number; readonly address: string } {
  const sheet = open(path).sheet("평가규정")!;
  const { rows } = sheet.usedArea(true)!;
  const row = Array.from({ length: rows }, (_, at) => at).find((at) => sheet.cell(at, 0).value === name)!;
  return { row, address: `B${row + 1}` };
}

describe("--rules FILE.json", () => {
  // Places for the sample's 46 tasks, worked out by hand from the percentages: 20 % of 46 is 9.2, 60 % 27.6, 90 % 41.4;
  // 35 % is 16.1, 75 % 34.5; stanine's lines are 1.84, 5.06, 10.58, 18.4, 27.6, 35.42, 40.94 and 44.16.
  it.each([
    ["2023", [2, 9, 5, 13, 7, 8, 2]],
    ["civil-service", [9, 19, 13, 5]],
    ["performance-pay", [9, 19, 13, 5]],
    ["university", [16, 18, 12]],
    ["stanine", [2, 3, 6, 7, 10, 7, 6, 3, 2]],
  ])("grades, checks and computes by the set %s", async (id, places) => {
    const ruleSet = SHIPPED_RULE_SETS.find((set) => set.id === id)!;
    const rules = file(`${id}.json`);
    writeFileSync(rules, JSON.stringify(ruleSet));
    const allocated = await run("allocate", SAMPLE, "--rules", rules);
    expect(allocated).toMatchObject({ rules: id, blocked: false, quota: places });
    expect(await run("validate", SAMPLE, "--rules", rules)).toMatchObject({ rules: id, counts: allocated.counts });
    const { value } = await run("eval", SAMPLE, '=GRADEALLOC(S7:S56,,,"1")', "--rules", rules);
    const grades = value.flat().filter((grade) => typeof grade === "number");
    expect(places.map((_, index) => grades.filter((grade) => grade === index + 1).length)).toEqual(allocated.counts);
  });
});

describe("the sheet 평가규정, from file to file", () => {
  it("holds the rules in force, and what is edited there is in force from then on", async () => {
    expect(await run("rulesToSheet", SAMPLE, "--out", file("put.xlsx"))).toMatchObject({
      blocked: false,
      written: [expect.stringMatching(/^평가규정!A1:/)],
    });
    edit(file("put.xlsx"), file("edited.xlsx"), (sheet) => {
      const { row } = beside(file("put.xlsx"), "기준선의 끝수");
      sheet.write({ row, column: 1, rows: 1, columns: 1 }, [["반올림"]]);
    });
    expect(await run("rulesFromSheet", file("edited.xlsx"), "--out", file("taken.xlsx"))).toMatchObject({
      blocked: false,
      quota: [2, 10, 4, 14, 7, 7, 2],
    });
    expect(await run("allocate", file("taken.xlsx"), "--sheet", "점수표", "--out", file("graded.xlsx"))).toMatchObject({
      quota: [2, 10, 4, 14, 7, 7, 2],
    });
    const results = JSON.parse(String(open(file("graded.xlsx")).settings.get("Gradeline.Results"))) as unknown;
    expect(results).toMatchObject({ 점수표: { ruleSet: { allocation: { rounding: "half-up" } } } });
  });

  it.each(SHIPPED_RULE_SETS.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    "takes the set %s there and back",
    async (id, ruleSet) => {
      const rules = file(`${id}.json`);
      writeFileSync(rules, JSON.stringify(ruleSet));
      await run("rulesToSheet", SAMPLE, "--rules", rules, "--out", file(`${id}.xlsx`));
      const sheet = open(file(`${id}.xlsx`)).sheet("평가규정")!;
      const { rows, columns } = sheet.usedArea(true)!;
      const cells = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => sheet.cell(row, column).value ?? ""),
      );
      expect(readRuleSheet(cells)).toEqual({ ok: true, ruleSet });
    },
  );

  it("names the cell of an unknown word with those that are allowed, and keeps the rules", async () => {
    await run("rulesToSheet", SAMPLE, "--out", file("put.xlsx"));
    const { row, address } = beside(file("put.xlsx"), "동점의 순위");
    edit(file("put.xlsx"), file("wrong.xlsx"), (sheet) =>
      sheet.write({ row, column: 1, rows: 1, columns: 1 }, [["동점순위"]]),
    );
    const refused = await run("rulesFromSheet", file("wrong.xlsx"));
    expect(refused).toMatchObject({ blocked: true, sheet: "평가규정" });
    expect(refused.findings).toMatchObject([{ check: "rule-sheet-cell", address }]);
    expect(refused.findings[0]?.message).toContain("하위순위, 상위순위, 중간순위");
  });
});
