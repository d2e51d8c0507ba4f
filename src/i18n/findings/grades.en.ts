import type { GradeCheckId } from "../../scoresheet/checks/grades/ids";
import type { CheckText } from "./findingText";
import { at, detail, of } from "./phrases.en";

export const gradesEn: Readonly<Record<GradeCheckId, CheckText>> = {
  "rank-not-lower": {
    title: "Rank not by the rules",
    looksAt: "ranks",
    why: "Excel’s RANK gives ties the upper rank, and tasks slip over a line.",
    message: (finding) =>
      `${at(finding)}the rank of ${of(finding)} is given as ${finding.actual}; by the rule for ties it is ${finding.expected}${detail(finding, "tieSize") === "1" ? "" : ` (${detail(finding, "tieSize")} equal scores)`}.`,
  },
  "grade-unreadable": {
    title: "Unknown grade",
    looksAt: "grades",
    why: "A grade that the rules do not know cannot be counted.",
    message: (finding) => `${at(finding)}the grade “${finding.actual}” of ${of(finding)} is not one of the rules.`,
  },
  "grade-differs": {
    title: "Grade differs from the allocation",
    looksAt: "grades and scores",
    why: "It was adjusted, or the score changed: somebody should know which.",
    message: (finding) =>
      `${at(finding)}the grade of ${of(finding)} is ${finding.actual}; its score gives ${finding.expected}. Was it adjusted, or did the score change?`,
  },
  "grade-distribution": {
    title: "Distribution out of bounds",
    looksAt: "the number of tasks in each grade",
    why: "A distribution beyond the lines and the room for adjustment breaks the rules.",
    message: (finding) => {
      const grade = detail(finding, "grade");
      const what =
        detail(finding, "compares") === "cumulative" ? `Down to grade ${grade} there are` : `Grade ${grade} has`;
      const lock = detail(finding, "locked") === "1" ? "(this line may not be adjusted)" : "(with the ±5 % adjustment)";
      return `${what} ${finding.actual} tasks; allowed are ${finding.expected} ${lock}.`;
    },
  },
};
