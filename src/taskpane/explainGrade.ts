import type { PaneTexts } from "../i18n/pane.ko";
import type { RuleSet } from "../rules/ruleSet";
import type { TaskOutcome } from "../usecases/outcome";

/** A task's score at the digits that the rules compare scores at; `""` where it has none. */
export function scoreText({ score }: TaskOutcome, { allocation }: RuleSet, words: PaneTexts): string {
  const digits = { minimumFractionDigits: allocation.scoreDigits, maximumFractionDigits: allocation.scoreDigits };
  return score === null ? "" : score.toLocaleString(words.locale, digits);
}

/** Why a task has its grade, in one sentence. */
export function explainGrade(task: TaskOutcome, ruleSet: RuleSet, words: PaneTexts): string {
  const { explanation } = task;
  if (explanation === null) return words.tasks.notGraded;
  const label = ruleSet.grades[explanation.grade - 1]?.label ?? "";
  return words.tasks.explanation(explanation, scoreText(task, ruleSet, words), label);
}
