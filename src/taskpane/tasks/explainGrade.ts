import type { PaneTexts } from "../../i18n/pane.ko";
import type { RuleSet } from "../../rules/ruleSet";
import type { TaskOutcome } from "../../usecases/outcome";

/** A task's score at the digits that the rules compare scores at, with the corrected one; `""` where it has none. */
export function scoreText({ score, corrected }: TaskOutcome, { allocation }: RuleSet, words: PaneTexts): string {
  if (score === null) return "";
  const digits = { minimumFractionDigits: allocation.scoreDigits, maximumFractionDigits: allocation.scoreDigits };
  const shown = score.toLocaleString(words.locale, digits);
  return corrected === null ? shown : words.tasks.corrected(shown, corrected.toLocaleString(words.locale, digits));
}

/** Why a task has its grade, in one sentence. */
export function explainGrade(task: TaskOutcome, ruleSet: RuleSet, words: PaneTexts): string {
  const { explanation } = task;
  if (explanation === null) return words.tasks.notGraded;
  const label = ruleSet.grades[explanation.grade - 1]?.label ?? "";
  return words.tasks.explanation(explanation, scoreText(task, ruleSet, words), label);
}
