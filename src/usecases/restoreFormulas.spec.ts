import { connectExcel, disconnectExcel } from "../../test/standin/client/nodeBridge";
import { createHost } from "../../test/standin/host/createHost";
import { openFixture, type FixtureOptions } from "../../test/standin/host/workbookFixture";
import type { CellValue } from "../../test/standin/workbook/types";
import { applyFixes } from "./applyFixes";
import { undo } from "./history/undo";
import { forgetAllSteps } from "./history/sessionSteps";
import { validate } from "./validate";

const TABLE: CellValue[][] = [
  ["과제번호", "관리과제명", "목표치", "실적치", "달성도", "총점"],
  ["A-1", "가", 50, 55, "=GRADELINE.ACHIEVEBAND(C2,D2)", 90],
  ["A-2", "나", 50, 52, "=_xldudf_GRADELINE_ACHIEVEBAND(C3,D3)", 80],
  ["A-3", "다", 50, 50, "=IF(TRUE,GRADELINE.ACHIEVEBAND(C4,D4),0)", 70],
  ["A-4", "라", 50, 48, "=NOSUCH(C5,D5)", 60],
];
const LOST = { check: "functions-lost" as const, address: "E2" };
const OTHERS = "=NOSUCH(C5,D5)";

beforeEach(() => {
  forgetAllSteps();
});
afterEach(disconnectExcel);

/** The workbook open in the stand-in, and the formulas of its column for 달성도. */
async function openLost(options: FixtureOptions = {}) {
  const host = createHost(await openFixture({ Sheet1: TABLE }, { functions: ["ACHIEVEBAND"], ...options }));
  await connectExcel(host);
  const sheet = host.workbook.sheets[0]!;
  return { host, formulas: () => [1, 2, 3, 4].map((row) => sheet.cell(row, 4).formula) };
}

describe("formulas whose functions Excel has lost", () => {
  it("are found by a check, all of the sheet in one finding", async () => {
    await openLost();
    const outcome = await validate();
    const found = outcome.findings.filter(({ check }) => check === "functions-lost");
    expect(found).toMatchObject([{ address: "E2", severity: "warning", details: { count: 3 } }]);
  });

  it("are entered again under their own names, and no other formula is touched", async () => {
    const { host, formulas } = await openLost();
    const outcome = await applyFixes("Sheet1", [LOST]);
    expect(outcome).toMatchObject({ blocked: false, canUndo: true, written: ["E2:E4"] });
    expect(host.traffic.roundTrips).toBe(4);
    expect(formulas()).toEqual([
      "=ACHIEVEBAND(C2,D2)",
      "=ACHIEVEBAND(C3,D3)",
      "=IF(TRUE,ACHIEVEBAND(C4,D4),0)",
      OTHERS,
    ]);
    expect(outcome.findings.map(({ check }) => check)).not.toContain("functions-lost");
  });

  it("are given back as they stood by undo", async () => {
    const { formulas } = await openLost();
    const before = formulas();
    await applyFixes("Sheet1", [LOST]);
    expect(await undo()).toMatchObject({ blocked: false, undone: "fixes", written: ["E2:E4"] });
    expect(formulas()).toEqual(before);
  });

  it("stay a finding where Excel still does not know the functions", async () => {
    await openLost({ functions: [] });
    const outcome = await applyFixes("Sheet1", [LOST]);
    expect(outcome.findings.map(({ check }) => check)).toContain("functions-lost");
  });

  it("stay as they are where they are locked on a protected sheet, and the cells are named", async () => {
    const { formulas } = await openLost({ protect: { Sheet1: [] } });
    const before = formulas();
    expect(await applyFixes("Sheet1", [LOST])).toMatchObject({ blocked: true });
    expect(formulas()).toEqual(before);
  });
});
