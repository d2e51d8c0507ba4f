import { columnNumber, lastColumn, lastRow, quoteSheetName } from "../xlsx/address";
import { isCall, nextPlace, type FormulaToken } from "../xlsx/formulaTokens";
import type { Area } from "./types";

/** The engine takes any quoted name, with doubled quotes inside. */
export function quoteForEngine(name: string): string {
  return quoteSheetName(name).startsWith("'") ? quoteSheetName(name) : `'${name}'`;
}

/** The area between two corners. */
export function between(one: { row: number; column: number }, other: { row: number; column: number }): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return { row, column, rows: Math.abs(one.row - other.row) + 1, columns: Math.abs(one.column - other.column) + 1 };
}

/** The area of whole columns (`A:C`) or whole rows (`1:3`), if the two words are that. */
export function wholeLines(first: string, second: string): Area | undefined {
  const columns = [first, second].map((text) => /^\$?([A-Za-z]{1,3})$/.exec(text)?.[1]);
  if (columns[0] && columns[1]) {
    const [one, other] = columns.map((letters) => columnNumber(letters as string)) as [number, number];
    if (Math.max(one, other) > lastColumn) return undefined;
    return between({ row: 0, column: one }, { row: lastRow, column: other });
  }
  const rows = [first, second].map((text) => /^\$?([1-9]\d{0,6})$/.exec(text)?.[1]);
  if (!rows[0] || !rows[1]) return undefined;
  return between({ row: Number(rows[0]) - 1, column: 0 }, { row: Number(rows[1]) - 1, column: lastColumn });
}

/** The function whose only argument begins at a place. */
export function calledAround(tokens: readonly FormulaToken[], at: number): string {
  let before = at - 1;
  while (tokens[before]?.kind === "space" || tokens[before]?.kind === "sheet") before--;
  if (tokens[before]?.text !== "(") return "";
  return isCall(tokens, before - 1) && nextPlace(tokens, before) === before
    ? (tokens[before - 1] as FormulaToken).text
    : "";
}
