import type { RulesCheckId } from "../../scoresheet/checks/rules/ids";
import type { RuleSheetProblemCode } from "../../rulesheet/ruleSheetProblem";
import type { Finding } from "../../scoresheet/finding";
import { ruleProblemTexts } from "../ruleProblemTexts";
import { refusalTexts } from "../refusalTexts";
import type { FindingText } from "./findingText";
import { at, detail, of } from "./phrases.en";

const ruleProblem = (finding: Finding): string => ruleProblemTexts.en[detail(finding, "code") as RuleSheetProblemCode];

/** Why a subcommittee was only shifted to the mean. */
const fallbacks: Readonly<Record<string, string>> = {
  "single-task": "a single task",
  "no-spread": "equal scores throughout",
  "group-too-small": "too few tasks for a spread",
};

export const rulesEn: Readonly<Record<RulesCheckId, FindingText>> = {
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
  "decision-not-permitted": {
    title: "Adjustment not permitted by the rules",
    message: (finding) => {
      const grade = detail(finding, "grade");
      const counted: Readonly<Record<string, string>> = {
        cumulative: `Grades 1 to ${grade} together`,
        "from-bottom": `Grades ${grade} to the last together`,
        own: `Grade ${grade}`,
      };
      const why: Readonly<Record<string, string>> = {
        "groups-apart": "Under rules that grade each subcommittee by itself no line or task can be moved",
        "no-room": "The rules in force leave nothing to adjust",
        "lines-do-not-fit": "There is another number of tasks or grades now, and the moved lines do not fit",
        "line-cuts-tie": `The line of grade ${grade} parts tasks of the same score`,
        "not-permitted": `${counted[detail(finding, "compares")] ?? ""} would hold ${finding.actual} tasks, not ${finding.expected}`,
        "no-such-task": `The moved task${of(finding)} is not on the sheet`,
        "no-such-grade": `The rules in force have no such grade for the task${of(finding)}`,
        "no-reason": `No reason is given for moving the task${of(finding)}`,
      };
      return `The committee's adjustment cannot be carried out. ${why[detail(finding, "problem")] ?? ""}. Mend it under “Adjust grades” in the pane, or go back to the rules there.`;
    },
  },
};
