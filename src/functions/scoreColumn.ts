import { cellText } from "../scoresheet/cell/cellText";
import { readNumber } from "../scoresheet/cell/readNumber";
import { CellError } from "./cellError";
import { functionsHost } from "./functionsHost";
import { cellsOf, type Matrix } from "./matrix";
import { messages } from "./messages";

/** One cell of a range of scores: a score that takes part, or what its row shows instead of a result. */
export type ScoreCell = { readonly score: number; readonly group: string } | { readonly instead: "" | CellError };

/**
 * Tells the cells of a range of scores apart (scores, and rows that are no tasks) and computes with them.
 *
 * Desktop Excel hands a blank cell to a function as 0, so a 0 by itself does not say whether it is a score. What settles
 * it, in this order: a group of TRUE or FALSE, which says of a row whether it is a task; the range itself, looked at once
 * more in the workbook; and where neither can tell, the row is left out and says so in its cell. So a blank row never
 * takes a place of the quota, and a real 0 is never lost in silence. Only such a second look makes the result a promise:
 * Excel shows a promise as #BUSY! and recalculates its dependents once more.
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
  const groupCells = groups === null ? null : cellsOf(groups);
  const group = (index: number): unknown => (groupCells === null ? true : groupCells[index]);
  const isUndecided = (cell: unknown, index: number): boolean =>
    cell === 0 && (groupCells === null || (group(index) !== true && !isNoGroup(group(index))));
  const read = (isBlank: (index: number) => boolean | undefined): readonly ScoreCell[] =>
    cells.map((cell, index) => {
      if (!isUndecided(cell, index)) return readScore(cell, group(index));
      const blank = isBlank(index);
      if (blank === undefined) return { instead: new CellError("#N/A", messages().zeroOrBlank()) };
      return blank ? { instead: "" } : readScore(cell, group(index));
    });

  if (!cells.some(isUndecided) || address === undefined) return compute(read(() => undefined));
  return functionsHost()
    .readBlankCells(address)
    .then(cellsOf)
    .then(
      (blanks) => read((index) => blanks[index] === true),
      () => read(() => undefined),
    )
    .then(compute);
}

/** A score and where it stands in the range. */
export interface ScoredTask {
  readonly position: number;
  readonly score: number;
}

/** The tasks of each group; all in one where there are no groups. */
export function tasksByGroup(cells: readonly ScoreCell[]): Iterable<readonly ScoredTask[]> {
  const byGroup = new Map<string, ScoredTask[]>();
  cells.forEach((cell, position) => {
    if ("instead" in cell) return;
    const task = { position, score: cell.score };
    const tasks = byGroup.get(cell.group);
    if (tasks === undefined) byGroup.set(cell.group, [task]);
    else tasks.push(task);
  });
  return byGroup.values();
}

/** A blank group arrives as 0; FALSE lets a formula such as P6:P60<>"" say which rows are tasks. */
function isNoGroup(group: unknown): boolean {
  return group === 0 || group === false || cellText(group).trim() === "";
}

function readScore(cell: unknown, group: unknown): ScoreCell {
  if (group === false) return { instead: "" };
  const reading = readNumber(cell);
  if (isNoGroup(group)) {
    // The rows below a merged group cell are blank: a score there is a task's, and must not drop out unseen.
    const isScore = typeof cell === "number" && cell !== 0;
    return { instead: isScore ? new CellError("#N/A", messages().groupMissing()) : "" };
  }
  // Names are compared as people read them.
  if (typeof cell === "number") return { score: cell, group: cellText(group).normalize("NFKC").replace(/\s+/g, "") };
  // Text stays out of the ranking by design; a number in disguise must not do so unseen.
  if (reading.kind === "number") {
    return { instead: new CellError("#VALUE!", messages().numberAsText(cellText(cell))) };
  }
  return { instead: "" };
}
