/** Stands for the number of the formula's own row; no formula holds it. */
const OWN_ROW = "\u0000";
const [ZERO, NINE, A, Z, DOLLAR] = Array.from("09AZ$", (character) => character.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
];

/**
 * A formula without the number of its own row: copies of one formula down a column are then the same text, so that
 * thousands of them are read once.
 *
 * @param formula - with its `=`
 * @param row - counted from A1 of the sheet, 0-based
 * @example
 * withoutOwnRow("=SUM(L7:R7)*7", 6) === withoutOwnRow("=SUM(L8:R8)*7", 7) //=> true
 */
export function withoutOwnRow(formula: string, row: number): string {
  const own = String(row + 1);
  let copy = "";
  let from = 0;
  for (let at = formula.indexOf(own); at !== -1; at = formula.indexOf(own, at + own.length)) {
    const before = formula.charCodeAt(at - 1);
    const after = formula.charCodeAt(at + own.length);
    const isRow = ((before >= A && before <= Z) || before === DOLLAR) && !(after >= ZERO && after <= NINE);
    if (!isRow) continue;
    copy += formula.slice(from, at) + OWN_ROW;
    from = at + own.length;
  }
  return copy + formula.slice(from);
}
