import { columnValues, openRowsInExcel } from "../../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../../test/standin/client/nodeBridge";
import type { CellValue } from "../../../test/standin/workbook/types";
import { SETTING_KEYS } from "../../excel/settings";
import { acceptFinding } from "../acceptFinding";
import { isAcceptable } from "../acceptances";
import { allocate } from "../allocate";
import { gradingResults } from "../results";
import { chooseRules } from "../rules/chooseRules";
import { CIVIL_SERVICE } from "../../rules/sets/civilService";
import { validate } from "../validate";
import type { Host } from "../../../test/standin/host/host";
import { readHistory } from "./readHistory";
import { undo } from "./undo";
import { forgetAllSteps } from "./sessionSteps";

const table: CellValue[][] = [
  ["과제번호", "관리과제명", "총점", "등급"],
  ["A-1", "과제 1", 90, "7등급"],
  ["A-2", "과제 2", 70, null],
];

beforeEach(() => {
  forgetAllSteps();
});
afterEach(disconnectExcel);

describe("undo", () => {
  it("puts back what stood in the grade column, blank cells too", async () => {
    const host = await openRowsInExcel(table);
    await allocate();
    const outcome = await undo();
    expect(outcome).toMatchObject({ blocked: false, canUndo: false, written: ["D2:D3"] });
    expect(columnValues(host, 3, 1, 2)).toEqual(["7등급", null]);
  });

  it("puts texts back as texts, even those that Excel would read as a date or a number", async () => {
    const host = await openRowsInExcel([
      ["과제번호", "관리과제명", "총점", "등급", "순위"],
      ["A-1", "과제 1", 90, "3", "1/2"],
      ["A-2", "과제 2", 70, "4", "2/2"],
    ]);
    await allocate();
    await undo();
    expect([...columnValues(host, 3, 1, 2), ...columnValues(host, 4, 1, 2)]).toEqual(["3", "4", "1/2", "2/2"]);
  });

  it("takes several writes back, the last one first", async () => {
    const host = await openRowsInExcel(table);
    await allocate();
    host.workbook.sheets[0]!.write({ row: 2, column: 2, rows: 1, columns: 1 }, [[95]]);
    await allocate();
    expect(columnValues(host, 3, 1, 2)).toEqual(["6등급", "4등급"]);
    await undo();
    expect(columnValues(host, 3, 1, 2)).toEqual(["4등급", "6등급"]);
    await undo();
    expect(columnValues(host, 3, 1, 2)).toEqual(["7등급", null]);
  });

  it("restores nothing where a cell was changed since, and names it", async () => {
    const host = await openRowsInExcel(table);
    await allocate();
    host.workbook.sheets[0]!.write({ row: 2, column: 3, rows: 1, columns: 1 }, [["1등급"]]);
    const outcome = await undo();
    expect(outcome.findings).toMatchObject([{ check: "overwritten-since", address: "D3" }]);
    expect(columnValues(host, 3, 1, 2)).toEqual(["4등급", "1등급"]);
  });

  it("says that a sheet is gone, and goes on with what was done before", async () => {
    const host = await openRowsInExcel(table);
    await chooseRules(CIVIL_SERVICE, null);
    await allocate();
    host.workbook.addSheet("다른 시트");
    host.workbook.removeSheet("Sheet1");
    expect((await undo()).findings).toMatchObject([{ check: "sheet-gone", actual: "Sheet1" }]);
    expect(await undo()).toMatchObject({ undone: "rules" });
  });

  it("says that there is nothing to take back", async () => {
    await openRowsInExcel(table);
    expect((await undo()).findings).toMatchObject([{ check: "nothing-to-undo" }]);
  });
});

/** What is known of this session is gone, as after the workbook was closed and opened again. */
const openAnew = forgetAllSteps;

const type = (host: Host, row: number, column: number, value: CellValue) =>
  host.workbook.sheets[0]!.write({ row, column, rows: 1, columns: 1 }, [[value]]);

const resultOf = (host: Host, sheet: string) =>
  gradingResults((host.workbook.settings.get(SETTING_KEYS.results) as string | undefined) ?? null)[sheet];

