import { inWorkbook } from "../../excel/inWorkbook";
import { readRuleSheetCells, writeRuleSheetCells } from "../../excel/ruleSheetCells";
import type { Language } from "../../i18n/language";
import { sameRuleSet } from "../../rules/sameRuleSet";
import type { RuleSet } from "../../rules/ruleSet";
import { isRuleSheet } from "../../rulesheet/isRuleSheet";
import { readRuleSheet } from "../../rulesheet/readRuleSheet";
import { RULE_SHEET_NAME } from "../../rulesheet/ruleSheet";
import { writeRuleSheet } from "../../rulesheet/writeRuleSheet";
import type { CheckId } from "../../scoresheet/finding";
import { addressFromCorner } from "../../scoresheet/grid";
import { describeFailure } from "../describeOutcome";
import type { Outcome } from "../outcome";
import { withOfficeErrors } from "../withOfficeErrors";
import { describeRules } from "./describeRules";
import { workbookRules } from "./workbookRules";

/**
 * 규정 시트: puts the rules in force on the sheet 평가규정, for people to read and to edit. A sheet of that name that holds
 * anything else, or edits that were not taken yet, is left alone.
 *
 * @param language - of the sheet
 * @param lookAgainAt - the score sheet to check again afterwards; `null` for none
 */
export function putRulesOnSheet(language: Language, lookAgainAt: string | null): Promise<Outcome> {
  return withOfficeErrors("rulesToSheet", async () => {
    const answer = await inWorkbook(async (context) => {
      const reading = await readRuleSheetCells(context, RULE_SHEET_NAME);
      const { cells, ruleSetText, ruleSheetText } = reading;
      const { ruleSet, findings } = workbookRules(ruleSetText);
      const known = ruleSheetText === null ? ruleSet : (JSON.parse(ruleSheetText) as RuleSet);
      const obstacle = cells === null ? null : inTheWay(cells, [known, ruleSet]);
      const [first] = findings;
      if (first !== undefined) return { refused: first };
      if (obstacle !== null) return { refused: { check: obstacle, severity: "block" as const, address: "A1" } };
      const sheet = writeRuleSheet(ruleSet, language);
      const text = JSON.stringify(ruleSet);
      const isWritten = await writeRuleSheetCells(context, RULE_SHEET_NAME, sheet, reading, text);
      if (!isWritten)
        return { refused: { check: "changed-meanwhile" as const, severity: "block" as const, address: "" } };
      return { ruleSet, written: addressFromCorner(sheet.cells.length, sheet.cells[0]?.length ?? 0) };
    });
    if ("refused" in answer) {
      return { ...describeFailure("rulesToSheet", answer.refused), sheet: RULE_SHEET_NAME };
    }
    const written = [`${RULE_SHEET_NAME}!${answer.written}`];
    return describeRules("rulesToSheet", answer.ruleSet, { written, lookAgainAt });
  });
}

/**
 * What forbids to overwrite the sheet: it is not ours, or it holds what nobody has taken over yet.
 *
 * @param known - the rule sets that nobody would lose
 */
function inTheWay(cells: readonly (readonly unknown[])[], known: readonly RuleSet[]): CheckId | null {
  if (cells.length === 0) return null;
  if (!isRuleSheet(cells)) return "rule-sheet-name-taken";
  const now = readRuleSheet(cells);
  return now.ok && known.some((ruleSet) => sameRuleSet(ruleSet, now.ruleSet)) ? null : "rule-sheet-edited";
}
