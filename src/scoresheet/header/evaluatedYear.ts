import { columnCount, textAt, type Grid } from "../grid";
import { foldHeader } from "./foldHeader";
import type { Header } from "./findHeader";
import { headings } from "./headings";
import { headingYear } from "./headingYear";

/** A year of a title; `2024. 1. 19.` is a date, which is when the sheet was made. */
const YEAR = /(?:^|[^\d’'])(?:(20\d{2})(?!\d)(?!\s*[.~-]\s*\d)|['’‘](\d{2})(?=\s*년))\s*(?:년|년도|학년도)?/;

/**
 * The year that a sheet evaluates: the first that its titles name, above the header, or else the last that heads a column
 * of actuals.
 *
 * @returns `null` where they name none
 */
export function evaluatedYear(grid: Grid, header: Header): number | null {
  const titled = titleYear(grid, header);
  const actuals = yearsOfActuals(grid, header);
  // Where one column says just 실적, those with a year are past ones.
  if (actuals.includes(null)) return titled;
  const years = actuals.filter((year) => year !== null);
  if (years.length === 0 || (titled !== null && years.includes(titled))) return titled;
  const latest = Math.max(...years);
  return titled === null || latest < titled ? latest : titled;
}

function titleYear(grid: Grid, header: Header): number | null {
  for (let row = 0; row < header.firstRow; row++) {
    for (let column = 0; column < columnCount(grid); column++) {
      const year = YEAR.exec(textAt(grid, row, column));
      if (year !== null) return year[1] === undefined ? 2000 + Number(year[2]) : Number(year[1]);
    }
  }
  return null;
}

/** For each column headed 실적 its year, `null` where the headings name none. */
function yearsOfActuals(grid: Grid, header: Header): readonly (number | null)[] {
  const years: (number | null)[] = [];
  for (let column = 0; column < columnCount(grid); column++) {
    const path = headings(grid, header, column).map(headingYear);
    const word =
      path
        .map(({ rest }) => foldHeader(rest))
        .filter((folded) => folded !== "")
        .at(-1) ?? "";
    if (path.some(({ isRange }) => isRange) || !/^(?:실적[치값]?|actual|result)$/.test(word)) continue;
    years.push(path.flatMap(({ year }) => year ?? []).at(-1) ?? null);
  }
  return years;
}
