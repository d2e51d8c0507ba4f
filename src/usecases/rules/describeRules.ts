import type { RuleSet } from "../../rules/ruleSet";
import { emptyOutcome } from "../describeOutcome";
import type { ActionName, Outcome } from "../outcome";
import { validate } from "../validate";

export interface RulesDone {
  /** The ranges that were written, with the sheet's name. */
  readonly written?: readonly string[];
  /** The score sheet that the rules are for; `null` where none is known. */
  readonly lookAgainAt: string | null;
}

/**
 * The outcome of an action on the rules that came to its end. Where the score sheet is known it is checked again under the
 * rules now in force, so that nobody goes on reading what the old ones gave.
 */
export async function describeRules(
  action: ActionName,
  ruleSet: RuleSet,
  { written = [], lookAgainAt }: RulesDone,
): Promise<Outcome> {
  const seen = lookAgainAt === null ? null : await validate(lookAgainAt);
  if (seen !== null) return { ...seen, action, written, blocked: false };
  return { ...emptyOutcome(action, ruleSet), written };
}
