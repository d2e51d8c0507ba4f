import type { ValueCheckId } from "../../scoresheet/checks/values/ids";
import type { CheckText } from "./findingText";
import { at, detail, of } from "./phrases.en";

export const valuesEn: Readonly<Record<ValueCheckId, CheckText>> = {
  "task-unnamed": {
    title: "Task without a name",
    looksAt: "names of rows with a number and a score",
    why: "If it is no task, it shifts every rank.",
    message: (finding) =>
      `${at(finding)}number “${finding.task}” has a score and no name. Enter the name, or remove the number or the score if it is no task.`,
  },
  "score-missing": {
    title: "Score missing",
    looksAt: "the score of each task",
    why: "Without it a task can be neither ranked nor left out.",
    message: (finding) =>
      `${at(finding)}${of(finding)} has no score. Enter it: ranks and grades depend on every score.`,
  },
  "score-not-number": {
    title: "Score is no number",
    looksAt: "the score of each task",
    why: "Excel counts text as no score, and ranks change in silence.",
    message: (finding) =>
      `${at(finding)}the score “${finding.actual}” of ${of(finding)} is no number. ${finding.expected === undefined ? "Enter a number." : `Replace it by the number ${finding.expected}.`}`,
  },
  "duplicate-id": {
    title: "Task number used twice",
    looksAt: "task numbers",
    why: "One task is graded twice, or two are taken for one.",
    message: (finding) =>
      `${at(finding)}task number “${finding.actual}” also stands in ${detail(finding, "first")}. Correct one of them.`,
  },
};
