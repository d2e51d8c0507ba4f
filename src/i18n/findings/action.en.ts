import type { ActionCheckId } from "../../scoresheet/checks/action/ids";
import type { FindingText } from "./findingText";
import { detail } from "./phrases.en";

export const actionEn: Readonly<Record<ActionCheckId, FindingText>> = {
  "sheet-gone": {
    title: "Sheet not found",
    message: (finding) =>
      `There is no sheet “${finding.actual ?? ""}”. Was it renamed or removed? No cell was changed.`,
  },
  "changed-meanwhile": {
    title: "The sheet changed meanwhile",
    message: (finding) =>
      `${finding.address === "" ? "The sheet" : finding.address} changed after it was read, so no grades were written; the grade column is as it was. Try again.`,
  },
  "not-restored": {
    title: "Grades not taken back",
    message: (finding) =>
      `${finding.address === "" ? "The sheet" : finding.address} changed after it was read, and Excel could not take the grades back: the grade column holds what was just written. Undo, then try again.`,
  },
  "cell-edit-mode": {
    title: "A cell is being edited",
    message: () => "A cell is being edited. Finish with Enter or Esc and try again.",
  },
  "nothing-to-undo": {
    title: "Nothing to undo",
    message: () => "No grades have been written since this workbook was opened.",
  },
  "overwritten-since": {
    title: "A cell was changed since",
    message: (finding) =>
      `${finding.address} was changed after the grades were written, so nothing was taken back. Look at that cell. No cell was changed.`,
  },
  "office-error": {
    title: "Excel error",
    message: (finding) =>
      `Excel could not carry out the request (${detail(finding, "code")}: ${detail(finding, "message")}). Try again in a moment.`,
  },
  "unexpected-error": {
    title: "Error in Gradeline",
    message: (finding) =>
      `Gradeline stopped because of an error of its own (${detail(finding, "message")}). Check that the grade column is as it was and try again. If it happens again, send this sentence to whoever looks after the add-in.`,
  },
};
