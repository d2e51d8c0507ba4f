import type { GradeCheckId } from "../../scoresheet/checks/grades/ids";
import type { Finding } from "../../scoresheet/finding";
import type { CheckText } from "./findingText";
import { at, detail, of } from "./phrases.en";

/** What all ranks of the sheet follow instead of the rules. */
const RANK_RULES: Readonly<Record<string, string>> = {
  lower: "All ranks of the sheet give ties the lower rank",
  upper: "All ranks of the sheet give ties the upper rank, as RANK.EQ does",
  middle: "All ranks of the sheet give ties the middle rank, as RANK.AVG does",
  dense: "All ranks of the sheet count a tie as one place (1, 2, 2, 3)",
  ascending: "All ranks of the sheet count from the worst score up",
};

/** The values of readings, as they follow "It would pass with". */
const READINGS: Readonly<Record<string, string>> = {
  down: "lines rounded down",
  "half-down": "lines rounded half down",
  "half-up": "lines rounded half up",
  "largest-remainder": "lines rounded by largest remainders",
  "from-top": "the bottom grade counted from the top",
  "from-bottom": "the bottom grade counted from the bottom",
  line: "the adjustment read as moving the cumulative line",
  share: "the adjustment read as moving the grade’s share",
  count: "the adjustment read as moving the grade’s count",
};

/** Under which readings the distribution would pass; nothing where readings do not matter. */
function readings(finding: Finding): string {
  if (finding.details?.["readings"] === undefined) return "";
  const ways = detail(finding, "readings");
  if (ways === "") return " No other reading of the rules permits it.";
  const worded = ways.split(", ").map((way) =>
    way
      .split("+")
      .map((value) => READINGS[value] ?? value)
      .join(" and "),
  );
  return ` It would pass with ${worded.join(", or with ")}.`;
}

const group = (finding: Finding): string => (detail(finding, "group") === "" ? "" : `${detail(finding, "group")}: `);
const more = (finding: Finding): string =>
  detail(finding, "more") === "0" ? "" : ` and ${detail(finding, "more")} more`;
const named = (finding: Finding): string => `${detail(finding, "tasks")}${more(finding)}`;
const tasks = (count: string | number | undefined): string => `${count} ${String(count) === "1" ? "task" : "tasks"}`;

const CAUSES: Readonly<Record<string, string>> = {
  "cut-off": " The digits seem to have been cut off instead of rounded.",
  "rounded-added": " Rounded shares seem to have been added up.",
  "kept-to-100": " A share seems to have been changed so that they add up to 100.",
};

