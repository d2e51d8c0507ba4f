import { isDateFormat } from "../cell/isDateFormat";
import { readNumber } from "../cell/readNumber";
import { rowCount, valueAt, type Grid } from "../grid";
import type { ColumnMeaning } from "./columnMeanings";
import type { Header } from "./findHeader";
import { SAMPLED_ROWS } from "./tableSpan";

/** What stands in a column below its header, as far as it tells what the column means. */
export interface ColumnContent {
  readonly numbers: number;
  readonly texts: number;
  /** Are numbers shown with a percent sign? */
  readonly hasPercents: boolean;
  /** The largest number as it is shown; 0 where there is none. */
  readonly largest: number;
}

/** Looks at the first rows of a column. */
export function columnContent(grid: Grid, header: Header, column: number): ColumnContent {
  let numbers = 0;
  let texts = 0;
  let hasPercents = false;
  let largest = 0;
  const last = Math.min(rowCount(grid), header.lastRow + 1 + SAMPLED_ROWS);
  for (let row = header.lastRow + 1; row < last; row++) {
    const reading = readNumber(valueAt(grid, row, column));
    const format = grid.numberFormats[row]?.[column] ?? "General";
    if (reading.kind === "text" || (reading.kind === "number" && !reading.fromText && isDateFormat(format))) texts++;
    if (reading.kind !== "number") continue;
    const isPercent = reading.unit === "%" || (!reading.fromText && format.includes("%"));
    numbers++;
    hasPercents ||= isPercent;
    largest = Math.max(largest, isPercent && !reading.fromText ? reading.value * 100 : reading.value);
  }
  return { numbers, texts, hasPercents, largest };
}

/** Doubt of this size is more than any word can outweigh. */
export const LARGE_DOUBT = 1000;

const NUMERIC: ReadonlySet<ColumnMeaning> = new Set([
  "score",
  "rank",
  "groupRank",
  "rate",
  "achievementPoints",
  "actual",
  "target",
]);
const VERBAL: ReadonlySet<ColumnMeaning> = new Set(["band", "name", "indicator", "group", "department"]);
/** No item has more points than this; a rate below it would be a disaster. */
const MOST_POINTS = 60;

/** A column of labels is no score, and a column of numbers no band: the doubt where heading and content disagree. */
export function contentDoubt(content: ColumnContent, meaning: ColumnMeaning): number {
  const { numbers, texts, hasPercents, largest } = content;
  if (NUMERIC.has(meaning) && texts > numbers) return LARGE_DOUBT;
  if (VERBAL.has(meaning) && numbers > texts) return LARGE_DOUBT;
  const isRate = hasPercents || largest > MOST_POINTS;
  if (meaning === "achievementPoints" && isRate) return LARGE_DOUBT;
  if (meaning === "rate" && numbers > 0 && !isRate && largest > 3) return LARGE_DOUBT;
  return 0;
}
