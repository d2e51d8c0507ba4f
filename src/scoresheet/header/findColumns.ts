import type { Grid } from "../grid";
import { columnContent, contentDoubt, LARGE_DOUBT } from "./columnContent";
import { COLUMN_MEANINGS, TIER, type ColumnMeaning } from "./columnMeanings";
import type { Header } from "./findHeader";
import { headings } from "./headings";
import { meaningsOfPath } from "./meaningsOfPath";
import type { Span } from "./tableSpan";

export { headings };

/** The columns that could have a meaning, the surest first; from the grid's corner. */
export type ColumnCandidates = Readonly<Partial<Record<ColumnMeaning, readonly number[]>>>;

/** A column and how sure it is that it has a meaning; 0 is the surest. */
export interface RankedColumn {
  readonly column: number;
  readonly doubt: number;
}

export type RankedColumns = Readonly<Partial<Record<ColumnMeaning, readonly RankedColumn[]>>>;

/** Of equals the one further right: totals and final grades stand at the end of a table, and names at its beginning. */
const AT_THE_END: ReadonlySet<ColumnMeaning> = new Set(["score", "rank", "groupRank", "grade", "remarks"]);

/**
 * Finds which column means what, from its headings and, where headings leave it open, from what stands below.
 *
 * @param grid - the sheet
 * @param header - from `findHeader`
 * @param span - the table's columns
 * @param evaluated - the evaluated year, `null` where the sheet names none
 * @returns for each meaning the columns that could have it, the surest first
 */
export function findColumns(grid: Grid, header: Header, span: Span, evaluated: number | null): RankedColumns {
  const found: Partial<Record<ColumnMeaning, RankedColumn[]>> = {};
  for (let column = span.first; column <= span.last; column++) {
    const matches = meaningsOfPath(headings(grid, header, column), evaluated);
    if (matches.length === 0) continue;
    const content = columnContent(grid, header, column);
    for (const { meaning, doubt } of matches) {
      (found[meaning] ??= []).push({ column, doubt: doubt + contentDoubt(content, meaning) });
    }
  }
  for (const meaning of COLUMN_MEANINGS) {
    const direction = AT_THE_END.has(meaning) ? -1 : 1;
    found[meaning]?.sort((a, b) => a.doubt - b.doubt || direction * (a.column - b.column));
  }
  return found;
}

const tierOf = ({ doubt }: RankedColumn): number => Math.floor(doubt / TIER);

/**
 * The columns that are about as likely as the surest: 총점 and 합계, but not 점수 beside 총점. A column whose content belies
 * its heading is a candidate only where there is no other.
 */
export function candidatesOf(ranked: RankedColumns): ColumnCandidates {
  const candidates: Partial<Record<ColumnMeaning, readonly number[]>> = {};
  for (const meaning of COLUMN_MEANINGS) {
    const columns = ranked[meaning] ?? [];
    const [surest] = columns;
    if (surest === undefined) continue;
    candidates[meaning] = columns
      .filter(
        (other) => tierOf(other) === tierOf(surest) || (surest.doubt >= LARGE_DOUBT && other.doubt >= LARGE_DOUBT),
      )
      .map(({ column }) => column);
  }
  return candidates;
}
