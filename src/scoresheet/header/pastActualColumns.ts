import type { Grid } from "../grid";
import type { Columns } from "./chooseColumns";
import { foldHeader } from "./foldHeader";
import type { Header } from "./findHeader";
import { headings } from "./headings";
import { headingYear } from "./headingYear";
import type { Span } from "./tableSpan";

/** A column of one past year's actuals. */
export interface PastActualColumn {
  readonly year: number;
  /** From the grid's corner. */
  readonly column: number;
}

/**
 * The columns of past years' actuals: `’20 실적`, `2021년`, or a year below a head that says 실적 or 최근 3년. Last year's is
 * one of them, also where it serves as last year's actual.
 *
 * @param year - the evaluated year, whose own column is no past one; a base that includes it is the checks' to find
 */
export function pastActualColumns(
  grid: Grid,
  header: Header,
  columns: Columns,
  year: number | null,
  span: Span,
): readonly PastActualColumn[] {
  const taken = new Set(Object.values({ ...columns, lastYearActual: undefined }));
  const found: PastActualColumn[] = [];
  for (let column = span.first; column <= span.last; column++) {
    if (taken.has(column)) continue;
    const path = headings(grid, header, column);
    const leaf = headingYear(path.at(-1) ?? "");
    if (leaf.year === null || !/^(?:실적[치값]?|actual|result)?$/.test(foldHeader(leaf.rest))) continue;
    if (!path.some((heading) => /실적|최근|과거|past|actual/i.test(heading))) continue;
    if (year === null || leaf.year <= year) found.push({ year: leaf.year, column });
  }
  return found;
}
