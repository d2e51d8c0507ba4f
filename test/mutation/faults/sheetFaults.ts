import { columnLetters } from "../../../src/scoresheet/grid";
import type { Fault } from "../fault";
import { enter, type } from "../sheetDraft";
import {
  at,
  everyTask,
  FIRST_ROW,
  HEAD_ROW,
  indexOf,
  letters,
  LIST_HEAD_ROW,
  MEAN_ROW,
  NOTE_ROW,
  rowOf,
  tableColumn,
} from "../sheetLayout";

const row = (id: string, indicator = 0): string => `${rowOf(id, indicator)}:${rowOf(id, indicator)}`;
/** From the grid's corner, which is A1. */
const hidden = (...rows: readonly number[]) => rows.map((shown) => shown - 1);
const columnRange = (column: number): string => `${columnLetters(column)}:${columnLetters(column)}`;
/** Two rows below the list of grades, which has a row for each of the 24 tasks. */
const BELOW_ALL = LIST_HEAD_ROW + 24 + 3;
const SEVERAL: readonly string[] = ["Ⅰ-3-①", "Ⅰ-3-②", "Ⅲ-3-①"];

/** Hidden, filtered, merged, linked, circular; and what stands where nobody can say what it is. */
export const SHEET_FAULTS: readonly Fault[] = [
  {
    name: "a hidden task",
    check: "hidden-rows",
    at: row("Ⅱ-1-①"),
    form: { hiddenRows: hidden(rowOf("Ⅱ-1-①")) },
  },
  {
    name: "a hidden note",
    check: "hidden-rows",
    at: `${NOTE_ROW}:${NOTE_ROW}`,
    severity: "note",
    form: { hiddenRows: hidden(NOTE_ROW) },
  },
  {
    name: "a hidden column of targets",
    check: "hidden-columns",
    at: columnRange(indexOf("target")),
    form: { hiddenColumns: [indexOf("target")] },
  },
  {
    name: "a hidden column of the table beside the tasks",
    check: "hidden-columns",
    at: columnRange(tableColumn(3)),
    severity: "note",
    form: { hiddenColumns: [tableColumn(3)] },
  },
  {
    name: "a filter that hides a subcommittee",
    check: "filtered-rows",
    at: "",
    form: { isFiltered: true, hiddenRows: hidden(rowOf("Ⅱ-1-①"), rowOf("Ⅱ-1-②"), rowOf("Ⅱ-1-③")) },
  },
  {
    name: "tasks’ cells merged over their indicators",
    check: "merged-cells",
    at: `${at("group", "Ⅰ-3-①")}:${at("group", "Ⅰ-3-①", 1)}`,
    cells: (sheet) => {
      for (const id of SEVERAL)
        for (const column of ["group", "id", "name"] as const) type(sheet, at(column, id, 1), "");
    },
  },
  {
    name: "one task’s number and name merged over its indicators, in a subcommittee that is repeated",
    check: "merged-cells",
    at: `${at("id", "Ⅲ-3-①")}:${at("id", "Ⅲ-3-①", 1)}`,
    cells: (sheet) => {
      for (const column of ["id", "name"] as const) type(sheet, at(column, "Ⅲ-3-①", 1), "");
    },
  },
  {
    name: "a past actual from another workbook",
    check: "external-link",
    at: at("past2022", "Ⅰ-1-①"),
    cells: (sheet) => enter(sheet, at("past2022", "Ⅰ-1-①"), "='[2022 점수표.xlsx]총괄'!$G$5"),
  },
  {
    name: "totals from another workbook",
    check: "external-link",
    at: at("score", "Ⅰ-1-①"),
    cells: (sheet) => everyTask("score").forEach((cell) => enter(sheet, cell, `='C:\\평가\\[집계.xlsx]총점'!${cell}`)),
  },
  {
    name: "an item’s label and points below one head without heads of their own",
    check: "header-ambiguous",
    at: `${letters("effectLabel")}${HEAD_ROW}`,
    cells: (sheet) => {
      for (const column of ["effectLabel", "effect"] as const) type(sheet, `${letters(column)}${HEAD_ROW + 1}`, "");
    },
  },
  {
    name: "소통노력도 over two columns without heads of their own",
    check: "header-ambiguous",
    at: `${letters("communicationLabel")}${HEAD_ROW}`,
    cells: (sheet) => {
      for (const column of ["communicationLabel", "communication"] as const)
        type(sheet, `${letters(column)}${HEAD_ROW + 1}`, "");
    },
  },
  {
    name: "a total that adds itself up",
    check: "circular-total",
    at: at("score", "Ⅰ-1-①"),
    cells: (sheet) =>
      enter(sheet, at("score", "Ⅰ-1-①"), `=SUM(${at("achievementPoints", "Ⅰ-1-①")}:${at("score", "Ⅰ-1-①")})`),
    consequences: ["formula-differs"],
  },
  {
    name: "a mean over its own cell",
    check: "circular-total",
    at: `${letters("score")}${MEAN_ROW}`,
    cells: (sheet) =>
      enter(
        sheet,
        `${letters("score")}${MEAN_ROW}`,
        `=ROUND(AVERAGE(${letters("score")}${FIRST_ROW}:${letters("score")}${MEAN_ROW}),2)`,
      ),
  },
  {
    name: "a task that was added below the note",
    check: "task-below-note",
    at: `${letters("score")}${NOTE_ROW + 1}`,
    cells: (sheet) => {
      type(sheet, `${letters("group")}${NOTE_ROW + 1}`, "상생협력");
      type(sheet, `${letters("id")}${NOTE_ROW + 1}`, "Ⅲ-4-①");
      type(sheet, `${letters("name")}${NOTE_ROW + 1}`, "나중에 넣은 과제");
      type(sheet, `${letters("score")}${NOTE_ROW + 1}`, 88);
    },
  },
  {
    name: "a second list with scores of tasks that the score table does not have",
    check: "list-unread",
    at: `A${BELOW_ALL}`,
    cells: (sheet) =>
      [
        ["분과", "과제번호", "관리과제명", "총점", "등급"],
        ["상생협력", "Ⅲ-4-①", "추가 과제 하나", 82.5, ""],
        ["상생협력", "Ⅲ-4-②", "추가 과제 둘", 71.5, ""],
      ].forEach((cells, below) =>
        cells.forEach((value, column) => type(sheet, `${columnLetters(column)}${BELOW_ALL + below}`, value)),
      ),
  },
  { name: "a protected sheet", check: "sheet-protected", at: "", severity: "note", form: { isProtected: true } },
];
