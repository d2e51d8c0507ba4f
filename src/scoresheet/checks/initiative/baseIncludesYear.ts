import { toFraction } from "../../../core/exact/fraction";
import { weightedMean } from "../../../core/scoring/combineIndicators";
import type { Finding } from "../../finding";
import { addressAt, columnLetters } from "../../grid";
import { headings } from "../../header/headings";
import type { IndicatorRow, ScoreSheet } from "../../scoreSheet";
import { agreement, digitsOf } from "../achievement/printedRate";
import { cellAddress, taskTitle, type Check } from "../check";
import { referencedColumns, type ColumnSpan } from "./referencedColumns";
import { pastBefore } from "./targetAmbition";

/** The years before this evaluation, where the workbook's rules have no rubric. */
const PAST_YEARS = 3;

/**
 * A mean of past years that the evaluated year's own actual is part of, so that a good result makes its own target look modest:
 * by the mean's formula, by its value, or, where only the years stand on the sheet, by the columns that are headed as the past.
 */
export const baseIncludesYear: Check = ({ sheet, ruleSet }) => {
  const pastYears = ruleSet.rubric?.initiative.pastYears ?? PAST_YEARS;
  const { pastMean } = sheet.columns;
  if (pastMean === undefined) return ownYearAmongPast(sheet, pastYears);
  const own = ownColumns(sheet);
  return sheet.tasks.flatMap((task) =>
    task.indicators.flatMap((indicator): readonly Finding[] => {
      // A formula says which years it averages; only of a number that was typed does the value have to tell.
      const spans = spansOf(sheet, indicator.row, pastMean);
      const column = own.find((each) => spans.some(({ from, to }) => from <= each && each <= to));
      const isFound = spans.length > 0 ? column !== undefined : onlyWithOwnYear(indicator, sheet.year, pastYears);
      if (!isFound) return [];
      return [
        {
          check: "base-includes-year",
          severity: "warning",
          address: cellAddress(sheet, indicator.row, "pastMean"),
          task: taskTitle(task),
          details: {
            cause: column === undefined ? "value" : "formula",
            column: columnLetters(sheet.grid.column + (column ?? sheet.columns.actual ?? pastMean)),
          },
        },
      ];
    }),
  );
};

/** The columns that hold the evaluated year's actuals, from the grid's corner. */
function ownColumns(sheet: ScoreSheet): readonly number[] {
  const ofPast = sheet.tasks[0]?.indicators[0]?.pastActuals ?? [];
  const ownYear = ofPast.filter(({ year }) => year === sheet.year).map(({ column }) => column);
  return isOfAnotherYear(sheet) || sheet.columns.actual === undefined ? ownYear : [...ownYear, sheet.columns.actual];
}

/** Is the column of actuals headed with another year than the evaluated one? */
function isOfAnotherYear(sheet: ScoreSheet): boolean {
  const { actual } = sheet.columns;
  if (actual === undefined || sheet.year === null) return false;
  const year = /(?:20|['’‘])(\d{2})(?!\d)/.exec(headings(sheet.grid, sheet.header, actual).join(" "))?.[1];
  return year !== undefined && 2000 + Number(year) !== sheet.year;
}

/** The columns, from the grid's corner, that a cell's formula takes from its own row; none for a cell without such a formula. */
function spansOf({ grid }: ScoreSheet, row: number, column: number): readonly ColumnSpan[] {
  const formula = grid.formulas[row]?.[column];
  if (typeof formula !== "string" || !formula.startsWith("=")) return [];
  const spans = referencedColumns(formula, grid.row + row);
  return spans.map(({ from, to }) => ({ from: from - grid.column, to: to - grid.column }));
}

/** Is a printed mean that of the past years only if the evaluated year's actual is counted in? */
function onlyWithOwnYear(indicator: IndicatorRow, year: number | null, pastYears: number): boolean {
  const { pastMean, actual } = indicator;
  if (year === null || pastMean.kind !== "number" || actual.kind !== "number") return false;
  const past = numbersOf(pastBefore(indicator, year));
  if (past === null || past.length < pastYears - 1) return false;
  const printed = { value: pastMean.value, digits: digitsOf(pastMean.value), isRatio: false };
  const agrees = (values: readonly number[]) => {
    const mean = weightedMean(values.map(toFraction));
    return mean === null ? null : agreement(mean, printed);
  };
  if (agrees(past) !== null || agrees(past.slice(-pastYears)) !== null) return false;
  const windows = [past, past.slice(-pastYears), past.slice(1 - pastYears)];
  return windows.some((years) => agrees([...years, actual.value]) === "rounded");
}

function numbersOf(past: IndicatorRow["pastActuals"]): readonly number[] | null {
  const values = past.map(({ actual }) => (actual.kind === "number" ? actual.value : null));
  return values.every((value) => value !== null) ? values : null;
}

/** One finding for the sheet: as many years as the base has stand below a head of the past, and the evaluated one is among them. */
function ownYearAmongPast(sheet: ScoreSheet, pastYears: number): readonly Finding[] {
  const past = sheet.tasks[0]?.indicators[0]?.pastActuals ?? [];
  const own = past.find(({ year }) => year === sheet.year);
  if (own === undefined || past.length !== pastYears || sheet.columns.actual === undefined) return [];
  if (!headings(sheet.grid, sheet.header, own.column).some((heading) => /최근|과거|past/i.test(heading))) return [];
  return [
    {
      check: "base-includes-year",
      severity: "warning",
      address: addressAt(sheet.grid, sheet.header.lastRow, own.column),
      details: { cause: "column", column: columnLetters(sheet.grid.column + own.column) },
    },
  ];
}
