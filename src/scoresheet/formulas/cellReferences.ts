/** One end of a reference. Rows and columns count from A1 of its sheet, 0-based. */
export interface ReferenceCorner {
  readonly row: number;
  readonly column: number;
  /** Is the row kept (`$7`) when the formula is copied? */
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A cell or a range that a formula names. */
export interface CellReference {
  /** Where it stands in the formula's text, its sheet's name included. */
  readonly start: number;
  readonly end: number;
  /** What stands before the `!`, without quotes: `산식`, `[2022.xlsx]점수표`; `null` for the formula's own sheet. */
  readonly sheet: string | null;
  readonly first: ReferenceCorner;
  /** At or below and right of `first`; the same corner for a single cell. */
  readonly last: ReferenceCorner;
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
/** Texts, names, numbers (1E5) and structured references (`표1[점수]`) are read past, since they can look like cells. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<sheet>'(?:[^']|'')+'!|(?:\[[^\][]+\])?[\p{L}_][\p{L}\p{N}_.]*!)?(?<first>${CELL})(?::(?<last>${CELL}))?(?![\p{L}\p{N}_.(!\[])`,
    String.raw`'(?:[^']|'')+'!`,
    String.raw`\[(?:[^\][]|\[[^\][]*\])*\]`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.]*!?`,
    String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`,
  ].join("|"),
  "gu",
);

/** Excel's last column, XFD. */
const MOST_COLUMNS = 16384;

/**
 * The cells and ranges that a formula names, in their order. Whole rows and columns (`A:A`) and names are left out.
 *
 * @param formula - as Excel gives it, with its `=`
 * @example
 * cellReferences("=RANK(R7,R$7:R$56)").map(({ first, last }) => [first.row, last.row]) //=> [[6, 6], [6, 55]]
 */
export function cellReferences(formula: string): readonly CellReference[] {
  const references: CellReference[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const { sheet, first, last } = match.groups ?? {};
    if (first === undefined) continue;
    const corners = [corner(first), corner(last ?? first)];
    if (corners.some(({ column }) => column >= MOST_COLUMNS)) continue;
    references.push({
      start: match.index,
      end: match.index + match[0].length,
      sheet: sheet === undefined ? null : sheetName(sheet),
      ...inOrder(corners[0]!, corners[1]!),
    });
  }
  return references;
}

function corner(text: string): ReferenceCorner {
  const [, fixedColumn, letters = "", fixedRow, row] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(text) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row) - 1, column: column - 1, isRowFixed: fixedRow === "$", isColumnFixed: fixedColumn === "$" };
}

/** Excel takes `R56:L7` for `L7:R56`. */
function inOrder(a: ReferenceCorner, b: ReferenceCorner): { first: ReferenceCorner; last: ReferenceCorner } {
  const [top, bottom] = a.row <= b.row ? [a, b] : [b, a];
  const [left, right] = a.column <= b.column ? [a, b] : [b, a];
  const join = (row: ReferenceCorner, column: ReferenceCorner): ReferenceCorner => ({
    row: row.row,
    isRowFixed: row.isRowFixed,
    column: column.column,
    isColumnFixed: column.isColumnFixed,
  });
  return { first: join(top, left), last: join(bottom, right) };
}

function sheetName(written: string): string {
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
