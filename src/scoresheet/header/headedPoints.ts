import { cellText } from "../cell/cellText";
import { readNumber } from "../cell/readNumber";
import { rowCount, textAt, valueAt, type Grid } from "../grid";
import { foldHeader } from "./foldHeader";
import type { Header } from "./findHeader";
import { headings } from "./headings";

/** `(40점)`, `(40)`, `[100점 만점]`, `(±5)`, `(40 points)`; not `(%)`, `('23)`, `(2023)` or `(A)`. */
const IN_PARENTHESES = /[([]\s*(?:배점|만점)?\s*±?\s*(\d{1,3}(?:\.\d+)?)\s*(?:점|points?|pts?)?\s*(?:만점)?\s*[)\]]/i;
/** `40점 만점`, and a row of heads that says nothing but `40점`. */
const BARE = /^±?\s*(\d{1,3}(?:\.\d+)?)\s*(?:점\s*만점|점|points?)$/i;
/** Sub-heads that speak for their whole group head. */
const POINT_WORDS = new Set(["점수", "득점", "평점", "배점", "points", "score", ""]);
const FULL_POINTS = /^(?:배점|만점|최고점수?|fullmarks|maximumpoints|max|maximum)$/;
/** How far below the header a row of full points is looked for. */
const ROWS_BELOW = 3;

/**
 * The full points of a column: from its headings, `정책효과(30)`, or from a row 배점 or 만점 right below them.
 *
 * @param column - from the grid's corner
 * @returns `null` where the sheet does not say
 */
export function headedPoints(grid: Grid, header: Header, column: number): number | null {
  const path = headings(grid, header, column).map((heading) => heading.normalize("NFKC"));
  for (let place = path.length - 1; place >= 0; place--) {
    const heading = path[place]!;
    const digits = (IN_PARENTHESES.exec(heading) ?? BARE.exec(heading.trim()))?.[1];
    if (digits !== undefined) return Number(digits);
    // The points of a group head are not those of each of its columns.
    if (!POINT_WORDS.has(foldHeader(heading))) break;
  }
  return pointsBelow(grid, header, column);
}

function pointsBelow(grid: Grid, header: Header, column: number): number | null {
  const last = Math.min(rowCount(grid) - 1, header.lastRow + ROWS_BELOW);
  for (let row = header.lastRow + 1; row <= last; row++) {
    if (!saysFullPoints(grid, row, column)) continue;
    const reading = readNumber(valueAt(grid, row, column));
    return reading.kind === "number" ? reading.value : null;
  }
  return null;
}

function saysFullPoints(grid: Grid, row: number, column: number): boolean {
  for (let left = 0; left < column; left++) {
    if (FULL_POINTS.test(foldHeader(cellText(textAt(grid, row, left))))) return true;
  }
  return false;
}