export const gradesEn: Readonly<Record<GradeCheckId, CheckText>> = {
  "rank-not-lower": {
    title: "Rank not by the rules",
    looksAt: "ranks",
    why: "Excel’s RANK gives ties the upper rank, and tasks slip over a line.",
    message: (finding) => {
      const size = detail(finding, "tieSize");
      const rule = RANK_RULES[detail(finding, "rule")];
      return `${at(finding)}the rank of ${of(finding)} is given as ${finding.actual}; by the rule for ties it is ${finding.expected}${size === "1" ? "" : ` (${size} equal scores)`}.${rule === undefined ? "" : ` ${rule}.`}`;
    },
  },
  "grade-missing": {
    title: "Grade missing",
    looksAt: "blank cells among the grades",
    why: "With one task left out nobody can say whether the distribution is right.",
    message: (finding) =>
      `${at(finding)}${of(finding)} has no grade, and most others have one. Enter it, or allocate again.`,
  },
  "grade-unreadable": {
    title: "Unknown grade",
    looksAt: "grades",
    why: "A grade that the rules do not know cannot be counted.",
    message: (finding) =>
      detail(finding, "count") === ""
        ? `${at(finding)}the grade “${finding.actual}” of ${of(finding)} is not one of the rules. Correct it.`
        : `${at(finding)}${detail(finding, "count")} of ${detail(finding, "of")} grades are not of the rules (such as “${finding.actual}”). If they are those of other rules, choose these; if it is another column, say in the pane which one holds the grades.`,
  },
  "grades-stale": {
    title: "Scores changed since the allocation",
    looksAt: "the scores at the allocation and now",
    why: "The grades on the sheet are not those of its scores.",
    message: (finding) => {
      const parts = [
        ["changed", `${tasks(detail(finding, "changed"))} with another score (${named(finding)})`],
        ["added", `${tasks(detail(finding, "added"))} more`],
        ["gone", `${tasks(detail(finding, "gone"))} fewer`],
      ] as const;
      const what = parts.filter(([name]) => detail(finding, name) !== "0").map(([, text]) => text);
      return `${at(finding)}the grades follow from the scores of ${detail(finding, "on")}; since then: ${what.join(", ")}. Allocate again.`;
    },
  },
  "grade-distribution": {
    title: "Distribution out of bounds",
    looksAt: "the number of tasks in each grade",
    why: "A distribution beyond the lines and the room for adjustment breaks the rules.",
    message: (finding) => {
      const grade = detail(finding, "grade");
      const counted: Readonly<Record<string, string>> = {
        cumulative: `down to grade ${grade}`,
        "from-bottom": `from grade ${grade} to the last`,
      };
      const what = counted[detail(finding, "compares")] ?? `in grade ${grade}`;
      const lock =
        detail(finding, "locked") === "1" ? "(this line may not be adjusted)" : "(with the room for adjustment)";
      return `${at(finding)}${group(finding)}${tasks(finding.actual)} ${what}; allowed are ${finding.expected} ${lock}.${readings(finding)}`;
    },
  },
  "locked-grade-over": {
    title: "A locked grade is over its line",
    looksAt: "the number of tasks in the best and in the bottom grade",
    why: "These two grades keep the cumulative rank line and may not be adjusted.",
    message: (finding) =>
      `${at(finding)}${group(finding)}${tasks(finding.actual)} in grade ${detail(finding, "grade")}, where the line allows ${finding.expected}. This grade may not be adjusted.${readings(finding)}`,
  },
  "tie-split": {
    title: "Equal scores, different grades",
    looksAt: "tasks with equal scores, and their grades",
    why: "Equal scores have one rank and so one grade.",
    message: (finding) =>
      `${at(finding)}${tasks(detail(finding, "count"))} with the score ${detail(finding, "score")} have different grades: ${named(finding)}. By the scores all are grade ${finding.expected}. If one was moved, note the reason.`,
  },
  "grade-order": {
    title: "Grades not in the order of the scores",
    looksAt: "scores and grades",
    why: "A better score with a worse grade will be appealed.",
    message: (finding) => {
      if (finding.task === undefined) {
        return `${at(finding)}${detail(finding, "count")} of ${detail(finding, "of")} grades do not fit the order of the scores. Check which end the grades count from, and the column of scores.`;
      }
      const other = `“${detail(finding, "other")}” (grade ${detail(finding, "otherGrade")})`;
      return detail(finding, "isTooGood") === "1"
        ? `${at(finding)}${of(finding)} has grade ${finding.actual}, which is better than that of ${other} with a better score. If it was moved, note the reason; else correct it.`
        : `${at(finding)}${of(finding)} has grade ${finding.actual}, which is worse than that of ${other} with a worse score. If it was moved, note the reason; else correct it.`;
    },
  },
  "grade-differs": {
    title: "Grade differs from the allocation",
    looksAt: "grades and scores",
    why: "It was adjusted, or the score changed: somebody should know which.",
    message: (finding) =>
      finding.task === undefined
        ? `${at(finding)}${detail(finding, "count")} of ${detail(finding, "of")} grades are not those that the scores give. Were they given by other rules, or by other scores?`
        : `${at(finding)}the grade of ${of(finding)} is ${finding.actual}; its score gives ${finding.expected}. Was it adjusted, or did the score change?`,
  },
  dominance: {
    title: "Better in every item, worse grade",
    looksAt: "labels or points of each item, and grades",
    why: "A task that is as good in every item and has the worse grade is hard to explain.",
    message: (finding) => {
      const from = detail(finding, "otherGroup") === "" ? "" : ` of ${detail(finding, "otherGroup")}`;
      const further = detail(finding, "more") === "0" ? "" : ` There are ${detail(finding, "more")} more such tasks.`;
      return `${at(finding)}${of(finding)} has grade ${finding.actual}, and “${detail(finding, "other")}”${from}, which is no better in any item and worse in one, has grade ${detail(finding, "otherGrade")}. Look at the items and the grades again, and note the reason.${further}`;
    },
  },
  "same-labels": {
    title: "Alike in every item, different grades",
    looksAt: "labels or points of each item, and grades",
    why: "Somebody should be able to say what set their grades apart.",
    message: (finding) =>
      `${at(finding)}${tasks(detail(finding, "count"))} that are alike in every item have different grades: ${named(finding)}. Check what set them apart.`,
  },
  "cumulative-row": {
    title: "Shares do not follow from the counts",
    looksAt: "the counts of each grade, and the rows of shares and cumulations",
    why: "Cumulative shares are held against the lines: where they are wrong, nobody can say whether the distribution is right.",
    message: (finding) =>
      `${at(finding)}${group(finding)}the row of ${detail(finding, "kind").startsWith("cumulative") ? "cumulations" : "shares"} does not follow from the counts of its table: ${detail(finding, "cells")}.${CAUSES[detail(finding, "cause")] ?? ""} Compute it again.`,
  },
  "cross-table": {
    title: "Table of grades differs from the list",
    looksAt: "tables that count the grades, and the grades of the list",
    why: "Either the table or the list is wrong.",
    message: (finding) =>
      `${at(finding)}${group(finding)}the counts are not ${detail(finding, "against") === "list" ? "those of the list’s grades" : "the subcommittees added up"}: ${detail(finding, "cells")}. Check the table and the list.`,
  },
};
