import { columnLetters } from "../grid";
import { cellReferences, type ReferenceCorner } from "./cellReferences";

/**
 * A formula as Excel would copy it to another row of the same column.
 *
 * @param formula - with its `=`
 * @param rows - how far down, below 0 for up; no row may end above the first
 * @example
 * movedFormula("=RANK(R7,R$7:R$56)", 3) //=> "=RANK(R10,R$7:R$56)"
 */
export function movedFormula(formula: string, rows: number): string {
  let moved = "";
  let from = 0;
  for (const { start, end, first, last } of cellReferences(formula)) {
    const written = formula.slice(start, end);
    const place = written.slice(0, written.lastIndexOf("!") + 1);
    const corners = written.includes(":", place.length) ? [first, last] : [first];
    moved += formula.slice(from, start) + place + corners.map((corner) => movedCorner(corner, rows)).join(":");
    from = end;
  }
  return moved + formula.slice(from);
}

function movedCorner({ row, column, isRowFixed, isColumnFixed }: ReferenceCorner, rows: number): string {
  const letters = `${isColumnFixed ? "$" : ""}${columnLetters(column)}`;
  return isRowFixed ? `${letters}$${row + 1}` : `${letters}${row + rows + 1}`;
}
