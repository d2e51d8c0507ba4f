/** What is found of the rules, and of grading by them, by stable id. */
export const RULES_CHECK_IDS = [
  "rules-invalid",
  "rules-changed",
  "rules-changed-since",
  "rule-sheet-missing",
  "rule-sheet-name-taken",
  "rule-sheet-edited",
  "rule-sheet-cell",
  "quota-refused",
  "correction-fallback",
  "grade-corrected",
  "order-inverted",
  "decision-not-permitted",
] as const;
export type RulesCheckId = (typeof RULES_CHECK_IDS)[number];
