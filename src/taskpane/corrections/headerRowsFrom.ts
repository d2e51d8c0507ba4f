/** The first and the last row of a header, as Excel numbers them. */
export interface HeaderRange {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Excel's last row. */
const LAST_ROW = 1_048_576;

/**
 * The rows that a user typed, or `null` where they are none. Two numbers the wrong way round are meant the right way round.
 *
 * @example
 * headerRowsFrom("6", "5") //=> { firstRow: 5, lastRow: 6 }
 */
export function headerRowsFrom(first: string, last: string): HeaderRange | null {
  const rows = [first, last === "" ? first : last].map((text) => (/^\s*\d+\s*$/.test(text) ? Number(text) : 0));
  if (rows.some((row) => row < 1 || row > LAST_ROW)) return null;
  return { firstRow: Math.min(...rows), lastRow: Math.max(...rows) };
}
