import type { ActionCheckId } from "../../scoresheet/checks/action/ids";
import type { FindingText } from "./findingText";
import { at, detail } from "./phrases.en";

export const actionEn: Readonly<Record<ActionCheckId, FindingText>> = {
  "sheet-gone": {
    title: "Sheet not found",
    message: (finding) =>
      `${finding.actual === undefined ? "The sheet is no longer there" : `There is no sheet “${finding.actual}”`}. Was it renamed or removed? No cell was changed.`,
  },
  "changed-meanwhile": {
    title: "The sheet changed meanwhile",
    message: (finding) =>
      `${finding.address === "" ? "The sheet" : finding.address} changed after it was read, so nothing was written; the cells are as they were. Try again.`,
  },
  "not-restored": {
    title: "Not taken back",
    message: (finding) =>
      `${finding.address === "" ? "The sheet" : finding.address} changed after it was read, and Excel could not take back what was written: the cells still hold it. Undo, then try again.`,
  },
  "cell-edit-mode": {
    title: "A cell is being edited",
    message: () => "A cell is being edited. Finish with Enter or Esc and try again.",
  },
  cancelled: {
    title: "Cancelled",
    message: () => "Cancelled before it was done. All cells are as they were; start again when you like.",
  },
  "nothing-to-undo": {
    title: "Nothing to undo",
    message: () =>
      "Nothing has been written or changed since this workbook was opened. What was done before is under “History”.",
  },
  "overwritten-since": {
    title: "A cell was changed since",
    message: (finding) =>
      `${finding.address} was changed after it was written, so nothing was taken back. Look at that cell. No cell was changed.`,
  },
  "acceptance-changed-since": {
    title: "Accepted or withdrawn again since",
    message: (finding) =>
      `${at(finding)}This was accepted or withdrawn again since, so nothing was taken back. Look at it under “Findings”.`,
  },
  "nothing-to-fix": {
    title: "No cell to mend",
    message: () =>
      "What was chosen is no longer on the sheet, or its cell holds a formula, so nothing was mended. Check the sheet again, and mend formulas yourself. No cell was changed.",
  },
  "finding-gone": {
    title: "No longer found",
    message: (finding) =>
      `${at(finding)}This is no longer found on the sheet. Look whether its values changed meanwhile, and choose again from the list below.`,
  },
  "not-acceptable": {
    title: "Cannot be accepted",
    message: (finding) =>
      `${at(finding)}Whether grades are right depends on this, so it cannot be accepted as it is. Correct the cell and check again.`,
  },
  "reason-missing": {
    title: "No reason given",
    message: (finding) =>
      `${at(finding)}Accepting a finding needs a reason. Write a line for whoever looks at it later.`,
  },
  "not-looked-again": {
    title: "The sheet was not read again",
    message: () => "The sheet was not read again after that. “Check sheet” looks at it as it is now.",
  },
  "office-error": {
    title: "Excel error",
    message: (finding) =>
      `Excel could not carry out the request (${detail(finding, "code")}: ${detail(finding, "message")}). Try again in a moment.`,
  },
  "answer-lost": {
    title: "No answer from Excel",
    message: () =>
      "The connection to Excel broke, so nobody can tell whether the request was carried out. “Check sheet” looks at the sheet as it is now; then try again if needed.",
  },
  "unexpected-error": {
    title: "Error in Gradeline",
    message: (finding) =>
      `Gradeline stopped because of an error of its own (${detail(finding, "message")}). Check that the grade column is as it was and try again. If it happens again, send this sentence to whoever looks after the add-in.`,
  },
};
