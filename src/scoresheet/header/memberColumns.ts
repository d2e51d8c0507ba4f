import { columnCount, type Grid } from "../grid";
import type { Columns } from "../rows/classifyRows";
import type { MemberColumn } from "../scoreSheet";
import { headings } from "./findColumns";
import type { Header } from "./findHeader";

const MEMBER = /^(?:(?:평가)?위원\s*[\dA-Za-z가-하]{1,2}|[\dA-Za-z가-하]\s*위원|member\s*\w{1,2})$/i;

/** The columns in which each committee member's scores stand: 위원1, 위원2, …, A위원. */
export function memberColumns(grid: Grid, header: Header, columns: Columns): readonly MemberColumn[] {
  const taken = new Set(Object.values(columns));
  const found: MemberColumn[] = [];
  for (let column = 0; column < columnCount(grid); column++) {
    const name = (headings(grid, header, column).at(-1) ?? "").normalize("NFKC").trim();
    if (!taken.has(column) && MEMBER.test(name)) found.push({ name, column });
  }
  return found.length >= 2 ? found : [];
}
