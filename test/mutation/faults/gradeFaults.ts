import { cleanTasks } from "../cleanTasks";
import { rankOf, totalOf } from "../excelResults";
import type { Fault } from "../fault";
import { cellAt, enter, keepResult, type } from "../sheetDraft";
import { at, crossRow, everyTask, FIRST_ROW, LAST_ROW, letters, summaryRow, tableCell, tableRow } from "../sheetLayout";

const tasks = cleanTasks();
const scores = tasks.map(totalOf);
const allGrades = `${letters("grade")}${FIRST_ROW}:${letters("grade")}${LAST_ROW}`;
const allScores = `${letters("score")}$${FIRST_ROW}:${letters("score")}$${LAST_ROW}`;

/** Ranks by another formula, with what it comes to for a score. */
const rankedBy =
  (name: string, rank: (score: number) => number): NonNullable<Fault["cells"]> =>
  (sheet) =>
    everyTask("rank").forEach((cell, position) => {
      const score = `${letters("score")}${cell.replace(/\D/g, "")}`;
      enter(sheet, cell, `=${name}(${score},${allScores})`, rank(scores[position]!));
    });
const upper = (score: number): number => scores.filter((other) => other > score).length + 1;
const middle = (score: number): number => (upper(score) + rankOf(scores, score)) / 2;

/** What the workbook remembers: the present scores by the tasks’ titles, but for those given. */
const remembered = (others: Readonly<Record<string, number | null>>): NonNullable<Fault["lastResult"]> => ({
  at: "2024-01-15T02:30:00.000Z",
  scores: Object.fromEntries(
    tasks.flatMap((task) => {
      const score = task.id in others ? others[task.id] : totalOf(task);
      return typeof score === "number" ? [[`${task.id} ${task.name}`, score]] : [];
    }),
  ),
});

