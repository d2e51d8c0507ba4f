import type { TableSnapshot } from "../xlsx/snapshot";
import type { Area } from "./types";

/**
 * The area that a structured reference means: `bracket` is what follows the table's name, `[Score]`, `[[#Headers],[Score]]`,
 * `[@Score]`; "[]" is the whole body. `undefined` if the table has no such part, or the formula's row is not in it.
 */
export function structuredReference(table: TableSnapshot, bracket: string, formulaRow: number): Area | undefined {
  const inner = bracket.slice(1, -1).trim();
  const isRow = inner.startsWith("@");
  const parts = partsOf(isRow ? inner.slice(1).trim() : inner);
  const sections = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  if (isRow) sections.push("#this row");
  const rows = rowsOf(table, sections, formulaRow);
  const columns = columnsOf(
    table,
    parts.filter((part) => !part.startsWith("#")),
  );
  return rows && columns && { ...rows, ...columns };
}

/** `[#All],[A]:[B]` → #All, A, B; a quote stands before signs that would mean something else. */
function partsOf(inner: string): string[] {
  if (inner === "") return [];
  const bracketed = [...inner.matchAll(/\[((?:[^\[\]']|'.)*)\]/g)].map((match) => match[1] as string);
  return (bracketed.length > 0 ? bracketed : [inner]).map((part) => part.trim().replace(/'(.)/g, "$1"));
}

function rowsOf(
  table: TableSnapshot,
  sections: readonly string[],
  formulaRow: number,
): Pick<Area, "row" | "rows"> | undefined {
  const { row, rows } = table.area;
  const body = { row: row + table.headerRows, rows: rows - table.headerRows - table.totalsRows };
  const header = { row, rows: table.headerRows };
  const totals = { row: row + rows - table.totalsRows, rows: table.totalsRows };
  if (sections.includes("#all")) return { row, rows };
  if (sections.includes("#this row")) {
    const isInside = formulaRow >= body.row && formulaRow < body.row + body.rows;
    return isInside ? { row: formulaRow, rows: 1 } : undefined;
  }
  const wanted = [
    ...(sections.includes("#headers") ? [header] : []),
    ...(sections.includes("#data") || sections.length === 0 ? [body] : []),
    ...(sections.includes("#totals") ? [totals] : []),
  ];
  const first = wanted[0];
  const last = wanted.at(-1);
  if (!first || !last || wanted.some((part) => part.rows === 0)) return undefined;
  return { row: first.row, rows: last.row + last.rows - first.row };
}

function columnsOf(table: TableSnapshot, names: readonly string[]): Pick<Area, "column" | "columns"> | undefined {
  if (names.length === 0) return { column: table.area.column, columns: table.area.columns };
  const places = names.map((name) => table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()));
  if (places.includes(-1) || places.length > 2) return undefined;
  const [first = 0, second = first] = places;
  return { column: table.area.column + Math.min(first, second), columns: Math.abs(second - first) + 1 };
}
