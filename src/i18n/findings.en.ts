import { refusalTexts } from "./refusalTexts";
import { ruleProblemTexts } from "./ruleProblemTexts";
import type { RuleSheetProblemCode } from "../rulesheet/ruleSheetProblem";
import type { CheckId, Finding } from "../scoresheet/finding";
import type { FindingText } from "./findings.ko";

const detail = (finding: Finding, name: string): string => String(finding.details?.[name] ?? "");
const at = (finding: Finding): string => (finding.address === "" ? "" : `${finding.address}: `);
const of = (finding: Finding): string => (finding.task === undefined ? "The task" : `“${finding.task}”`);

const ruleProblem = (finding: Finding): string => ruleProblemTexts.en[detail(finding, "code") as RuleSheetProblemCode];

/** Why a subcommittee was only shifted to the mean. */
const fallbacks: Readonly<Record<string, string>> = {
  "single-task": "a single task",
  "no-spread": "equal scores throughout",
  "group-too-small": "too few tasks for a spread",
};

export const findingsEn: Readonly<Record<CheckId, FindingText>> = {
  "sheet-empty": {
    title: "Empty sheet",
    message: () => "This sheet holds no values. Open the sheet with the scores and try again.",
  },
  "sheet-protected": {
    title: "Protected sheet",
    message: (finding) =>
      `The sheet is protected, so ${finding.address === "" ? "the grades" : finding.address} cannot be written. Unprotect it (Review > Unprotect Sheet) and try again. No cell was changed.`,
  },
  "no-header": {
    title: "No header found",
    message: () =>
      "No header row of a score sheet was found. Open a sheet with headings such as 관리과제명, 총점, 등급.",
  },
  "no-score-column": {
    title: "No score column",
    message: () => "No column of scores was found. Choose it under “Columns” in the pane.",
  },
  "no-grade-column": {
    title: "No grade column",
    message: () =>
      "There is no column to write grades to. Add one headed 등급, or choose one under “Columns” in the pane.",
  },
  "no-tasks": {
    title: "No tasks",
    message: () => "No tasks were found below the header. Check the header and the rows of the tasks.",
  },
  "rules-invalid": {
    title: "Rule set not valid",
    message: (finding) =>
      `The rule set kept in this workbook cannot be read (${detail(finding, "path") || "JSON"}: ${detail(finding, "code")}${detail(finding, "allowed") === "" ? "" : `, allowed: ${detail(finding, "allowed")}`}). Correct or remove it and try again.`,
  },
  "rules-changed": {
    title: "Graded under other rules",
    message: (finding) =>
      `${at(finding)}The grades were allocated on ${detail(finding, "on")} under “${detail(finding, "thenEn")}”; ${detail(finding, "thenEn") === detail(finding, "nowEn") ? "those rules have been edited since" : `the rules are now “${detail(finding, "nowEn")}”`}. Allocate again, or go back to those rules.`,
  },
  "rules-changed-since": {
    title: "Rules changed again since",
    message: () =>
      "The rules have changed again since, so nothing was taken back. Look at them and choose again if needed.",
  },
  "rule-sheet-missing": {
    title: "No sheet of rules",
    message: () =>
      "There is no rules sheet (평가규정), or it is blank. Press Rules to sheet first; then edit the rules there and apply them.",
  },
  "rule-sheet-name-taken": {
    title: "Rules sheet holds something else",
    message: () => "The sheet 평가규정 holds something else and was left alone. Rename that sheet and try again.",
  },
  "rule-sheet-edited": {
    title: "Rules not applied yet",
    message: () =>
      "The sheet 평가규정 holds rules that were not applied yet, so it was not overwritten. Press Apply rules to use them; to drop them delete or rename that sheet and try again.",
  },
  "rule-sheet-cell": {
    title: "A cell of the rules cannot be read",
    message: (finding) =>
      `${at(finding)}${finding.actual === undefined ? "" : `“${finding.actual}”: `}${ruleProblem(finding)}. ${detail(finding, "allowed") === "" ? "" : `Allowed: ${detail(finding, "allowed")}. `}Correct it and apply again.`,
  },
  "no-group-column": {
    title: "No column of subcommittees",
    message: () =>
      "The rules give each subcommittee a quota or correct for differences between them, and no column of subcommittees was found. Choose it under Columns in the pane.",
  },
  "quota-refused": {
    title: "Cannot be graded by the rules",
    message: ({ refusal }) => (refusal === undefined ? "" : refusalTexts.en(refusal)),
  },
  "correction-fallback": {
    title: "Subcommittee corrected in another way",
    message: (finding) =>
      `${detail(finding, "group")} (${detail(finding, "n")} tasks) was only shifted to the mean, since it has ${fallbacks[detail(finding, "fallback")] ?? ""}.`,
  },
  "grade-corrected": {
    title: "Grade changed by the correction",
    message: (finding) =>
      `${at(finding)}The score ${detail(finding, "raw")} is ${detail(finding, "corrected")} after the correction, so grade ${finding.actual} becomes ${finding.expected}.`,
  },
  "order-inverted": {
    title: "Order inside a subcommittee turned round",
    message: (finding) =>
      `${at(finding)}It has a better score than “${detail(finding, "other")}” of the same subcommittee and a worse grade. Keep the chairs' reason for it.`,
  },
  "column-ambiguous": {
    title: "Column in doubt",
    message: (finding) =>
      `More than one column could hold the ${detail(finding, "meaning") === "score" ? "scores" : "grades"} (${detail(finding, "chosen")}, ${detail(finding, "others")}). Choose one under “Columns” in the pane; this workbook remembers it.`,
  },
  "column-moved": {
    title: "A chosen column has changed",
    message: (finding) =>
      `Column ${finding.address}, which was chosen before, was headed “${finding.expected}” and is now headed “${finding.actual}”. Choose again under “Columns” in the pane.`,
  },
  "task-below-note": {
    title: "Score below a note",
    message: (finding) =>
      `${at(finding)}a row below a note holds a score, so nobody can say whether it is a task. Move it above the note if it is, or remove the score.`,
  },
  "task-unnamed": {
    title: "Task without a name",
    message: (finding) =>
      `${at(finding)}number “${finding.task}” has a score and no name. Enter the name, or remove the number or the score if it is no task.`,
  },
  "score-missing": {
    title: "Score missing",
    message: (finding) =>
      `${at(finding)}${of(finding)} has no score. Enter it: ranks and grades depend on every score.`,
  },
  "score-not-number": {
    title: "Score is no number",
    message: (finding) =>
      `${at(finding)}the score “${finding.actual}” of ${of(finding)} is no number. ${finding.expected === undefined ? "Enter a number." : `Replace it by the number ${finding.expected}.`}`,
  },
  "grade-formula": {
    title: "Formulas in the grade column",
    message: (finding) =>
      `${at(finding)}the grade column holds formulas (cells: ${detail(finding, "count")}) and was not overwritten. ${detail(finding, "spills") === "1" ? "One formula fills several cells: to have values instead, delete that formula and try again." : "To replace them by values, turn on “Replace formulas by values” in the pane and try again."}`,
  },
  "duplicate-id": {
    title: "Task number used twice",
    message: (finding) =>
      `${at(finding)}task number “${finding.actual}” also stands in ${detail(finding, "first")}. Correct one of them.`,
  },
  "rate-mismatch": {
    title: "Rate does not follow",
    message: (finding) =>
      `${at(finding)}the rate of ${of(finding)} is given as ${finding.actual}%, but actual ÷ target is ${finding.expected}%. Check target, actual and rate.`,
  },
  "band-mismatch": {
    title: "Band does not follow",
    message: (finding) =>
      `${at(finding)}the band of ${of(finding)} is ${finding.actual}, but a rate of ${detail(finding, "rate")}% is ${finding.expected}.`,
  },
  "band-rounding": {
    title: "Rounding decides the band",
    message: (finding) =>
      `${at(finding)}the band ${finding.actual} of ${of(finding)} depends on whether the rate of ${detail(finding, "rate")}% is rounded. Settle which it is.`,
  },
  "provisional-band": {
    title: "Band too good for a provisional actual",
    message: (finding) =>
      `${at(finding)}the actual of ${of(finding)} is provisional, so its band is ${finding.expected} at best, not ${finding.actual}. Check whether the actual is final.`,
  },
  "rank-not-lower": {
    title: "Rank not by the rules",
    message: (finding) =>
      `${at(finding)}the rank of ${of(finding)} is given as ${finding.actual}; by the rule for ties it is ${finding.expected}${detail(finding, "tieSize") === "1" ? "" : ` (${detail(finding, "tieSize")} equal scores)`}.`,
  },
  "grade-unreadable": {
    title: "Unknown grade",
    message: (finding) => `${at(finding)}the grade “${finding.actual}” of ${of(finding)} is not one of the rules.`,
  },
  "grade-differs": {
    title: "Grade differs from the allocation",
    message: (finding) =>
      `${at(finding)}the grade of ${of(finding)} is ${finding.actual}; its score gives ${finding.expected}. Was it adjusted, or did the score change?`,
  },
  "grade-distribution": {
    title: "Distribution out of bounds",
    message: (finding) => {
      const grade = detail(finding, "grade");
      const what =
        detail(finding, "compares") === "cumulative" ? `Down to grade ${grade} there are` : `Grade ${grade} has`;
      const lock = detail(finding, "locked") === "1" ? "(this line may not be adjusted)" : "(with the ±5 % adjustment)";
      return `${what} ${finding.actual} tasks; allowed are ${finding.expected} ${lock}.`;
    },
  },
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
