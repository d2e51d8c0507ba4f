import { columnValues, openRowsInExcel } from "../../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../../test/standin/client/nodeBridge";
import type { Host } from "../../../test/standin/host/host";
import type { CellValue } from "../../../test/standin/workbook/types";
import { setKnownWorkbookRules } from "../../excel/readWorkbookRules";
import { SETTING_KEYS } from "../../excel/settings";
import { CIVIL_SERVICE } from "../../rules/sets/civilService";
import { PERFORMANCE_PAY } from "../../rules/sets/performancePay";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { writeRuleSheet } from "../../rulesheet/writeRuleSheet";
import { allocate } from "../allocate";
import { undo } from "../history/undo";
import { forgetAllSteps } from "../history/sessionSteps";
import { validate } from "../validate";
import { chooseRules } from "./chooseRules";
import { putRulesOnSheet } from "./putRulesOnSheet";
import { takeRulesFromSheet } from "./takeRulesFromSheet";

const table: CellValue[][] = [
  ["과제번호", "관리과제명", "총점", "등급"],
  ["A-1", "과제 1", 90, null],
  ["A-2", "과제 2", 80, null],
  ["A-3", "과제 3", 70, null],
  ["A-4", "과제 4", 60, null],
  ["A-5", "과제 5", 50, null],
];

beforeEach(() => {
  forgetAllSteps();
  setKnownWorkbookRules(null);
});
afterEach(disconnectExcel);

const ruleSheet = (host: Host) => host.workbook.sheet("평가규정")!;

/** The cell beside a name on the sheet of rules. */
function beside(host: Host, name: string): { readonly row: number; readonly column: number } {
  const { cells } = writeRuleSheet(RULE_SET_2023, "ko");
  const row = cells.findIndex((_, at) => ruleSheet(host).cell(at, 0).value === name);
  return { row, column: 1 };
}

function type(host: Host, name: string, value: CellValue): void {
  ruleSheet(host).write({ ...beside(host, name), rows: 1, columns: 1 }, [[value]]);
}

describe("putRulesOnSheet", () => {
  it("makes the sheet 평가규정 with the rules in force, and shows it", async () => {
    const host = await openRowsInExcel(table);
    host.traffic.reset();
    const outcome = await putRulesOnSheet("ko", null);
    const { cells } = writeRuleSheet(RULE_SET_2023, "ko");
    expect(outcome).toMatchObject({
      action: "rulesToSheet",
      blocked: false,
      rules: "2023",
      written: [`평가규정!A1:J${cells.length}`],
    });
    const shown = cells.map((row, at) => row.map((_, column) => ruleSheet(host).cell(at, column).value ?? ""));
    expect(shown).toEqual(cells);
    expect(host.workbook.activeSheet.name).toBe("평가규정");
  });

  it("keeps texts that look like numbers and dates as texts", async () => {
    const host = await openRowsInExcel(table);
    await chooseRules({ ...CIVIL_SERVICE, id: "2024", source: "1/2" }, null);
    await putRulesOnSheet("ko", null);
    const values = [beside(host, "짧은 이름(수식에서 씀)"), beside(host, "근거")].map(
      ({ row, column }) => ruleSheet(host).cell(row, column).value,
    );
    expect(values).toEqual(["2024", "1/2"]);
  });

  it("leaves a sheet of that name alone that is not ours", async () => {
    const host = await openRowsInExcel(table);
    host.workbook.addSheet("평가규정").write({ row: 0, column: 0, rows: 1, columns: 1 }, [["위원회 회의록"]]);
    const outcome = await putRulesOnSheet("ko", null);
    expect(outcome).toMatchObject({ blocked: true, sheet: "평가규정", findings: [{ check: "rule-sheet-name-taken" }] });
    expect(ruleSheet(host).cell(0, 0).value).toBe("위원회 회의록");
  });

  it("does not overwrite edits that were not taken yet, and does once they are", async () => {
    const host = await openRowsInExcel(table);
    await putRulesOnSheet("ko", null);
    type(host, "조정 범위(%p)", 3);
    expect(await putRulesOnSheet("ko", null)).toMatchObject({
      blocked: true,
      findings: [{ check: "rule-sheet-edited" }],
    });
    expect(ruleSheet(host).cell(beside(host, "조정 범위(%p)").row, 1).value).toBe(3);
    await takeRulesFromSheet(null);
    expect(await putRulesOnSheet("en", null)).toMatchObject({ blocked: false });
    expect(ruleSheet(host).cell(0, 0).value).toBe("Evaluation rules");
  });

  it("writes other rules over those that it wrote itself, and clears what they do not need", async () => {
    const host = await openRowsInExcel(table);
    await putRulesOnSheet("ko", null);
    await chooseRules(CIVIL_SERVICE, null);
    expect(await putRulesOnSheet("ko", null)).toMatchObject({ blocked: false });
    const { cells } = writeRuleSheet(CIVIL_SERVICE, "ko");
    const used = ruleSheet(host).usedArea(true)!;
    expect(used.rows).toBeLessThanOrEqual(cells.length);
    expect(await takeRulesFromSheet(null)).toMatchObject({ blocked: false, rules: "civil-service" });
  });

  it("says so where the sheet is protected, and changes nothing", async () => {
    const host = await openRowsInExcel(table);
    await putRulesOnSheet("ko", null);
    await chooseRules(CIVIL_SERVICE, null);
    const before = ruleSheet(host).cell(4, 1).value;
    Object.assign(ruleSheet(host), { isProtected: true });
    expect(await putRulesOnSheet("ko", null)).toMatchObject({
      blocked: true,
      findings: [{ check: "sheet-protected" }],
    });
    expect(ruleSheet(host).cell(4, 1).value).toBe(before);
  });
});

