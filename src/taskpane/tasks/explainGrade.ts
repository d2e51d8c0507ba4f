import type { PaneTexts } from "../../i18n/pane.ko";
import { shownPoints } from "../../i18n/shownPoints";
import type { RuleSet } from "../../rules/ruleSet";
import type { TaskOutcome } from "../../usecases/outcome";

/** A task's score at the digits that the rules compare scores at, with the corrected one; `""` where it has none. */
export function scoreText({ score, corrected }: TaskOutcome, { allocation }: RuleSet, words: PaneTexts): string {
  if (score === null) return "";
  const points = (value: number) => shownPoints(value, allocation.scoreDigits, words.locale);
  return corrected === null ? points(score) : words.tasks.corrected(points(score), points(corrected));
}

/** Why a task has its grade, in one sentence. */
export function explainGrade(task: TaskOutcome, ruleSet: RuleSet, words: PaneTexts): string {
  const { explanation } = task;
  if (explanation === null) return words.tasks.notGraded;
  const label = ruleSet.grades[explanation.grade - 1]?.label ?? "";
  return words.tasks.explanation(explanation, scoreText(task, ruleSet, words), label);
}
