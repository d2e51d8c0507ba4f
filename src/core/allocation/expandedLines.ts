import type { TieExpansion } from "../../rules/quota";
import type { Ranking } from "../ranking/rankScores";

/**
 * Moves every line that would cut a tie down behind it.
 *
 * @param lines - the cumulative places of each grade
 * @param ranking - the scores, ranked
 * @param expansion - whether lines may move at all
 * @param isAllowed - whether the adjustment lets the line of a grade (from 0) move to so many places, given the lines so far
 * @returns the lines, never falling
 * @example
 * expandedLines([1, 3], rankScores([90, 90, 80], 2), "always", () => false) //=> [2, 3]
 */
export function expandedLines(
  lines: readonly number[],
  ranking: Ranking,
  expansion: TieExpansion,
  isAllowed: (lines: readonly number[]) => boolean,
): readonly number[] {
  if (expansion === "none") return lines;
  return lines.reduce((expanded, line, grade) => {
    const end = tieEnd(ranking, line);
    if (end === line) return expanded;
    // A line above that has moved beyond this one takes it along.
    const moved = expanded.map((other, index) => (index >= grade ? Math.max(other, end) : other));
    return expansion === "always" || isAllowed(moved) ? moved : expanded;
  }, lines);
}

/** The end of the tie that a line cuts; the line itself where it cuts none. */
function tieEnd(ranking: Ranking, line: number): number {
  const above = ranking.order[line - 1];
  if (above === undefined || line >= ranking.n) return line;
  return ranking.standing(above).lower;
}
