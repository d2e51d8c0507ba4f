import { openRowsInExcel } from "../../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../../test/standin/client/nodeBridge";
import { createHost } from "../../../test/standin/host/createHost";
import { openFixture } from "../../../test/standin/host/workbookFixture";
import { connectExcel } from "../../../test/standin/client/nodeBridge";
import type { CellValue } from "../../../test/standin/workbook/types";
import { SETTING_KEYS } from "../../excel/settings";
import { validate } from "../validate";
import { correctColumn } from "./correctColumn";
import { correctHeader } from "./correctHeader";
import { correctRow } from "./correctRow";

const SHEET = "Sheet1";
const HEAD = ["과제번호", "관리과제명", "총점", "합계", "등급"];
const ROWS: CellValue[][] = [HEAD, ["A-1", "가", 90, 80, null], ["A-2", "나", 70, 95, null]];

afterEach(disconnectExcel);

const checks = async (sheet = SHEET) => (await validate(sheet)).findings.map(({ check }) => check);
const scores = async (sheet = SHEET) => (await validate(sheet)).tasks.map(({ score }) => score);
const ids = async () => (await validate(SHEET)).tasks.map(({ id }) => id);

describe("correctRow", () => {
  const rows: CellValue[][] = [...ROWS, ["※ 주석", null, null, null, null], ["A-3", "다", 60, 60, null]];

  it("leaves a row out, takes a row below a note in, and forgets both again", async () => {
    await openRowsInExcel(rows);
    await correctRow(SHEET, 1, "not-task");
    await correctRow(SHEET, 4, "task");
    expect(await ids()).toEqual(["A-2", "A-3"]);
    await correctRow(SHEET, 1, undefined);
    await correctRow(SHEET, 4, undefined);
    expect(await ids()).toEqual(["A-1", "A-2"]);
  });

  it("follows the row's content, not its place, and lapses where the row holds something else", async () => {
    const host = await openRowsInExcel(rows);
    await correctRow(SHEET, 1, "not-task");
    const sheet = host.workbook.sheets[0]!;
    sheet.write({ row: 1, column: 0, rows: 2, columns: 4 }, [ROWS[2]!.slice(0, 4), ROWS[1]!.slice(0, 4)]);
    expect(await ids()).toEqual(["A-2"]);
    sheet.write({ row: 2, column: 1, rows: 1, columns: 1 }, [["새 과제"]]);
    expect(await ids()).toEqual(["A-2", "A-1"]);
  });

  it("is not undone by a score or a grade that changes", async () => {
    const host = await openRowsInExcel(rows);
    await correctRow(SHEET, 1, "not-task");
    host.workbook.sheets[0]!.write({ row: 1, column: 2, rows: 1, columns: 3 }, [[55, 55, "3등급"]]);
    expect(await ids()).toEqual(["A-2"]);
  });
});

describe("correctHeader", () => {
  const rows: CellValue[][] = [
    ["성명", "실적 점수", "결과표"],
    ["가", 90, null],
    ["나", 70, null],
  ];

  it("gives a header to a sheet on which none was found", async () => {
    await openRowsInExcel(rows);
    expect(await checks()).toContain("no-header");
    await correctHeader(SHEET, { firstRow: 0, lastRow: 0 });
    await correctColumn(SHEET, "score", 1);
    expect(await scores()).toEqual([90, 70]);
    expect((await correctHeader(SHEET, undefined)).findings.map(({ check }) => check)).toContain("no-header");
  });

  it("finds the same texts again where a row was put in above them", async () => {
    const host = await openRowsInExcel(rows);
    await correctHeader(SHEET, { firstRow: 0, lastRow: 0 });
    await correctColumn(SHEET, "score", 1);
    host.workbook.sheets[0]!.write({ row: 0, column: 0, rows: 4, columns: 3 }, [["제목", null, null], ...rows]);
    expect(await scores()).toEqual([90, 70]);
  });
});

describe("the layout that corrections are kept with", () => {
  it("says which headings came and went since, until the next correction", async () => {
    const host = await openRowsInExcel(ROWS);
    await correctColumn(SHEET, "score", 3);
    expect(await checks()).not.toContain("layout-changed");
    host.workbook.sheets[0]!.write({ row: 0, column: 1, rows: 1, columns: 1 }, [["사업명"]]);
    expect((await validate(SHEET)).findings).toContainEqual(
      expect.objectContaining({
        check: "layout-changed",
        severity: "warning",
        details: { came: "사업명", went: "관리과제명", moved: "" },
      }),
    );
    await correctColumn(SHEET, "rank", null);
    expect(await checks()).not.toContain("layout-changed");
    expect(await scores()).toEqual([80, 95]);
  });

  it("gives a sheet of another name with the same headings the same columns, whatever its year", async () => {
    const sheetOf = (year: number): CellValue[][] => [
      [`${year}년 자체평가`],
      [`${year}년 과제명`, "총점", "합계"],
      ["가", 90, 80],
    ];
    await connectExcel(createHost(await openFixture({ "2023": sheetOf(2023), "2024": sheetOf(2024) })));
    await correctColumn("2023", "score", 2);
    expect(await scores("2024")).toEqual([80]);
    await correctColumn("2024", "score", 1);
    expect([await scores("2023"), await scores("2024")]).toEqual([[80], [90]]);
  });

  it("reads what the first version kept, columns alone", async () => {
    const host = await openRowsInExcel(ROWS);
    const kept = { [SHEET]: { score: { column: 3, heading: "합계" }, rank: { column: null, heading: "" } } };
    host.workbook.settings.set(SETTING_KEYS.columns, JSON.stringify(kept));
    expect(await scores()).toEqual([80, 95]);
    expect(await checks()).not.toContain("layout-changed");
  });

  it("keeps nothing of a setting that cannot be read", async () => {
    const host = await openRowsInExcel(ROWS);
    host.workbook.settings.set(SETTING_KEYS.columns, "{");
    expect(await scores()).toEqual([90, 70]);
  });
});
