import { rankFormula, totalFormula } from "../cleanSheet";
import type { Fault } from "../fault";
import { cellAt, enter, keepResult, type SheetDraft, type } from "../sheetDraft";
import { at, everyTask, FIRST_ROW, LAST_ROW, letters, MEAN_ROW, rowOf, summaryRow, tableCell } from "../sheetLayout";

const typeOver = (sheet: SheetDraft, address: string): void => type(sheet, address, cellAt(sheet, address).value);
const first = rowOf("Ⅰ-1-②");

/** Formulas that are missing, other than their neighbours’, or stop short. */
export const FORMULA_FAULTS: readonly Fault[] = [
  {
    name: "ranks that leave the last task out",
    check: "outside-formulas",
    at: at("rank", "Ⅰ-1-①"),
    cells: (sheet) => {
      everyTask("rank").forEach((cell) =>
        enter(sheet, cell, rankFormula(Number(cell.replace(/\D/g, "")), LAST_ROW - 1)),
      );
      // The last task is not among the scores that it is counted against.
      keepResult(sheet, at("rank", "Ⅲ-3-②"), 23);
    },
    consequences: ["rank-not-lower"],
  },
  {
    name: "a mean that leaves the last task out",
    check: "outside-formulas",
    at: `${letters("score")}${MEAN_ROW}`,
    cells: (sheet) => {
      const range = `${letters("score")}${FIRST_ROW}:${letters("score")}${LAST_ROW - 1}`;
      enter(sheet, `${letters("score")}${MEAN_ROW}`, `=ROUND(AVERAGE(${range}),2)`, 81.91);
    },
  },
  {
    name: "counts that leave the last task out",
    check: "outside-formulas",
    at: tableCell(summaryRow.counts, 1),
    cells: (sheet) => {
      const range = `$${letters("grade")}$${FIRST_ROW}:$${letters("grade")}$${LAST_ROW - 1}`;
      [1, 2, 3, 4, 5, 6, 7].forEach((grade) =>
        enter(sheet, tableCell(summaryRow.counts, grade), `=COUNTIF(${range},${grade})`),
      );
      keepResult(sheet, tableCell(summaryRow.counts, 7), 0);
    },
    consequences: ["outside-formulas", "cross-table", "cumulative-row"],
  },
  {
    name: "a rate that was typed over its formula",
    check: "hard-coded",
    at: at("rate", "Ⅰ-2-①"),
    cells: (sheet) => typeOver(sheet, at("rate", "Ⅰ-2-①")),
  },
  {
    name: "a mean of past years that was typed over its formula",
    check: "hard-coded",
    at: at("pastMean", "Ⅱ-3-③"),
    cells: (sheet) => typeOver(sheet, at("pastMean", "Ⅱ-3-③")),
  },
  {
    name: "a total that was typed over its formula",
    check: "hard-coded",
    at: at("score", "Ⅲ-1-②"),
    cells: (sheet) => typeOver(sheet, at("score", "Ⅲ-1-②")),
  },
  {
    name: "a rank that was typed over its formula",
    check: "hard-coded",
    at: at("rank", "Ⅲ-1-②"),
    cells: (sheet) => typeOver(sheet, at("rank", "Ⅲ-1-②")),
  },
  {
    name: "a rate that is rounded to other digits than its neighbours",
    check: "formula-differs",
    at: at("rate", "Ⅰ-1-②"),
    cells: (sheet) =>
      enter(sheet, at("rate", "Ⅰ-1-②"), `=ROUND(${letters("actual")}${first}/${letters("target")}${first}*100,2)`),
  },
  {
    name: "a rate that reads another task’s target",
    check: "formula-differs",
    at: at("rate", "Ⅰ-1-②"),
    cells: (sheet) =>
      enter(
        sheet,
        at("rate", "Ⅰ-1-②"),
        `=ROUND(${letters("actual")}${first}/${letters("target")}${first + 1}*100,1)`,
        2100,
      ),
    consequences: ["rate-mismatch"],
  },
  {
    name: "a total that leaves the bonus out",
    check: "formula-differs",
    at: at("score", "Ⅰ-1-②"),
    cells: (sheet) =>
      enter(sheet, at("score", "Ⅰ-1-②"), totalFormula(first).replace(`+${letters("bonus")}${first}`, "")),
  },
  {
    name: "a rank by RANK among ranks by COUNTIF",
    check: "formula-differs",
    at: at("rank", "Ⅰ-1-②"),
    cells: (sheet) => {
      const range = `${letters("score")}$${FIRST_ROW}:${letters("score")}$${LAST_ROW}`;
      enter(sheet, at("rank", "Ⅰ-1-②"), `=RANK(${letters("score")}${first},${range})`);
    },
  },
  {
    name: "a mean over two of the three past years",
    check: "formula-differs",
    at: at("pastMean", "Ⅰ-1-②"),
    cells: (sheet) => {
      const range = `${letters("past2021")}${first}:${letters("past2022")}${first}`;
      // (1050 + 1100) ÷ 2, and 1200 of it
      enter(sheet, at("pastMean", "Ⅰ-1-②"), `=ROUND(AVERAGE(${range}),1)`, 1075);
      keepResult(sheet, at("initiativeRate", "Ⅰ-1-②"), 111.6);
    },
  },
];
