import { openRowsInExcel, openSampleInExcel } from "../../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../../test/standin/client/nodeBridge";
import { allocate } from "../allocate";
import { validate } from "../validate";
import { lookAtActiveSheet } from "./lookAtActiveSheet";
import { putSheets } from "./putSheets";

afterEach(disconnectExcel);

describe("the look at the active sheet", () => {
  it("knows a score sheet by one request, which changes nothing", async () => {
    const host = await openSampleInExcel();
    host.traffic.reset();
    expect(await lookAtActiveSheet()).toEqual({ name: "점수표", isScoreSheet: true });
    expect(host.traffic.snapshot().roundTrips).toBe(1);
    expect(host.workbook.changes()).toEqual([]);
  });

  it("takes a blank sheet and any other table for none", async () => {
    await openRowsInExcel([[null]]);
    expect(await lookAtActiveSheet()).toEqual({ name: "Sheet1", isScoreSheet: false });
    disconnectExcel();
    await openRowsInExcel([
      ["날짜", "금액"],
      [1, 2],
    ]);
    expect(await lookAtActiveSheet()).toEqual({ name: "Sheet1", isScoreSheet: false });
  });

  it("finds nothing to offer where Excel does not answer", async () => {
    const host = await openSampleInExcel();
    host.beforeRequest = () => Promise.reject(new Error("no answer"));
    expect(await lookAtActiveSheet()).toBeNull();
  });
});

describe("the sample", () => {
  it("comes on new sheets, is checked and can be graded as the sample's file", async () => {
    const host = await openRowsInExcel([["남의 시트", 1]]);
    const outcome = await putSheets("sample", "ko");
    expect(outcome.written).toEqual(["점수표 (표본)", "판정 (표본)", "산식 (표본)"]);
    expect(outcome.sheet).toBe("점수표 (표본)");
    expect(outcome.tasks).toHaveLength(46);
    expect(host.workbook.activeSheet.name).toBe("점수표 (표본)");
    expect(host.workbook.sheet("Sheet1")!.cell(0, 0).value).toBe("남의 시트");

    const graded = await allocate();
    disconnectExcel();
    await openSampleInExcel();
    const original = await validate();
    const essence = ({ id, name, group, score, rank, grade }: (typeof original.tasks)[number]) =>
      [id, name, group, score, rank, grade] as const;
    expect(graded.tasks.map(essence)).toEqual(original.tasks.map(essence));
    expect(graded.blocked).toBe(false);
    expect(new Set(outcome.findings.map(({ check }) => check))).toEqual(
      new Set(original.findings.map(({ check }) => check)),
    );
  });

  it("comes a second time under other names, and its formulas name its own sheets", async () => {
    const host = await openRowsInExcel([["x"]]);
    await putSheets("sample", "ko");
    const outcome = await putSheets("sample", "ko");
    expect(outcome.sheet).toBe("점수표 (표본 2)");
    expect(host.workbook.sheet("점수표 (표본 2)")!.cell(6, 12).formula).toContain("'판정 (표본 2)'!");
    expect(host.workbook.sheet("점수표 (표본)")!.cell(6, 12).formula).toContain("'판정 (표본)'!");
  });

  it("leaves the workbook as it was, and says so, where Excel refuses new sheets", async () => {
    const host = await openRowsInExcel([["x"]]);
    host.beforeRequest = (number) => Promise.resolve(number === 2 ? { error: "AccessDenied" } : "ok");
    const outcome = await putSheets("sample", "ko");
    expect(outcome.blocked).toBe(true);
    expect(outcome.findings.map(({ check }) => check)).toEqual(["sheet-protected"]);
    expect(host.workbook.sheets).toHaveLength(1);
  });
});

describe("the blank form", () => {
  it("is read as a score sheet without a task, and with one as soon as it has points", async () => {
    const host = await openRowsInExcel([["x"]]);
    const outcome = await putSheets("blankForm", "ko");
    expect(outcome.written).toEqual(["점수표 (새 서식)"]);
    expect(outcome.scoreSheet?.tasks).toEqual([]);

    const sheet = host.workbook.sheet("점수표 (새 서식)")!;
    sheet.write({ row: 5, column: 0, rows: 1, columns: 10 }, [["가", "1", "과제 1", 38.5, 28, 9, 9, 4, 4, 0]]);
    sheet.write({ row: 6, column: 0, rows: 1, columns: 10 }, [["가", "2", "과제 2", 30, 28, 9, 9, 4, 4, 0]]);
    const checked = await validate();
    expect(checked.tasks.map(({ name, score, rank }) => [name, score, rank])).toEqual([
      ["과제 1", 92.5, 1],
      ["과제 2", 84, 2],
    ]);
    expect(checked.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });
});