describe("takeRulesFromSheet", () => {
  it("puts what was edited in force, for the next allocation and for good", async () => {
    const host = await openRowsInExcel(table);
    await chooseRules(PERFORMANCE_PAY, null);
    await putRulesOnSheet("ko", null);
    const basis = beside(host, "과제 수가 이보다 적으면");
    ruleSheet(host).write({ row: basis.row + 1, column: 3, rows: 1, columns: 4 }, [[40, 40, 20, 0]]);
    const outcome = await takeRulesFromSheet(null);
    expect(outcome).toMatchObject({ blocked: false, rules: "performance-pay", canUndo: true });
    expect(JSON.parse(String(host.workbook.settings.get(SETTING_KEYS.ruleSet)))).toMatchObject({
      quota: { basis: "shares", shares: [40, 40, 20, 0] },
    });
    await allocate({ sheet: "Sheet1" });
    expect(columnValues(host, 3, 1, 5)).toEqual(["S", "S", "A", "A", "B"]);
  });

  it("checks the score sheet again under the new rules", async () => {
    const host = await openRowsInExcel(table);
    await putRulesOnSheet("ko", null);
    type(host, "동점의 순위", "상위순위");
    const outcome = await takeRulesFromSheet("Sheet1");
    expect(outcome).toMatchObject({ action: "rulesFromSheet", sheet: "Sheet1", blocked: false });
    expect(outcome.tasks).toHaveLength(5);
    expect(outcome.ruleSet.allocation.ties).toBe("upper");
  });

  it("names every cell that it cannot read, and leaves the rules in force", async () => {
    const host = await openRowsInExcel(table);
    await putRulesOnSheet("ko", null);
    type(host, "동점의 순위", "동점순위");
    type(host, "조정 범위(%p)", "다섯");
    const outcome = await takeRulesFromSheet("Sheet1");
    const address = (name: string) => `B${beside(host, name).row + 1}`;
    expect(outcome).toMatchObject({
      blocked: true,
      sheet: "평가규정",
      findings: [
        {
          check: "rule-sheet-cell",
          address: address("동점의 순위"),
          actual: "동점순위",
          details: { code: "unknown-value", allowed: "하위순위, 상위순위, 중간순위" },
        },
        { check: "rule-sheet-cell", address: address("조정 범위(%p)"), details: { code: "not-number" } },
      ],
    });
    expect(host.workbook.settings.has(SETTING_KEYS.ruleSet)).toBe(false);
  });

  it("reads a line typed as 7% as 7, not as 0.07", async () => {
    const host = await openRowsInExcel(table);
    await putRulesOnSheet("ko", null);
    const { row } = beside(host, "과제 수가 이보다 적으면");
    const place = { row: row + 1, column: 3, rows: 1, columns: 1 };
    ruleSheet(host).writeNumberFormats(place, [["0%"]]);
    ruleSheet(host).write(place, [[0.07]]);
    const outcome = await takeRulesFromSheet(null);
    expect(outcome.ruleSet.quota).toMatchObject({ lines: [7, 25, 35, 65, 80, 95] });
  });

  it("says how to get a sheet where there is none", async () => {
    await openRowsInExcel(table);
    expect(await takeRulesFromSheet(null)).toMatchObject({
      blocked: true,
      findings: [{ check: "rule-sheet-missing" }],
    });
  });
});

