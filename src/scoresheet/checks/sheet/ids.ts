/** The sheet's form, by stable id. */
export const SHEET_CHECK_IDS = [] as const;
export type SheetCheckId = (typeof SHEET_CHECK_IDS)[number];
