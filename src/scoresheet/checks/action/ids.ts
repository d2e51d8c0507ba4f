/** What an action meets while it runs, by stable id. */
export const ACTION_CHECK_IDS = [
  "sheet-gone",
  "changed-meanwhile",
  "not-restored",
  "cell-edit-mode",
  "cancelled",
  "nothing-to-undo",
  "overwritten-since",
  "acceptance-changed-since",
  "nothing-to-fix",
  "finding-gone",
  "not-acceptable",
  "reason-missing",
  "not-looked-again",
  "office-error",
  "answer-lost",
  "unexpected-error",
] as const;
export type ActionCheckId = (typeof ACTION_CHECK_IDS)[number];
