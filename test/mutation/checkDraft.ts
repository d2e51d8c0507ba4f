import { allocateTasks } from "../../src/core/allocation/allocateTasks";
import { RULE_SET_2023 } from "../../src/rules/sets/ruleSet2023";
import type { LastResult } from "../../src/scoresheet/checks/check";
import { runChecks } from "../../src/scoresheet/checks/runChecks";
import { isPlainNumber } from "../../src/scoresheet/checks/values/scoreNotNumber";
import type { Finding } from "../../src/scoresheet/finding";
import { readScoreSheet } from "../../src/scoresheet/readScoreSheet";
import type { ScoreSheet } from "../../src/scoresheet/scoreSheet";
import { gridOfDraft, type SheetDraft } from "./sheetDraft";

export function readDraft(draft: SheetDraft): ScoreSheet {
  const sheet = readScoreSheet(gridOfDraft(draft));
  if (sheet === null) throw new Error("The sheet has no header.");
  return sheet;
}

/** Everything that the checks find on a sheet, under the rules of 2023. */
export function checkDraft(draft: SheetDraft, lastResult: LastResult | null = null): readonly Finding[] {
  const sheet = readDraft(draft);
  const scores = sheet.tasks.flatMap(({ score }) => (isPlainNumber(score) ? [score.value] : []));
  const graded = scores.length === sheet.tasks.length ? allocateTasks(scores, RULE_SET_2023) : null;
  const allocation = graded?.ok === true ? graded.allocation : null;
  return runChecks({ sheet, ruleSet: RULE_SET_2023, allocation, lastResult });
}
