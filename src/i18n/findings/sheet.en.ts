import type { SheetCheckId } from "../../scoresheet/checks/sheet/ids";
import type { CheckText } from "./findingText";
import { at, detail } from "./phrases.en";

export const sheetEn: Readonly<Record<SheetCheckId, CheckText>> = {
  "circular-total": {
    title: "Formula that includes itself",
    looksAt: "formulas of totals and scores",
    why: "A formula that reads its own cell shows 0 or an old result, and every rank and grade after it is wrong.",
    message: (finding) =>
      `${at(finding)}the formula ${detail(finding, "formula")} includes its own cell, so its value cannot be trusted. Take the cell out of the range.`,
  },
  "header-ambiguous": {
    title: "One head over several columns",
    looksAt: "merged heads and the columns below them",
    why: "A column without a head of its own cannot be understood and is not read.",
    message: (finding) =>
      `${at(finding)}the head “${detail(finding, "heading")}” stands over several filled columns (${detail(finding, "columns")}), and only the first was read. Give each column a head, or choose under “Columns” in the pane.`,
  },
  "hidden-rows": {
    title: "Hidden rows hold something",
    looksAt: "hidden rows",
    why: "Hidden tasks are ranked and take places of the quota, so nobody who looks can follow the result.",
    message: (finding) =>
      detail(finding, "tasks") === "0"
        ? `Hidden rows (${detail(finding, "rows")}) hold something. They are no tasks; see whether they are needed.`
        : `Hidden rows (${detail(finding, "rows")}) hold tasks (${detail(finding, "tasks")}), which are ranked and graded. Unhide them if they are evaluated, or delete the rows.`,
  },
  "hidden-columns": {
    title: "Hidden columns hold something",
    looksAt: "hidden columns",
    why: "Values that nobody sees may go into scores and checks.",
    message: (finding) =>
      finding.severity === "warning"
        ? `Columns that are read as part of the score sheet are hidden (${detail(finding, "columns")}). Unhide them and look at their values.`
        : `Hidden columns (${detail(finding, "columns")}) hold something. See whether they are needed.`,
  },
  "filtered-rows": {
    title: "A filter is on",
    looksAt: "filters",
    why: "Filtered tasks are ranked all the same, and pasting over visible rows puts values into the wrong ones.",
    message: (finding) =>
      `A filter hides tasks (${detail(finding, "tasks")}). They are ranked and graded all the same: clear the filter and look at all of them.`,
  },
  "external-link": {
    title: "Formulas read another file",
    looksAt: "formulas that point into another workbook",
    why: "Where that file is missing or changes, scores change in silence.",
    message: (finding) =>
      `${at(finding)}formulas read another workbook (${detail(finding, "book")}; ${detail(finding, "count")} in all). Scores change when that file does; paste values where they are final.`,
  },
  "merged-cells": {
    title: "Tasks over several rows",
    looksAt: "rows of tasks with several indicators",
    why: "Sorting tears an indicator’s row from its task.",
    message: (finding) =>
      `${at(finding)}tasks stand over several rows (${detail(finding, "count")} in all), and their further rows leave the name blank or merged. Sorting would scatter them: unmerge and fill in the names first.`,
  },
};