/** Ranks, grades and the tables that count them. The clean sheet’s grades are 1 5 2 7 4 4 1. */
export const GRADE_FAULTS: readonly Fault[] = [
  {
    name: "ranks by RANK.EQ, which gives ties the upper rank",
    check: "rank-not-lower",
    at: at("rank", "Ⅰ-4-①"),
    cells: rankedBy("RANK.EQ", upper),
    consequences: ["rank-not-lower"],
  },
  {
    name: "ranks by RANK.AVG, which gives ties the middle rank",
    check: "rank-not-lower",
    at: at("rank", "Ⅲ-1-①"),
    cells: rankedBy("RANK.AVG", middle),
    consequences: ["rank-not-lower"],
  },
  {
    name: "one rank that was typed in wrong",
    check: "rank-not-lower",
    at: at("rank", "Ⅰ-1-①"),
    cells: (sheet) => type(sheet, at("rank", "Ⅰ-1-①"), 4),
    consequences: ["hard-coded"],
  },
  {
    name: "a task without a grade",
    check: "grade-missing",
    at: at("grade", "Ⅰ-4-①"),
    cells: (sheet) => type(sheet, at("grade", "Ⅰ-4-①"), ""),
  },
  {
    name: "a dash for a grade",
    check: "grade-missing",
    at: at("grade", "Ⅲ-3-②"),
    cells: (sheet) => type(sheet, at("grade", "Ⅲ-3-②"), "-"),
  },
  {
    name: "a grade beyond the last one",
    check: "grade-unreadable",
    at: at("grade", "Ⅲ-3-②"),
    cells: (sheet) => type(sheet, at("grade", "Ⅲ-3-②"), 8),
  },
  {
    name: "a grade whose label contradicts its number",
    check: "grade-unreadable",
    at: at("grade", "Ⅰ-4-①"),
    cells: (sheet) => type(sheet, at("grade", "Ⅰ-4-①"), "4등급(미흡)"),
  },
  {
    name: "a score that changed after the grades were given",
    check: "grades-stale",
    at: at("score", "Ⅱ-1-③"),
    lastResult: remembered({ "Ⅱ-1-③": 75.01 }),
  },
  {
    name: "a task that was added after the grades were given",
    check: "grades-stale",
    at: at("score", "Ⅲ-1-②"),
    lastResult: remembered({ "Ⅲ-1-②": null }),
  },
  {
    name: "three tasks more in grade 3 than the room for adjustment allows",
    check: "grade-distribution",
    at: allGrades,
    // 40 % of 24 are 9 tasks down to grade 3; these make 11.
    grades: { "Ⅰ-1-②": 3, "Ⅲ-3-①": 3, "Ⅱ-3-①": 3 },
    consequences: ["grade-differs"],
  },
  {
    name: "a grade that was left out, its tasks a grade worse",
    check: "grade-distribution",
    at: allGrades,
    // 75 % of 24 are 18 tasks down to grade 5; these make 15.
    grades: { "Ⅰ-4-③": 6, "Ⅱ-1-①": 6, "Ⅰ-3-②": 6, "Ⅲ-1-②": 6 },
    consequences: ["grade-differs"],
  },
  {
    name: "two tasks in grade 1, where 5 % of 24 is one",
    check: "locked-grade-over",
    at: allGrades,
    grades: { "Ⅰ-3-①": 1 },
    consequences: ["grade-differs"],
  },
  {
    name: "two tasks in grade 7, where 5 % of 24 is one",
    check: "locked-grade-over",
    at: allGrades,
    grades: { "Ⅱ-2-②": 7 },
    consequences: ["grade-differs"],
  },
  {
    name: "one of two tied tasks a grade lower",
    check: "tie-split",
    at: at("grade", "Ⅲ-1-①"),
    grades: { "Ⅲ-1-①": 5 },
    consequences: ["grade-differs"],
  },
  {
    name: "the other of the tied tasks a grade lower",
    check: "tie-split",
    at: at("grade", "Ⅰ-4-①"),
    grades: { "Ⅰ-4-①": 5 },
    consequences: ["grade-differs"],
  },
  {
    name: "a grade that is better than that of four better scores",
    check: "grade-order",
    at: at("grade", "Ⅱ-1-②"),
    grades: { "Ⅱ-1-②": 3 },
    consequences: ["grade-differs"],
  },
  {
    name: "a grade that is worse than that of two worse scores",
    check: "grade-order",
    at: at("grade", "Ⅱ-2-①"),
    grades: { "Ⅱ-2-①": 4 },
    consequences: ["grade-differs"],
  },
  {
    name: "a task that is better in all than another of its subcommittee and graded worse",
    check: "dominance",
    at: at("grade", "Ⅰ-1-①"),
    grades: { "Ⅰ-1-①": 4, "Ⅰ-2-①": 2 },
    consequences: ["dominance", "grade-order", "grade-differs"],
  },
  {
    name: "a task that is better in all than one of another subcommittee and graded worse",
    check: "dominance",
    at: at("grade", "Ⅰ-2-②"),
    severity: "note",
    // Ⅲ-1-① is no better in any item, and has grade 4.
    grades: { "Ⅰ-2-②": 5 },
    consequences: ["dominance", "grade-order", "grade-differs"],
  },
  {
    name: "two tasks with the same points and labels, and different grades",
    check: "same-labels",
    at: at("grade", "Ⅲ-1-①"),
    severity: "note",
    tasks: (task) => Object.assign(task("Ⅲ-1-①").points, { stakeholder: 5, collaboration: 3 }),
    grades: { "Ⅲ-1-①": 5 },
    consequences: ["tie-split", "grade-differs"],
  },
  {
    name: "a grade that was moved up within the room for adjustment",
    check: "grade-differs",
    at: at("grade", "Ⅰ-1-②"),
    severity: "note",
    grades: { "Ⅰ-1-②": 3 },
  },
  {
    name: "a grade that was moved down within the room for adjustment",
    check: "grade-differs",
    at: at("grade", "Ⅲ-2-②"),
    severity: "note",
    grades: { "Ⅲ-2-②": 4 },
  },
  {
    name: "one cumulative share that is not the cumulation",
    check: "cumulative-row",
    at: tableRow(summaryRow.cumulative),
    // 15 of 24 are 62.5 %.
    cells: (sheet) => type(sheet, tableCell(summaryRow.cumulative, 4), 65.2),
  },
  {
    name: "cumulative shares of another year",
    check: "cumulative-row",
    at: tableRow(summaryRow.cumulative),
    cells: (sheet) =>
      [4.4, 19.6, 34.8, 65.2, 80.4, 95.7, 100].forEach((share, index) =>
        type(sheet, tableCell(summaryRow.cumulative, index + 1), share),
      ),
  },
  {
    name: "a share that is not that of its count",
    check: "cumulative-row",
    at: tableRow(summaryRow.percents),
    // 7 of 24 are 29.2 %.
    cells: (sheet) => type(sheet, tableCell(summaryRow.percents, 4), 31.2),
  },
  {
    name: "a count in a subcommittee’s row that is not that of the list",
    check: "cross-table",
    at: tableRow(crossRow("정책지역")),
    cells: (sheet) => {
      const cell = tableCell(crossRow("정책지역"), 4);
      type(sheet, cell, Number(cellAt(sheet, cell).value) + 1);
    },
  },
  {
    name: "counts of all tasks that are not those of the list",
    check: "cross-table",
    at: tableRow(crossRow("합계")),
    cells: (sheet) => {
      keepResult(sheet, tableCell(crossRow("합계"), 3), 3);
      keepResult(sheet, tableCell(crossRow("합계"), 4), 6);
    },
  },
  {
    name: "a distribution that counts one task twice",
    check: "cross-table",
    at: tableRow(summaryRow.counts),
    cells: (sheet) => type(sheet, tableCell(summaryRow.counts, 2), 6),
    // Shares and cumulations were worked out of the right counts.
    consequences: ["cumulative-row"],
  },
];
