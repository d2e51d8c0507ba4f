import type { CheckFacts } from "../check";
import type { LayoutCheckId } from "./ids";
import { listUnread } from "./listUnread";
import { sheetProtected } from "./sheetProtected";
import { taskBelowNote } from "./taskBelowNote";

/** What keeps a sheet from being understood or written: found while it is read, but for what stands outside of the table. */
export const LAYOUT_CHECKS: Readonly<Record<LayoutCheckId, CheckFacts>> = {
  "sheet-empty": { severity: "block", clause: null, acceptable: false, find: null },
  "no-header": { severity: "block", clause: null, acceptable: false, find: null },
  "no-score-column": { severity: "block", clause: null, acceptable: false, find: null },
  "no-grade-column": { severity: "block", clause: null, acceptable: false, find: null },
  "no-tasks": { severity: "block", clause: null, acceptable: false, find: null },
  "no-group-column": { severity: "block", clause: "two-stages", acceptable: false, find: null },
  "column-ambiguous": { severity: "block", clause: null, acceptable: false, find: null },
  "column-moved": { severity: "block", clause: null, acceptable: false, find: null },
  "layout-changed": { severity: "warning", clause: null, acceptable: true, find: null },
  "list-unread": { severity: "warning", clause: null, acceptable: true, find: listUnread },
  "task-below-note": { severity: "block", clause: null, acceptable: false, find: taskBelowNote },
  "grade-formula": { severity: "block", clause: null, acceptable: false, find: null },
  "sheet-protected": { severity: "block", clause: null, acceptable: false, find: sheetProtected },
};
