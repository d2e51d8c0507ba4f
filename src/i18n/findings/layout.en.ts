import type { LayoutCheckId } from "../../scoresheet/checks/layout/ids";
import type { Finding } from "../../scoresheet/finding";
import type { CheckText } from "./findingText";
import { at, detail } from "./phrases.en";

/** "new: 등급; gone: 부서": what came, went or moved, as far as there is any. */
function changes(finding: Finding): string {
  const words = { came: "new", went: "gone", moved: "moved" } as const;
  return (Object.keys(words) as (keyof typeof words)[])
    .filter((change) => detail(finding, change) !== "")
    .map((change) => `${words[change]}: ${detail(finding, change)}`)
    .join("; ");
}

export const layoutEn: Readonly<Record<LayoutCheckId, CheckText>> = {
  "sheet-empty": {
    title: "Empty sheet",
    looksAt: "the used range of the sheet",
    why: "A blank sheet has nothing to grade.",
    message: () => "This sheet holds no values. Open the sheet with the scores and try again.",
  },
  "no-header": {
    title: "No header found",
    looksAt: "rows of headings",
    why: "Headings tell what columns mean.",
    message: () =>
      "No header row of a score sheet was found. Open a sheet with headings such as 관리과제명, 총점, 등급.",
  },
  "no-score-column": {
    title: "No score column",
    looksAt: "the column of scores",
    why: "Grades follow from scores.",
    message: () => "No column of scores was found. Choose it under “Columns” in the pane.",
  },
  "no-grade-column": {
    title: "No grade column",
    looksAt: "the column of grades",
    why: "Grades are written nowhere else.",
    message: () =>
      "There is no column to write grades to. Add one headed 등급, or choose one under “Columns” in the pane.",
  },
  "no-tasks": {
    title: "No tasks",
    looksAt: "the rows below the header",
    why: "Without tasks there are no ranks.",
    message: () => "No tasks were found below the header. Check the header and the rows of the tasks.",
  },
  "no-group-column": {
    title: "No column of subcommittees",
    looksAt: "the column of subcommittees",
    why: "Rules that correct or share by subcommittee need it.",
    message: () =>
      "The rules give each subcommittee a quota or correct for differences between them, and no column of subcommittees was found. Choose it under Columns in the pane.",
  },
  "column-ambiguous": {
    title: "Column in doubt",
    looksAt: "columns that could be the score or the grade",
    why: "A wrong guess would grade by, or overwrite, another column.",
    message: (finding) =>
      `More than one column could hold the ${detail(finding, "meaning") === "score" ? "scores" : "grades"} (${detail(finding, "chosen")}, ${detail(finding, "others")}). Choose one under “Columns” in the pane; this workbook remembers it.`,
  },
  "column-moved": {
    title: "A chosen column has changed",
    looksAt: "the headings of columns that were chosen",
    why: "Once a column is inserted another one stands in that place.",
    message: (finding) =>
      `Column ${finding.address}, which was chosen before, was headed “${finding.expected}” and is now headed “${finding.actual}”. Choose again under “Columns” in the pane.`,
  },
  "layout-changed": {
    title: "Layout changed",
    looksAt: "the headings, since you last corrected this sheet",
    why: "What was chosen then may mean another column or row now.",
    message: (finding) =>
      `The headings of this sheet have changed since it was last corrected (${changes(finding)}). Check the columns in the pane; the next correction takes this layout for the new one.`,
  },
  "list-unread": {
    title: "List that was not read",
    looksAt: "further tables with scores of other tasks",
    why: "Tasks that are left out are missing from every rank.",
    message: (finding) =>
      `${at(finding)}a further table with headings of its own holds scores of tasks that the score table does not have. They were not graded. Move them into the score table, under the same headings, if they belong to it.`,
  },
  "task-below-note": {
    title: "Score below a note",
    looksAt: "rows below notes",
    why: "Every rank depends on whether they are tasks.",
    message: (finding) =>
      `${at(finding)}a row below a note holds a score, so nobody can say whether it is a task. Move it above the note if it is, or remove the score.`,
  },
  "grade-formula": {
    title: "Formulas in the grade column",
    looksAt: "formulas in the grade column",
    why: "Formulas are their author’s and are not removed unasked.",
    message: (finding) =>
      `${at(finding)}the grade column holds formulas (cells: ${detail(finding, "count")}) and was not overwritten. ${detail(finding, "spills") === "1" ? "One formula fills several cells: to have values instead, delete that formula and try again." : "To replace them by values, turn on “Replace formulas by values” in the pane and try again."}`,
  },
  "sheet-protected": {
    title: "Protected sheet",
    looksAt: "sheet protection and locked cells",
    why: "Locked cells cannot be written.",
    message: (finding) =>
      finding.severity === "note"
        ? "The sheet is protected. If the grade cells are locked, no grades can be written: unprotect it (Review > Unprotect Sheet) before you allocate."
        : `The sheet is protected, so ${finding.address === "" ? "the grades" : finding.address} cannot be written. Unprotect it (Review > Unprotect Sheet) and try again. No cell was changed.`,
  },
};
