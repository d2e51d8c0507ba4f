import { columnValues, openRowsInExcel } from "../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../test/standin/client/nodeBridge";
import type { CellValue } from "../../test/standin/workbook/types";
import type { CheckContext } from "../scoresheet/checks/check";
import type { Finding } from "../scoresheet/finding";
import { addressAt } from "../scoresheet/grid";
import { applyFixes } from "./applyFixes";
import { undo } from "./history/undo";
import { forgetAllSteps } from "./history/sessionSteps";

/** What the tests' only check mends: these texts. */
const MENDED: Readonly<Record<string, string | number>> = { "94.6": 94.6, "88": 88, 우수: "높음", "1.2": "1-2" };

// Which checks offer fixes is theirs to say; here it is one that mends cells by a list.
jest.mock("../scoresheet/checks/runChecks", () => ({
  runChecks: ({ sheet: { grid } }: CheckContext): Finding[] =>
    grid.values.flatMap((values, row) =>
      values.flatMap((value, column): Finding[] => {
        const mended = MENDED[String(value)];
        if (typeof value !== "string" || mended === undefined) return [];
        const fix = [{ row: grid.row + row, column: grid.column + column, value: mended }];
        return [{ check: "band-mismatch", severity: "warning", address: addressAt(grid, row, column), fix }];
      }),
    ),
}));

const HEAD = ["과제번호", "관리과제명", "달성률", "달성도", "총점"];
const RATE = 2;
const TABLE: CellValue[][] = [
  HEAD,
  ["A-1", "가", "94.6", "우수", 90],
  ["A-2", "나", "88", "보통", 80],
  ["A-3", "다", 70, "우수", 70],
  ["A-4", "라", "88", "보통", 60],
];

const at = (...addresses: string[]) => addresses.map((address) => ({ check: "band-mismatch" as const, address }));

beforeEach(() => {
  forgetAllSteps();
});
afterEach(disconnectExcel);

describe("applyFixes", () => {
  it("mends the findings that were chosen, and says which cells it wrote", async () => {
    const host = await openRowsInExcel(TABLE);
    const outcome = await applyFixes("Sheet1", at("C2", "C3", "C5", "D4"));
    expect(outcome).toMatchObject({ action: "fix", blocked: false, canUndo: true, written: ["C2:C3", "C5", "D4"] });
    expect(columnValues(host, RATE, 1, 4)).toEqual([94.6, 88, 70, 88]);
    expect(columnValues(host, 3, 1, 4)).toEqual(["우수", "보통", "높음", "보통"]);
    expect(outcome.findings.map(({ address }) => address)).toEqual(["D2"]);
  });

  it("reads once, writes once and looks again", async () => {
    const host = await openRowsInExcel(TABLE);
    await applyFixes("Sheet1", at("C2", "D4"));
    expect(host.traffic.roundTrips).toBe(3);
  });

  it("gives cells of format text another format, and undo gives contents and formats back", async () => {
    const host = await openRowsInExcel(TABLE, { formats: { Sheet1: { C2: "@", C5: "@" } } });
    const sheet = host.workbook.sheets[0]!;
    await applyFixes("Sheet1", at("C2", "C3", "C5"));
    expect(columnValues(host, RATE, 1, 4)).toEqual([94.6, 88, 70, 88]);
    expect(sheet.cell(1, RATE).numberFormat).toBe("General");

    expect(await undo()).toMatchObject({ blocked: false, undone: "fixes", written: ["C2:C3", "C5"] });
    expect(columnValues(host, RATE, 1, 4)).toEqual(["94.6", "88", 70, "88"]);
    expect([1, 2, 4].map((row) => sheet.cell(row, RATE).numberFormat)).toEqual(["@", "General", "@"]);
  });

  it("writes a text that Excel would take for a date as the text it is", async () => {
    const table = [HEAD, ["A-1", "가", "1.2", "보통", 90], ["A-2", "나", "1.2", "보통", 80]];
    const host = await openRowsInExcel(table, { formats: { Sheet1: { C3: "@" } } });
    await applyFixes("Sheet1", at("C2", "C3"));
    expect(columnValues(host, RATE, 1, 2)).toEqual(["1-2", "1-2"]);
    await undo();
    expect(columnValues(host, RATE, 1, 2)).toEqual(["1.2", "1.2"]);
  });

  it("leaves a formula to its author", async () => {
    const host = await openRowsInExcel([HEAD, ["A-1", "가", '="94.6"', "보통", 90]]);
    const outcome = await applyFixes("Sheet1", at("C2"));
    expect(outcome).toMatchObject({ blocked: true, written: [], findings: [{ check: "nothing-to-fix" }, {}] });
    expect(host.workbook.sheets[0]!.cell(1, RATE).formula).toBe('="94.6"');
  });

  it("leaves cells alone that a formula above them fills", async () => {
    const host = await openRowsInExcel([HEAD, ["A-1", "가", "88", "보통", 90], ["A-2", "나", 70, "보통", 80]]);
    const formula = '=TRANSPOSE({"94.6","88"})';
    host.workbook.sheets[0]!.write({ row: 0, column: 5, rows: 1, columns: 1 }, [[formula]]);
    await host.calculate();
    const spilled = columnValues(host, 5, 0, 1);
    expect(spilled).toEqual(["94.6", "88"]);
    const outcome = await applyFixes("Sheet1", at("F2", "C2"));
    expect(outcome.written).toEqual(["C2"]);
    await host.calculate();
    expect(columnValues(host, 5, 0, 1)).toEqual(spilled);
  });

  it("writes nothing where what was chosen is no longer found", async () => {
    const host = await openRowsInExcel(TABLE);
    host.workbook.sheets[0]!.write({ row: 1, column: RATE, rows: 1, columns: 1 }, [[94]]);
    expect((await applyFixes("Sheet1", at("C2"))).findings[0]).toMatchObject({ check: "nothing-to-fix" });
    expect(columnValues(host, RATE, 1, 2)).toEqual([94, "88"]);
  });

  it("takes its write back where the sheet changed meanwhile, and says where", async () => {
    const host = await openRowsInExcel(TABLE, { formats: { Sheet1: { C2: "@" } } });
    const sheet = host.workbook.sheets[0]!;
    host.beforeRequest = (request) => {
      if (request === 2) sheet.write({ row: 2, column: RATE, rows: 1, columns: 1 }, [["'87"]]);
      return Promise.resolve("ok");
    };
    const outcome = await applyFixes("Sheet1", at("C2", "C5"));
    expect(outcome.findings[0]).toMatchObject({ check: "changed-meanwhile", address: "C3" });
    expect(outcome).toMatchObject({ written: [], canUndo: false });
    expect(columnValues(host, RATE, 1, 4)).toEqual(["94.6", "87", 70, "88"]);
    expect(sheet.cell(1, RATE).numberFormat).toBe("@");
  });

  it("writes nothing into locked cells of a protected sheet", async () => {
    const host = await openRowsInExcel(TABLE, { protect: { Sheet1: ["C2"] } });
    const outcome = await applyFixes("Sheet1", at("C2", "C5"));
    expect(outcome.findings[0]).toMatchObject({ check: "sheet-protected", address: "C5" });
    expect(host.workbook.changes()).toEqual([]);
    expect((await applyFixes("Sheet1", at("C2"))).written).toEqual(["C2"]);
  });
});
