import { readNumber } from "../../cell/readNumber";
import { addressAt, textAt, type Grid } from "../../grid";
import type { GradeTable, GradeTableRow } from "../../scoreSheet";
import type { PrintedNumber } from "../../../core/consistency/printedShares";

/** The counts that a row gives, a blank for none; `null` where a cell is no whole number. */
export function countsOf({ values }: GradeTableRow): readonly number[] | null {
  const counts = values.map((value) => (value.kind === "blank" ? 0 : value.kind === "number" ? value.value : NaN));
  return counts.every((count) => Number.isSafeInteger(count) && count >= 0) ? counts : null;
}

/** What each cell of a row shows, at the digits it shows; `null` for a cell that shows no number. */
export function printedRow(
  grid: Grid,
  { columns }: GradeTable,
  { row, values }: GradeTableRow,
): readonly (PrintedNumber | null)[] {
  return columns.map((column, index) => {
    const shown = readNumber(textAt(grid, row, column));
    // A column that is too narrow shows #### for its number.
    const reading = shown.kind === "number" ? shown : values[index];
    if (reading?.kind !== "number") return null;
    const text = shown.kind === "number" ? textAt(grid, row, column) : String(reading.value);
    return { value: reading.value, digits: digitsBehindPoint(text) };
  });
}

const digitsBehindPoint = (text: string): number => /\.(\d+)/.exec(text.normalize("NFKC"))?.[1]?.length ?? 0;

/** The cells of a row, `C20:I20`. */
export function rowAddress(grid: Grid, { columns }: GradeTable, { row }: GradeTableRow): string {
  const [first, last] = [columns[0], columns[columns.length - 1]];
  return first === undefined || last === undefined
    ? ""
    : `${addressAt(grid, row, first)}:${addressAt(grid, row, last)}`;
}

/** The cells that are wrong, with what should stand there: `C20 4.4→4.3, D20 19.6→23.9`. */
export function wrongCells(
  grid: Grid,
  { columns }: GradeTable,
  { row }: GradeTableRow,
  expected: readonly number[],
  wrong: readonly number[],
): string {
  return wrong
    .map((index) => {
      const column = columns[index]!;
      return `${addressAt(grid, row, column)} ${textAt(grid, row, column) || "–"}→${expected[index]!}`;
    })
    .join(", ");
}

/** A subcommittee's name as it is compared: without spaces, and without the word 분과 behind it. */
export const foldGroup = (group: string): string =>
  group
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/분과(?:위원회)?$/, "");
