/** Everything that can be wrong at one place of a rule set. */
export const RULE_SET_PROBLEM_CODES = [
  "missing",
  "not-text",
  "not-number",
  "not-boolean",
  "not-list",
  "not-object",
  "unknown-name",
  "unknown-value",
  "out-of-range",
  "not-rising",
  "not-falling",
  "last-has-line",
  "too-few",
  "too-many",
  "wrong-length",
  "repeated",
  "not-hundred",
  "one-null",
  "not-a-span",
  "no-limit",
  "not-neighbour",
] as const;

/** One reason why a value is no rule set: where it is, what is wrong, and what would be right. */
export interface RuleSetProblem {
  /** Where in the rule set, as in JSON: `quota.lines[2]`. */
  readonly path: string;
  readonly code: (typeof RULE_SET_PROBLEM_CODES)[number];
  /** The values or the range that would be accepted, in words. */
  readonly allowed?: string;
}

/** One problem in a list, so that checks can be put together with `flatMap`. */
export const problem = (path: string, code: RuleSetProblem["code"], allowed?: string): RuleSetProblem[] => [
  allowed === undefined ? { path, code } : { path, code, allowed },
];
