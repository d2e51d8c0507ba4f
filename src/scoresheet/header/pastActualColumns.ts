import { columnCount, type Grid } from "../grid";
import type { Columns } from "../rows/classifyRows";
import { headings } from "./findColumns";
import type { Header } from "./findHeader";

/** A column of one past year's actuals. */
export interface PastActualColumn {
  readonly year: number;
  /** From the grid's corner. */
  readonly column: number;
}

const YEAR = /(?:20|['’‘])?(\d{2})\s*(?:년|년도)?/;

/**
 * The columns of past years' actuals: `’20 실적`, `2021년`, or a year below a head that says 실적 or 최근 3년.
 *
 * @param year - the evaluated year, whose own column is no past one; a base that includes it is the checks' to find
 */
export function pastActualColumns(
  grid: Grid,
  header: Header,
  columns: Columns,
  year: number | null,
): readonly PastActualColumn[] {
  const taken = new Set(Object.values(columns));
  const found: PastActualColumn[] = [];
  for (let column = 0; column < columnCount(grid); column++) {
    if (taken.has(column)) continue;
    const path = headings(grid, header, column).map((heading) => heading.normalize("NFKC"));
    const leaf = (path.at(-1) ?? "").replace(/\s|실적치?/g, "");
    const digits = YEAR.exec(leaf);
    if (digits === null || digits[0] !== leaf || !path.some((heading) => /실적|최근|과거|past|actual/i.test(heading)))
      continue;
    const found4 = 2000 + Number(digits[1]);
    if (year === null || found4 <= year) found.push({ year: found4, column });
  }
  return found;
}
