import { openRowsInExcel } from "../../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../../test/standin/client/nodeBridge";
import type { CellValue } from "../../../test/standin/workbook/types";
import type { RuleSet } from "../../rules/ruleSet";
import { CIVIL_SERVICE } from "../../rules/sets/civilService";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { validateRuleSet } from "../../rules/validateRuleSet";
import { NO_DECISION } from "../decision/decision";
import { validate } from "../validate";
import { compareRules } from "./compareRules";
import { needsOwnName, ownRuleSet } from "./ownRuleSet";

const RULES: RuleSet = RULE_SET_2023;
const scores = [95, 90, 90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 40, 35, 30, 25, 20, 15, 10, 5];
const table: CellValue[][] = [
  ["과제번호", "관리과제명", "총점", "등급"],
  ...scores.map((score, index): CellValue[] => [`A-${index + 1}`, `과제 ${index + 1}`, score, null]),
];

async function sheetOf(rows: CellValue[][]) {
  await openRowsInExcel(rows);
  return (await validate()).scoreSheet!;
}

afterEach(disconnectExcel);

describe("compareRules", () => {
  it("finds nothing that changes under the same rules", async () => {
    const compared = compareRules(await sheetOf(table), RULES, NO_DECISION)({ ...RULES });
    expect(compared).toMatchObject({ changes: [], blocks: [], newFindings: 0, goneFindings: 0, decisionLapses: false });
    expect(compared.countsAfter).toEqual(compared.countsBefore);
  });

  it("names each task whose grade changes, with its cell, and the counts before and after", async () => {
    const upper: RuleSet = { ...RULES, quota: { basis: "lines", lines: [10, 25, 35, 65, 80, 95] } };
    const { changes, countsBefore, countsAfter } = compareRules(await sheetOf(table), RULES, NO_DECISION)(upper);
    // Two tasks share the ranks 2 and 3, so that a line at 2 of 20 leaves them out as the line at 1 does.
    expect([changes, countsBefore[0], countsAfter[0]]).toEqual([[], 1, 1]);
    const ties: RuleSet = { ...upper, allocation: { ...RULES.allocation, ties: "upper" } };
    const compared = compareRules(await sheetOf(table), RULES, NO_DECISION)(ties);
    expect(compared.changes).toEqual([
      { task: "A-2 과제 2", address: "D3", before: 2, after: 1 },
      { task: "A-3 과제 3", address: "D4", before: 2, after: 1 },
    ]);
    expect(compared.countsAfter[0]).toBe(3);
  });

  it("says what would keep grades from being given, and that every task would lose its grade", async () => {
    const separate: RuleSet = { ...RULES, allocation: { ...RULES.allocation, strata: "separate" } };
    const compared = compareRules(await sheetOf(table), RULES, NO_DECISION)(separate);
    expect(compared.blocks).toMatchObject([{ check: "no-group-column" }]);
    expect(compared.countsAfter).toEqual([]);
    expect(compared.changes[0]).toMatchObject({ before: 1, after: null });
    expect(compared.changes).toHaveLength(20);
  });

  it("counts the findings that come and go", async () => {
    // Grade 1 for the two tied tasks is wrong under 2023, and right where a tie takes the upper rank.
    const marked = table.map((row, index) => (index === 2 || index === 3 ? [...row.slice(0, 3), "1등급"] : row));
    const ties: RuleSet = {
      ...RULES,
      quota: { basis: "lines", lines: [10, 25, 35, 65, 80, 95] },
      allocation: { ...RULES.allocation, ties: "upper" },
    };
    const sheet = await sheetOf(marked);
    expect(compareRules(sheet, RULES, NO_DECISION)(ties).goneFindings).toBeGreaterThan(0);
    expect(compareRules(sheet, ties, NO_DECISION)(RULES).newFindings).toBeGreaterThan(0);
  });

  it("says that what the committee decided counts no longer", async () => {
    const decision = { lines: null, moves: [{ task: "A-4 과제 4", grade: 3, reason: "의결" }] };
    expect(compareRules(await sheetOf(table), RULES, decision)(CIVIL_SERVICE).decisionLapses).toBe(true);
  });
});

describe("a name of one's own", () => {
  const changed: RuleSet = { ...RULES, quota: { basis: "lines", lines: [7, 25, 35, 65, 80, 95] } };

  it("is needed by a shipped set that was changed, and by no other", () => {
    expect([needsOwnName(changed), needsOwnName(RULES), needsOwnName({ ...changed, id: "우리부처" })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("makes a valid set that is no shipped one any more", () => {
    const own = ownRuleSet(changed, " 우리 부처 2024 ");
    expect(own).toMatchObject({ id: "2023-own", name: { ko: "우리 부처 2024", en: "우리 부처 2024" } });
    expect(validateRuleSet(own)).toEqual([]);
    expect(needsOwnName(own)).toBe(false);
  });
});
