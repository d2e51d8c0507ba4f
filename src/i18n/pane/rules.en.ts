import { ruleProblemTexts } from "../ruleProblemTexts";
import type { RulesTexts } from "./rules.ko";

const number = new Intl.NumberFormat("en");
const count = (value: number): string => number.format(value);
const of = (value: number, one: string, many: string): string => `${count(value)} ${value === 1 ? one : many}`;
const grade = (value: number | null): string => (value === null ? "no grade" : `grade ${value}`);

export const rulesEn: RulesTexts = {
  edit: "Edit",
  editClause: (clause) => `Edit ${clause}`,
  onSheetOnly: "To add or remove rows, put the rules on their sheet and edit them there.",
  blank: "(blank)",
  problems: ruleProblemTexts.en,
  allowed: (allowed) => `Allowed: ${allowed.join(", ")}`,

  draft: "Rules being edited",
  wrong: (values) => `First correct ${of(values, "value that cannot", "values that cannot")} be read.`,
  consequences: "What would change on this sheet",
  noSheet: "No score sheet has been read; what changes is seen when one is checked under the new rules.",
  noneChanges: "No task’s grade changes.",
  gradesChange: (tasks) => `Grades of ${of(tasks, "task", "tasks")} change`,
  change: (before, after) => `${grade(before)} → ${grade(after)}`,
  counts: (before, after) =>
    `Tasks per grade: ${before.length === 0 ? "none" : before.join(" ")} → ${after.length === 0 ? "none" : after.join(" ")}`,
  findings: (fresh, gone) => `Findings: ${count(fresh)} new, ${count(gone)} gone`,
  decisionLapses: "What the committee adjusted does not count under new rules and has to be decided again.",
  gradesStay: "Grades on the sheet stay as they are until grades are allocated again.",
  name: "Name of the new rules",
  nameHint: "You changed a set that ships with the add-in, so it takes a name of its own.",
  nameMissing: "Give the rules a name.",
  suggestedName: (name) => `${name} (edited)`,
  apply: "Apply these rules",
  reset: "Reset",

  transfer: "Export and import",
  transferHint: "For other workbooks. What imported rules would change is shown before they are applied.",
  exported: "These rules (JSON)",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "Could not copy. Select the text above and copy it yourself.",
  save: "Save as a file",
  importFile: "Choose a file of rules",
  importText: "Rules to import (JSON)",
  importButton: "Import",
  imported: (name) => `Imported “${name}”. They are not in force yet.`,
  notJson: "Not imported: this is no JSON. Make sure that the whole exported text was pasted.",
  unknownId: "Not imported: these are no rules. Make sure that the whole exported text was pasted.",
  invalid: "Not imported: some values have to be corrected.",
  notRead: "The file could not be read. Choose another one, or paste its contents.",
};
