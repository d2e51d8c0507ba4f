import type { CheckFacts } from "../check";
import type { RulesCheckId } from "./ids";

/** What is found of the rules, and of grading by them: by those who read and apply them. */
export const RULES_CHECKS: Readonly<Record<RulesCheckId, CheckFacts>> = {
  "rules-invalid": { severity: "block", clause: null, acceptable: false, find: null },
  "rules-changed": { severity: "warning", clause: null, acceptable: true, find: null },
  "rules-changed-since": { severity: "block", clause: null, acceptable: false, find: null },
  "rule-sheet-missing": { severity: "block", clause: null, acceptable: false, find: null },
  "rule-sheet-name-taken": { severity: "block", clause: null, acceptable: false, find: null },
  "rule-sheet-edited": { severity: "block", clause: null, acceptable: false, find: null },
  "rule-sheet-cell": { severity: "block", clause: null, acceptable: false, find: null },
  "quota-refused": { severity: "block", clause: "distribution", acceptable: false, find: null },
  "correction-fallback": { severity: "note", clause: "two-stages", acceptable: true, find: null },
  "grade-corrected": { severity: "note", clause: "two-stages", acceptable: true, find: null },
  "order-inverted": { severity: "warning", clause: "two-stages", acceptable: true, find: null },
  "decision-not-permitted": { severity: "block", clause: "distribution", acceptable: false, find: null },
};