describe("undo of an entry of the history", () => {
  it("takes back what was done before the workbook was opened", async () => {
    const host = await openRowsInExcel(table);
    await allocate();
    openAnew();
    const [entry] = await readHistory();
    expect(await undo(entry!.key)).toMatchObject({ blocked: false, undone: "grades", written: ["D2:D3"] });
    expect(columnValues(host, 3, 1, 2)).toEqual(["7등급", null]);
    expect(resultOf(host, "Sheet1")).toBeUndefined();
    expect(await readHistory()).toMatchObject([{ kind: "grades", step: null, undoneAt: expect.any(String) as string }]);
  });

  it("puts texts back as texts, as the sheet was read", async () => {
    const host = await openRowsInExcel([
      ["과제번호", "관리과제명", "총점", "등급", "순위"],
      ["A-1", "과제 1", 90, "3", "1/2"],
      ["A-2", "과제 2", 70, "4", "2/2"],
    ]);
    await allocate();
    openAnew();
    await undo((await readHistory())[0]!.key);
    expect([...columnValues(host, 3, 1, 2), ...columnValues(host, 4, 1, 2)]).toEqual(["3", "4", "1/2", "2/2"]);
  });

  it("finds its sheet by name where the id is another one by now", async () => {
    const host = await openRowsInExcel(table);
    await allocate();
    openAnew();
    const [entry] = await readHistory();
    const text = JSON.stringify(entry).replace(/"sheetId":"[^"]*"/, '"sheetId":"{0}"');
    host.workbook.settings.set(entry!.key, text);
    expect(await undo(entry!.key)).toMatchObject({ blocked: false, written: ["D2:D3"], sheet: "Sheet1" });
    expect(columnValues(host, 3, 1, 2)).toEqual(["7등급", null]);
  });

  it("restores nothing where a later write changed the cells, and says where", async () => {
    const host = await openRowsInExcel(table);
    await allocate();
    type(host, 2, 2, 95);
    await allocate();
    const [, first] = await readHistory();
    const outcome = await undo(first!.key);
    expect(outcome).toMatchObject({ blocked: true, findings: [{ check: "overwritten-since", address: "D2" }] });
    expect(columnValues(host, 3, 1, 2)).toEqual(["6등급", "4등급"]);
    expect(await readHistory()).toMatchObject([{ undoneAt: null }, { undoneAt: null }]);
  });

  it("takes an earlier one back before a later one of another kind, and leaves the later one to be taken back", async () => {
    const host = await openRowsInExcel(table);
    await allocate();
    await chooseRules(CIVIL_SERVICE, "Sheet1");
    const [, grades] = await readHistory();
    expect(await undo(grades!.key)).toMatchObject({ blocked: false, undone: "grades", canUndo: true });
    expect(columnValues(host, 3, 1, 2)).toEqual(["7등급", null]);
    expect(await undo()).toMatchObject({ undone: "rules", canUndo: false });
  });

  it("keeps the result of grades that were written since on the same cells", async () => {
    const host = await openRowsInExcel(table);
    await allocate();
    await allocate();
    const [second, first] = await readHistory();
    expect(await undo(first!.key)).toMatchObject({ blocked: false });
    expect(resultOf(host, "Sheet1")?.at).toBe(second!.at);
  });

  it("leaves a finding alone that was accepted again since", async () => {
    await openRowsInExcel([
      ["과제번호", "관리과제명", "총점", "등급"],
      ["A-1", "과제", 90, "7등급"],
      ["A-1", "과제", 70, "7등급"],
    ]);
    const { findings } = await validate();
    const finding = findings.find(isAcceptable)!;
    await acceptFinding("Sheet1", finding, "같은 과제를 두 번 평가");
    await acceptFinding("Sheet1", finding, "위원회가 확인");
    const [, first] = await readHistory();
    expect(first).toMatchObject({ accepted: { check: finding.check, reason: "같은 과제를 두 번 평가" } });
    expect(await undo(first!.key)).toMatchObject({ blocked: true, findings: [{ check: "acceptance-changed-since" }] });
    expect(await undo()).toMatchObject({ undone: "acceptance" });
    expect(await undo(first!.key)).toMatchObject({ undone: "acceptance" });
  });

  it("says so where it was taken back already", async () => {
    await openRowsInExcel(table);
    await allocate();
    const [entry] = await readHistory();
    await undo(entry!.key);
    expect((await undo(entry!.key)).findings).toMatchObject([{ check: "nothing-to-undo" }]);
  });
});
