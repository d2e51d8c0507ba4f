import { scoreUnits } from "../../core/ranking/scoreUnits";
import { cellText } from "../../scoresheet/cell/cellText";
import { readNumber } from "../../scoresheet/cell/readNumber";
import { withBlankCells, type BlankTest } from "./blankCells";
import { CellError } from "./cellError";
import type { Later } from "./later";
import { cellsOf, sameShape, type Matrix } from "./matrix";
import { messages } from "./messages";

/** One cell of a range of scores: a score that takes part, or what its row shows instead of a result. */
export type ScoreCell =
  /** The group's name without its spaces; `""` where there are no names. */
  { readonly score: number; readonly group: string } | { readonly instead: "" | CellError };

/** The arguments that every function of a range of scores starts with. */
export interface ScoreArguments {
  readonly scores: Matrix;
  /** Excel hands over an omitted argument as null, whatever its type says. */
  readonly groups: Matrix | null | undefined;
  /** Where the scores stand, if they are a plain range. */
  readonly address: string | undefined;
  /** The digits that the rules compare scores at. */
  readonly digits: number;
}

/**
 * Tells the cells of a range of scores apart (scores, and rows that are no tasks) and computes with them.
 *
 * Desktop Excel hands a blank cell to a function as 0, so a 0 by itself does not say whether it is a score. What settles
 * it, in this order: a group of TRUE or FALSE, which says of a row whether it is a task; the range itself, looked at once
 * more in the workbook; and where neither can tell, the row is left out and says so in its cell. So a blank row never
 * takes a place of the quota, and a real 0 is never lost in silence. Only such a second look makes the result a promise.
 *
 * @param given - the arguments as they arrived
 * @param compute - the result, from one cell each in the order of the range
 * @throws CellError `#VALUE!` when the groups differ from the scores in shape, `#NUM!` for a score too large to compare
 */
export function withScoreColumn<T>(
  { scores, groups, address, digits }: ScoreArguments,
  compute: (cells: readonly ScoreCell[]) => Later<T>,
): Later<T> {
  const cells = cellsOf(scores);
  const groupCells = groups === null || groups === undefined ? null : cellsOf(groups);
  if (groups && !sameShape(scores, groups)) throw new CellError("#VALUE!", messages().shapes());
  const group = (index: number): unknown => (groupCells === null ? true : groupCells[index]);
  const isUndecided = (cell: unknown, index: number): boolean =>
    cell === 0 && (groupCells === null || (group(index) !== true && !isNoGroup(group(index))));
  const read = (isBlank: BlankTest): readonly ScoreCell[] =>
    cells.map((cell, index) => {
      if (!isUndecided(cell, index)) return readScore(cell, group(index), digits);
      const blank = isBlank(index);
      if (blank === undefined) return { instead: new CellError("#N/A", messages().zeroOrBlank()) };
      return blank ? { instead: "" } : readScore(cell, group(index), digits);
    });

  return withBlankCells(cells, address, isUndecided, (isBlank) => compute(read(isBlank)));
}

/** A blank group arrives as 0; FALSE lets a formula such as P6:P60<>"" say which rows are tasks. */
function isNoGroup(group: unknown): boolean {
  return group === 0 || group === false || cellText(group).trim() === "";
}

function readScore(cell: unknown, group: unknown, digits: number): ScoreCell {
  if (group === false) return { instead: "" };
  const reading = readNumber(cell);
  if (isNoGroup(group)) {
    // The rows below a merged group cell are blank: a score there is a task's, and must not drop out unseen.
    const isScore = typeof cell === "number" && cell !== 0;
    return { instead: isScore ? new CellError("#N/A", messages().groupMissing()) : "" };
  }
  if (typeof cell === "number") return { score: comparable(cell, digits), group: groupName(group) };
  // Text stays out of the ranking by design; a number in disguise must not do so unseen.
  if (reading.kind === "number") {
    return { instead: new CellError("#VALUE!", messages().numberAsText(cellText(cell))) };
  }
  return { instead: "" };
}

/** Names are compared as people read them; TRUE names none, it says that the row is a task. */
function groupName(group: unknown): string {
  return group === true ? "" : cellText(group).normalize("NFKC").replace(/\s+/g, "");
}

/** Refuses a score that has too many digits to be compared, before anything is computed with it. */
function comparable(score: number, digits: number): number {
  try {
    scoreUnits(score, digits);
    return score;
  } catch (error) {
    if (error instanceof RangeError) throw new CellError("#NUM!", messages().scoreTooLarge());
    throw error;
  }
}
