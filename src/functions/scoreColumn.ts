import { cellText } from "../scoresheet/cell/cellText";
import { readNumber } from "../scoresheet/cell/readNumber";
import { CellError } from "./cellError";
import { functionsHost } from "./functionsHost";
import { cellsOf, type Matrix } from "./matrix";
import { messages } from "./messages";

/** One cell of a range of scores: a score that takes part, or what its row shows instead of a result. */
export type ScoreCell = { readonly score: number } | { readonly instead: "" | CellError };

/**
 * Tells the cells of a range of scores apart (scores, and rows that are no tasks) and computes with them.
 *
 * Desktop Excel hands a blank cell to a function as 0, so a 0 by itself does not say whether it is a score. What settles
 * it, in this order: the groups, when given (a row without a group is no task, a row with one is); the range itself,
 * looked at once more in the workbook; and where neither can tell, the row is left out and says so in its cell. So a
 * blank row never takes a place of the quota, and a real 0 is never lost in silence. Only such a second look makes the
 * result a promise: Excel shows a promise as #BUSY! and recalculates its dependents once more.
 *
 * @param scores - the argument as it arrived
 * @param groups - the groups as they arrived, of the same shape, or null
 * @param address - where the scores stand, if they are a plain range
 * @param compute - the result, from one cell each in the order of the range
 */
export function withScoreColumn<T>(
  scores: Matrix,
  groups: Matrix | null,
  address: string | undefined,
  compute: (cells: readonly ScoreCell[]) => T,
): T | Promise<T> {
  const cells = cellsOf(scores);
  if (groups !== null) {
    const groupCells = cellsOf(groups);
    return compute(cells.map((cell, index) => (isNoGroup(groupCells[index]) ? { instead: "" } : readScore(cell))));
  }
  const isUndecided = cells.includes(0);
  if (!isUndecided) return compute(cells.map(readScore));
  const undecided = (): ScoreCell => ({ instead: new CellError("#N/A", messages().zeroOrBlank()) });
  if (address === undefined) return compute(cells.map((cell) => (cell === 0 ? undecided() : readScore(cell))));
  return functionsHost()
    .readBlankCells(address)
    .then(cellsOf)
    .then(
      (blanks) => cells.map((cell, index) => (blanks[index] === true ? { instead: "" as const } : readScore(cell))),
      () => cells.map((cell) => (cell === 0 ? undecided() : readScore(cell))),
    )
    .then(compute);
}

/** A blank group arrives as 0; FALSE lets a formula such as P6:P60<>"" say which rows are tasks. */
function isNoGroup(group: unknown): boolean {
  return group === 0 || group === false || cellText(group).trim() === "";
}

function readScore(cell: unknown): ScoreCell {
  if (typeof cell === "number") return { score: cell };
  const reading = readNumber(cell);
  // Text stays out of the ranking by design; a number in disguise must not do so unseen.
  if (reading.kind === "number") {
    return { instead: new CellError("#VALUE!", messages().numberAsText(cellText(cell))) };
  }
  return { instead: "" };
}
