/** The sheet's form, by stable id. */
export const SHEET_CHECK_IDS = [
  "circular-total",
  "header-ambiguous",
  "hidden-rows",
  "hidden-columns",
  "filtered-rows",
  "external-link",
  "merged-cells",
] as const;
export type SheetCheckId = (typeof SHEET_CHECK_IDS)[number];
