import type { RuleSet } from "../../rules/ruleSet";

/** How one clause of a rule set is told: a title, and plain sentences; none where the rules have no such clause. */
export interface ClauseText {
  readonly title: string;
  sentences(ruleSet: RuleSet): readonly string[];
}
