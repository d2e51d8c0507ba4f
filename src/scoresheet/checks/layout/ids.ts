/** What keeps a sheet from being understood or written, by stable id. */
export const LAYOUT_CHECK_IDS = [
  "sheet-empty",
  "no-header",
  "no-score-column",
  "no-grade-column",
  "no-tasks",
  "no-group-column",
  "column-ambiguous",
  "column-moved",
  "layout-changed",
  "list-unread",
  "task-below-note",
  "grade-formula",
  "sheet-protected",
] as const;
export type LayoutCheckId = (typeof LAYOUT_CHECK_IDS)[number];
