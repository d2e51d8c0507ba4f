import type { CheckFacts } from "../check";
import type { ActionCheckId } from "./ids";

/** What an action meets while it runs. */
export const ACTION_CHECKS: Readonly<Record<ActionCheckId, CheckFacts>> = {
  "sheet-gone": { severity: "block", clause: null, acceptable: false, find: null },
  "changed-meanwhile": { severity: "block", clause: null, acceptable: false, find: null },
  "not-restored": { severity: "block", clause: null, acceptable: false, find: null },
  "cell-edit-mode": { severity: "block", clause: null, acceptable: false, find: null },
  cancelled: { severity: "block", clause: null, acceptable: false, find: null },
  "nothing-to-undo": { severity: "block", clause: null, acceptable: false, find: null },
  "overwritten-since": { severity: "block", clause: null, acceptable: false, find: null },
  "acceptance-changed-since": { severity: "block", clause: null, acceptable: false, find: null },
  "nothing-to-fix": { severity: "block", clause: null, acceptable: false, find: null },
  "finding-gone": { severity: "block", clause: null, acceptable: false, find: null },
  "not-acceptable": { severity: "block", clause: null, acceptable: false, find: null },
  "reason-missing": { severity: "block", clause: null, acceptable: false, find: null },
  "not-looked-again": { severity: "warning", clause: null, acceptable: false, find: null },
  "office-error": { severity: "block", clause: null, acceptable: false, find: null },
  "answer-lost": { severity: "block", clause: null, acceptable: false, find: null },
  "unexpected-error": { severity: "block", clause: null, acceptable: false, find: null },
};
