import { foldHeader } from "../header/columnMeanings";
import { headings } from "../header/findColumns";
import type { ScoreSheet } from "../scoreSheet";

/** Heads that say nothing without the head above them. */
const POINT_WORDS = ["점수", "득점", "평점", "환산점수", "평가점수", "배점점수", "points", "score"];
const KINDS: ReadonlySet<string> = new Set([...POINT_WORDS, "판정", "구분", "등급"]);

/** (40점), (±5), (%) */
const POINTS = /\([^)\p{L}]*점?\)/gu;

/**
 * What a column is called in a sentence: its heading on one line, without points in parentheses, with the head above it
 * where it only says 점수 or 판정.
 *
 * @param column - from the grid's corner
 */
export function columnTitle({ grid, header }: ScoreSheet, column: number): string {
  const path = headings(grid, header, column).map((heading) =>
    heading.normalize("NFKC").replace(POINTS, "").replace(/\s+/g, " ").trim(),
  );
  const own = path.at(-1) ?? "";
  const above = path.at(-2);
  return above !== undefined && KINDS.has(foldHeader(own)) ? `${above} ${own}` : own;
}