describe("rules that were put in force", () => {
  it("are taken back by undo, and so are those before them", async () => {
    const host = await openRowsInExcel(table);
    await chooseRules(CIVIL_SERVICE, "Sheet1");
    await chooseRules(PERFORMANCE_PAY, "Sheet1");
    expect(await undo()).toMatchObject({ action: "undo", rules: "civil-service", blocked: false, sheet: "Sheet1" });
    expect(await undo()).toMatchObject({ rules: "2023", canUndo: false });
    expect(host.workbook.settings.has(SETTING_KEYS.ruleSet)).toBe(false);
  });

  it("are not taken back where somebody put others in force since", async () => {
    const host = await openRowsInExcel(table);
    await chooseRules(CIVIL_SERVICE, null);
    host.workbook.settings.set(SETTING_KEYS.ruleSet, "stanine");
    expect(await undo()).toMatchObject({ blocked: true, findings: [{ check: "rules-changed-since" }] });
    expect(host.workbook.settings.get(SETTING_KEYS.ruleSet)).toBe("stanine");
  });

  it("choosing the same rules again leaves nothing to take back", async () => {
    await openRowsInExcel(table);
    await chooseRules(CIVIL_SERVICE, null);
    forgetAllSteps();
    expect(await chooseRules(CIVIL_SERVICE, null)).toMatchObject({ canUndo: false });
  });
});

describe("the rules of a result", () => {
  const kept = (host: Host) => JSON.parse(String(host.workbook.settings.get(SETTING_KEYS.results))) as unknown;

  it("are kept with the workbook, whole, in the request that writes the grades", async () => {
    const host = await openRowsInExcel(table);
    await allocate();
    expect(kept(host)).toEqual({
      Sheet1: {
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
        ruleSet: RULE_SET_2023,
        written: ["D2:D6"],
        scores: { "A-1 과제 1": 90, "A-2 과제 2": 80, "A-3 과제 3": 70, "A-4 과제 4": 60, "A-5 과제 5": 50 },
      },
    });
    expect(host.traffic.snapshot().roundTrips).toBeLessThanOrEqual(3);
  });

  it("go with the grades when those are taken back", async () => {
    const host = await openRowsInExcel(table);
    await allocate();
    await undo();
    expect(host.workbook.settings.has(SETTING_KEYS.results)).toBe(false);
  });

  it("are warned of where others are in force by now", async () => {
    await openRowsInExcel(table);
    await allocate();
    expect((await validate()).findings.map(({ check }) => check)).not.toContain("rules-changed");
    const outcome = await chooseRules(CIVIL_SERVICE, "Sheet1");
    expect(outcome.findings).toContainEqual(
      expect.objectContaining({ check: "rules-changed", severity: "warning", address: "D2:D6" }),
    );
    const again = await allocate();
    expect(again.findings.map(({ check }) => check)).not.toContain("rules-changed");
  });
});
