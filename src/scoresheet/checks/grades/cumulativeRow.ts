import { cumulativeCounts } from "../../../core/allocation/cumulativeCounts";
import { printedShares, type PrintedNumber, type ShareRow } from "../../../core/consistency/printedShares";
import type { Finding } from "../../finding";
import type { GradeTable, GradeTableRow, ScoreSheet } from "../../scoreSheet";
import type { Check } from "../check";
import { countsOf, foldGroup, printedRow, rowAddress, wrongCells } from "./tableRows";

/** A row of shares or of cumulations that does not follow from the counts in the same table: one finding a row. */
export const cumulativeRow: Check = ({ sheet }) =>
  sheet.gradeTables.flatMap((table) =>
    table.rows.flatMap((row) => {
      if (row.kind === "counts") return [];
      const held = countRowsFor(table, row).map((counts) => heldAgainst(sheet, table, row, counts));
      const [nearest] = held;
      // A table can count twice, as planned and as given: the row follows from one of the two.
      if (nearest === undefined || held.some(({ wrong }) => wrong.length === 0)) return [];
      return [findingOf(sheet, table, row, nearest)];
    }),
  );

/** The counts of the same tasks, from the nearest row above up, then those below. */
function countRowsFor({ rows }: GradeTable, { row, group }: GradeTableRow): readonly (readonly number[])[] {
  const same = rows.filter((other) => other.kind === "counts" && foldGroup(other.group) === foldGroup(group));
  const above = same.filter((other) => other.row < row).reverse();
  const below = same.filter((other) => other.row > row);
  return [...above, ...below]
    .map(countsOf)
    .filter((counts) => counts !== null)
    .filter((counts) => counts.some((count) => count > 0));
}

function heldAgainst(sheet: ScoreSheet, table: GradeTable, row: GradeTableRow, counts: readonly number[]): ShareRow {
  const printed = printedRow(sheet.grid, table, row);
  if (row.kind !== "cumulative-counts") {
    return printedShares(asPercents(printed), counts, row.kind === "percents" ? "own" : "cumulative");
  }
  const expected = cumulativeCounts(counts);
  const wrong = [...printed.keys()].filter((index) => {
    const number = printed[index] ?? null;
    return number !== null && number.value !== expected[index];
  });
  return { expected, wrong, cause: null };
}

/** Shares that are written as ratios, 0.043 for 4.3 %; one that is too coarse to be held against a percentage says nothing. */
function asPercents(printed: readonly (PrintedNumber | null)[]): readonly (PrintedNumber | null)[] {
  if (printed.some((number) => number !== null && number.value > 1)) return printed;
  return printed.map((number) => {
    if (number === null || (number.digits < 2 && !Number.isInteger(number.value))) return null;
    return { value: Number((number.value * 100).toPrecision(15)), digits: Math.max(0, number.digits - 2) };
  });
}

function findingOf(
  sheet: ScoreSheet,
  table: GradeTable,
  row: GradeTableRow,
  { expected, wrong, cause }: ShareRow,
): Finding {
  const printed = printedRow(sheet.grid, table, row);
  return {
    check: "cumulative-row",
    severity: cause === null ? "warning" : "note",
    address: rowAddress(sheet.grid, table, row),
    expected: expected.join(", "),
    actual: printed.map((number) => number?.value ?? "–").join(", "),
    details: {
      kind: row.kind,
      group: row.group,
      count: wrong.length,
      cells: wrongCells(sheet.grid, table, row, expected, wrong),
      ...(cause === null ? {} : { cause }),
    },
  };
}
