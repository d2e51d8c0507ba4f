/** The columns that a formula refers to in its own row, from A on, both ends included. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}

const TEXT = /"[^"]*"/g;
const OTHER_SHEET = /(?:'[^']*'|[\p{L}\p{N}_.[\]]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gu;
const REFERENCE = /(?<![A-Za-z\d_.])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\d(A-Za-z_])/g;

/**
 * The columns of a row that a formula on the same sheet takes its values from.
 *
 * @param row - 0-based, on the sheet
 * @example
 * referencedColumns("=ROUND(AVERAGE($E7:G7),1)", 6) //=> [{ from: 4, to: 6 }]
 */
export function referencedColumns(formula: string, row: number): readonly ColumnSpan[] {
  const named = formula.includes('"') ? formula.replace(TEXT, "") : formula;
  const own = named.includes("!") ? named.replace(OTHER_SHEET, "") : named;
  return Array.from(own.matchAll(REFERENCE)).flatMap(([, first = "", top = "", last = first, bottom = top]) => {
    const isInRow = Number(top) <= row + 1 && row + 1 <= Number(bottom);
    return isInRow ? [{ from: columnOf(first), to: columnOf(last) }] : [];
  });
}

/** The letters' column, 0 for A. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
