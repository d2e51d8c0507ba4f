import type { Check } from "../check";

/** A protected sheet can be checked, but not be graded where its cells are locked: good to know before grading is tried. */
export const sheetProtected: Check = ({ sheet }) =>
  sheet.grid.form.isProtected ? [{ check: "sheet-protected", severity: "note", address: "" }] : [];
