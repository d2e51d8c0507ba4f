import { columnValues, openRowsInExcel, openSampleInExcel } from "../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../test/standin/client/nodeBridge";
import type { CellValue } from "../../test/standin/workbook/types";
import { allocate } from "./allocate";
import { correctColumn } from "./corrections/correctColumn";
import { kindOf } from "../scoresheet/checks/checkTable";
import type { Outcome } from "./outcome";
import { undo } from "./history/undo";
import { validate } from "./validate";

const HEAD = ["과제번호", "관리과제명", "총점", "순위", "등급"];
const GRADE = 4;

/** Tasks with the given scores; ranks and grades as given. */
const rows = (scores: readonly CellValue[], grades: readonly CellValue[] = []): CellValue[][] => [
  HEAD,
  ...scores.map((score, index) => [`A-${index + 1}`, `과제 ${index + 1}`, score, null, grades[index] ?? null]),
];

afterEach(disconnectExcel);

describe("allocate", () => {
  it("fills the grade column of the sample, in one read, one write and the client's clean-up", async () => {
    const host = await openSampleInExcel();
    const outcome = await allocate();
    const written = columnValues(host, 20, 6, 55);
    expect(outcome.blocked).toBe(false);
    expect(outcome.tasks).toHaveLength(46);
    expect(outcome.tasks.map((task) => written[task.row - 7])).toEqual(outcome.tasks.map((task) => task.grade));
    expect(written.filter((grade) => grade !== null)).toHaveLength(46);
    expect(outcome.written).toEqual(["U7:U56"]);
    expect(host.traffic.snapshot().roundTrips).toBeLessThanOrEqual(3);
  });

  it("leaves every other cell alone", async () => {
    const host = await openSampleInExcel();
    await allocate();
    const contents = host.workbook.changes().filter((change) => change.kind === "content");
    expect(contents).toHaveLength(46);
    expect(contents.every((change) => change.column === 20)).toBe(true);
  });

  it("writes grades in the way in which the sheet writes them, and ranks where the sheet has no formulas for them", async () => {
    const host = await openRowsInExcel(rows([90, 70, 80], ["2등급(우수)", null, null]));
    await allocate();
    expect(columnValues(host, GRADE, 1, 3)).toEqual(["3등급(다소우수)", "6등급(미흡)", "5등급(다소미흡)"]);
    expect(columnValues(host, 3, 1, 3)).toEqual([1, 3, 2]);
  });

  it("says of grades and ranks only what is true of those that were written", async () => {
    // Before: a grade that the rules do not know, a tie with two grades, and ranks that count the tie upwards.
    const table = rows([90, 90, 70], ["9등급", 3, 5]);
    [1, 1, 3].forEach((rank, index) => (table[index + 1]![3] = rank));
    await openRowsInExcel(table);
    const ofGrades = (outcome: Outcome) =>
      outcome.findings.map(({ check }) => check).filter((check) => kindOf(check) === "grades");
    expect(ofGrades(await validate())).toContain("rank-not-lower");
    expect(ofGrades(await allocate())).toEqual([]);
    expect(ofGrades(await validate())).toEqual([]);
  });

  it("still says that ranks are wrong where the sheet's own formulas count them", async () => {
    const table = rows([90, 90]);
    for (const row of [1, 2]) table[row]![3] = "=RANK(C2,C$2:C$3)";
    await openRowsInExcel(table);
    expect((await allocate()).findings).toMatchObject([
      { check: "rank-not-lower", address: "D2" },
      { check: "rank-not-lower", address: "D3" },
    ]);
  });

  it("leaves a rank column of formulas to the sheet", async () => {
    const table = rows([90, 70]);
    table[1]![3] = "=RANK(C2,C$2:C$3)";
    const host = await openRowsInExcel(table);
    await allocate();
    expect(host.workbook.sheets[0]!.cell(1, 3).formula).toBe("=RANK(C2,C$2:C$3)");
    expect(columnValues(host, 3, 2, 2)).toEqual([null]);
  });

  it.each<[string, CellValue[][], string, string]>([
    ["a score that is text", rows([90, "87.3점"]), "score-not-number", "C3"],
    ["a missing score", rows([90, null]), "score-missing", "C3"],
    [
      "no score column",
      [
        ["과제번호", "관리과제명", "등급"],
        ["A-1", "과제 1", null],
      ],
      "no-score-column",
      "",
    ],
    [
      "no grade column",
      [
        ["과제번호", "관리과제명", "총점"],
        ["A-1", "과제 1", 90],
      ],
      "no-grade-column",
      "",
    ],
    ["no tasks", [HEAD], "no-tasks", ""],
    ["no header", [["회의록"], ["결정 사항"]], "no-header", ""],
    ["an empty sheet", [], "sheet-empty", ""],
  ])("writes nothing where the sheet has %s, and says where", async (_, table, check, address) => {
    const host = await openRowsInExcel(table);
    const outcome = await allocate();
    expect(outcome.blocked).toBe(true);
    expect(outcome.findings[0]).toMatchObject({ check, address, severity: "block" });
    expect(host.workbook.changes()).toEqual([]);
  });

  it("does not overwrite formulas in the grade column unless asked to, and undo brings them back", async () => {
    const host = await openRowsInExcel(rows([90, 70], ["=1+1", "=2+2"]));
    const refused = await allocate();
    expect(refused.findings[0]).toMatchObject({ check: "grade-formula", address: "E2", details: { count: 2 } });
    expect(host.workbook.sheets[0]!.cell(1, GRADE).formula).toBe("=1+1");

    expect((await allocate({ replaceFormulas: true })).blocked).toBe(false);
    expect(columnValues(host, GRADE, 1, 2)).toEqual([4, 6]);
    await undo();
    expect(host.workbook.sheets[0]!.cell(2, GRADE).formula).toBe("=2+2");
  });

  it("asks which column to use where two could hold the scores or the grades", async () => {
    const host = await openRowsInExcel([
      ["과제번호", "관리과제명", "총점", "등급", "총점(2022)", "등급(2022)"],
      ["A-1", "과제 1", 90, null, 70, 3],
    ]);
    const outcome = await allocate();
    expect(outcome.findings.slice(0, 2).map(({ check, details }) => [check, details?.["meaning"]])).toEqual([
      ["column-ambiguous", "score"],
      ["column-ambiguous", "grade"],
    ]);
    expect(host.workbook.changes()).toEqual([]);
    await correctColumn("Sheet1", "score", 2);
    await correctColumn("Sheet1", "grade", 3);
    expect((await allocate()).written).toEqual(["D2"]);
  });

  it("does not write where a column that was chosen has moved, and takes a column from its former meaning", async () => {
    const host = await openRowsInExcel(rows([90, 70]));
    await correctColumn("Sheet1", "score", 4);
    await correctColumn("Sheet1", "grade", 4);
    expect(await validate()).toMatchObject({ blocked: false });
    host.workbook.sheets[0]!.write({ row: 0, column: 4, rows: 1, columns: 1 }, [["소관부서"]]);
    const outcome = await allocate();
    expect(outcome.findings).toContainEqual(
      expect.objectContaining({ check: "column-moved", severity: "block", address: "E", actual: "소관부서" }),
    );
    expect(columnValues(host, GRADE, 1, 2)).toEqual([null, null]);
  });

  it("does not write into the cells that one formula above them fills", async () => {
    const host = await openRowsInExcel([
      HEAD,
      ["소상공인 분과", null, null, null, "=SEQUENCE(1,1,5)"],
      ...rows([90, 70]).slice(1),
    ]);
    const outcome = await allocate({ replaceFormulas: true });
    expect(outcome.findings[0]).toMatchObject({ check: "grade-formula", address: "E2" });
    expect(host.workbook.changes()).toEqual([]);
  });

  it("writes below each task where tasks are columns, one cell each, and undo takes them back", async () => {
    const host = await openRowsInExcel([
      ["2023년 과제 비교", null, null, null],
      ["과제번호", "배점", "A-1", "A-2"],
      ["관리과제명", null, "가", "나"],
      ["총점", 100, 70, 90],
      ["순위", null, null, null],
      ["등급", null, null, null],
    ]);
    const outcome = await allocate();
    expect(outcome.written).toEqual(["C6", "D6", "C5", "D5"]);
    expect(outcome.tasks.map(({ row, address }) => [row, address])).toEqual([
      [6, "C6"],
      [6, "D6"],
    ]);
    const sheet = host.workbook.sheets[0]!;
    const valuesOfRow = (row: number) => [1, 2, 3].map((column) => sheet.cell(row, column).value);
    expect([valuesOfRow(4), valuesOfRow(5)]).toEqual([
      [null, 2, 1],
      [null, 6, 4],
    ]);
    await undo();
    expect([valuesOfRow(4), valuesOfRow(5)]).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  it("takes its write back where a score below a task changed meanwhile", async () => {
    const host = await openRowsInExcel([
      ["과제번호", "A-1", "A-2"],
      ["관리과제명", "가", "나"],
      ["총점", 70, 90],
      ["등급", null, null],
    ]);
    host.beforeRequest = (request) => {
      if (request === 2) host.workbook.sheets[0]!.write({ row: 2, column: 1, rows: 1, columns: 1 }, [[95]]);
      return Promise.resolve("ok");
    };
    expect((await allocate()).findings).toMatchObject([{ check: "changed-meanwhile", address: "B3" }]);
    expect(host.workbook.sheets[0]!.cell(3, 1).value).toBeNull();
  });

  it("refuses a sheet that is not there", async () => {
    await openRowsInExcel(rows([90]));
    expect((await allocate({ sheet: "없는 시트" })).findings[0]).toMatchObject({
      check: "sheet-gone",
      actual: "없는 시트",
    });
  });
});

describe("allocate on a protected sheet", () => {
  it("writes nothing into locked cells", async () => {
    const host = await openRowsInExcel(rows([90, 70]), { protect: { Sheet1: [] } });
    const outcome = await allocate();
    expect(outcome.findings).toMatchObject([{ check: "sheet-protected", severity: "block", address: "E2:E3" }]);
    expect(host.workbook.changes()).toEqual([]);
  });

  it("writes into cells that the protection leaves open", async () => {
    const host = await openRowsInExcel(rows([90, 70]), { protect: { Sheet1: ["D2", "D3", "E2", "E3"] } });
    const outcome = await allocate();
    expect(outcome.blocked).toBe(false);
    expect(outcome.findings.map(({ check }) => check)).not.toContain("sheet-protected");
    expect(columnValues(host, GRADE, 1, 2)).toEqual([4, 6]);
  });
});

describe("allocate while someone else works on the sheet", () => {
  const WRITE_REQUEST = 2;

  it("takes its write back and says which cell changed", async () => {
    const host = await openRowsInExcel(rows([90, 70], [null, "6등급"]));
    host.beforeRequest = (request) => {
      if (request === WRITE_REQUEST) host.workbook.sheets[0]!.write({ row: 2, column: 2, rows: 1, columns: 1 }, [[95]]);
      return Promise.resolve("ok");
    };
    const outcome = await allocate();
    expect(outcome.findings).toMatchObject([{ check: "changed-meanwhile", severity: "block", address: "C3" }]);
    expect(columnValues(host, GRADE, 1, 2)).toEqual([null, "6등급"]);
    expect(columnValues(host, 3, 1, 2)).toEqual([null, null]);
  });

  it("says so, and can still be undone, where even taking its write back fails", async () => {
    const host = await openRowsInExcel(rows([90, 70]));
    host.beforeRequest = (request) => {
      if (request === WRITE_REQUEST) host.workbook.sheets[0]!.write({ row: 2, column: 2, rows: 1, columns: 1 }, [[95]]);
      return Promise.resolve(request === WRITE_REQUEST + 1 ? { error: "GeneralException" } : "ok");
    };
    expect((await allocate()).findings).toMatchObject([{ check: "not-restored", address: "C3" }]);
    host.beforeRequest = undefined;
    await undo();
    expect(columnValues(host, GRADE, 1, 2)).toEqual([null, null]);
  });

  it("leaves the sheet as before where the write request fails, and says so", async () => {
    const host = await openRowsInExcel(rows([90, 70]));
    host.beforeRequest = (request) => Promise.resolve(request === WRITE_REQUEST ? { error: "GeneralException" } : "ok");
    const outcome = await allocate();
    expect(outcome.findings).toMatchObject([{ check: "office-error", details: { code: "GeneralException" } }]);
    expect(host.workbook.changes()).toEqual([]);
  });
});
