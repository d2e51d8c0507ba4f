import type { MemberScore } from "../../core/scoring/committeeScore";
import { readNumber } from "../../scoresheet/cell/readNumber";
import { withBlankCells } from "../arguments/blankCells";
import { CellError } from "../arguments/cellError";
import type { Later } from "../arguments/later";
import { cellsOf, inRows, type Matrix } from "../arguments/matrix";
import { readWord, type WordTable } from "../arguments/wordArgument";
import { rubricMessages } from "./rubricMessages";

const RECUSED_WORDS: WordTable<"recused"> = { recused: ["recused", "회피", "제척"] };

/** A 0 of which nothing tells whether it is one, or a cell left blank. */
const UNTOLD = Symbol("zero or blank");

/**
 * Hands over a table of members' scores in which blank cells are `""`: a member without a score must not count as 0, and where
 * nothing tells a blank from a 0 the row says so.
 *
 * @param scores - a row for each task, a column for each member
 * @param address - where they stand, if they are a plain range
 * @param compute - the result; each cell is read by {@link memberScore}
 */
export function withMemberScores<T>(
  scores: Matrix,
  address: string | undefined,
  compute: (rows: Matrix) => Later<T>,
): Later<T> {
  const cells = cellsOf(scores);
  return withBlankCells(
    cells,
    address,
    (cell) => cell === 0,
    (isBlank) => {
      const told = cells.map((cell, index) => {
        if (cell !== 0) return cell;
        const blank = isBlank(index);
        return blank === undefined ? UNTOLD : blank ? "" : 0;
      });
      return compute(inRows(told, scores[0]?.length ?? 1));
    },
  );
}

/**
 * What one cell says of a member: a score, recused, or nothing.
 *
 * @throws CellError where it says something else
 */
export function memberScore(cell: unknown): MemberScore {
  if (cell === UNTOLD) throw new CellError("#N/A", rubricMessages().memberZeroOrBlank());
  const reading = readNumber(cell);
  if (reading.kind === "number") return reading.value;
  if (reading.kind === "blank") return null;
  const recused = readWord(cell, RECUSED_WORDS);
  if (recused !== null) return recused;
  throw new CellError("#VALUE!", rubricMessages().memberScore(reading.text));
}
