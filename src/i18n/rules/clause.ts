import type { RuleSet } from "../../rules/ruleSet";
import type { Rubric } from "../../rules/rubric";

/** How one clause of a rule set is told: a title, and plain sentences; none where the rules have no such clause. */
export interface ClauseText {
  readonly title: string;
  sentences(ruleSet: RuleSet): readonly string[];
}

/** The sentences of a clause on scoring: rules that score no tasks have none. */
export const scoring =
  (sentences: (rubric: Rubric) => readonly string[]) =>
  ({ rubric }: RuleSet): readonly string[] =>
    rubric === null ? [] : sentences(rubric);
