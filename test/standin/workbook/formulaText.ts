import { areaName, lastColumn, lastRow, parseCell } from "../xlsx/address";
import { isCall, tokenize, type FormulaToken } from "../xlsx/formulaTokens";
import { parameterNames } from "../xlsx/parameterNames";
import type { TableSnapshot } from "../xlsx/snapshot";
import { between, calledAround, quoteForEngine, wholeLines } from "./referenceShapes";
import { structuredReference } from "./structuredReference";
import type { Area } from "./types";

/** What the words of a formula may stand for. */
export interface FormulaScope {
  sheet(name: string): { readonly id: string; readonly name: string } | undefined;
  /** The formula behind a defined name, seen from a sheet. */
  definedName(name: string, sheetId: string): string | undefined;
  table(name: string): TableSnapshot | undefined;
  /** The table that holds a cell. */
  tableAt(sheetId: string, row: number, column: number): TableSnapshot | undefined;
  /** What the formula in a cell fills; `null` if it fills no more than its cell. */
  spillOf(sheetId: string, row: number, column: number): Area | null;
  /** The rows and columns that `A:A` and `1:1` have to cover. */
  extent(sheetId: string): { readonly rows: number; readonly columns: number };
}

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** A formula in words that the engine understands. */
export interface PreparedFormula {
  readonly text: string;
  /** The cells its text names. Others may be read too, through INDIRECT say. */
  readonly precedents: readonly SheetArea[];
  /** The functions it calls, in capitals. */
  readonly functions: ReadonlySet<string>;
  /** Does its text hang on how far other formulas spill, or on how far a sheet reaches? */
  readonly hangsOnExtents: boolean;
  /** Does it begin with "@", which cuts its result to one cell? */
  readonly isSingle: boolean;
  /** Does it read another file, which is not at hand? */
  readonly isExternal: boolean;
}

/** Deep enough for any honest chain of names; names that refer to themselves end in #NAME?. */
const deepestName = 32;

/**
 * Puts a formula into words that the engine understands: names, structured references and `A1#` become plain references,
 * whole columns and rows end where the sheet's content does.
 */
export function prepareFormula(
  formula: string,
  place: { sheetId: string; row: number; column: number },
  scope: FormulaScope,
): PreparedFormula {
  return new Preparation(place, scope).run(formula);
}

class Preparation {
  private readonly precedents: SheetArea[] = [];
  private readonly functions = new Set<string>();
  private hangsOnExtents = false;
  private isExternal = false;
  private depth = 0;

  constructor(
    private readonly place: { readonly sheetId: string; readonly row: number; readonly column: number },
    private readonly scope: FormulaScope,
  ) {}

  run(formula: string): PreparedFormula {
    const isSingle = /^=\s*@/.test(formula);
    const text = this.rewrite(formula.replace(/^=\s*@?/, ""), this.place.sheetId);
    const { precedents, functions, hangsOnExtents, isExternal } = this;
    return { text: `=${text}`, precedents, functions, hangsOnExtents, isSingle, isExternal };
  }

  /** `home` is the sheet that references without a sheet mean. */
  private rewrite(formula: string, home: string): string {
    const tokens = tokenize(formula);
    const parameters = parameterNames(tokens);
    let text = "";
    for (let at = 0; at < tokens.length;) {
      const [piece, length] = this.piece(tokens, at, home, parameters);
      text += piece;
      at += length;
    }
    return text;
  }

  /** The words for what begins at a place, and how many tokens it takes up. */
  private piece(
    tokens: readonly FormulaToken[],
    at: number,
    home: string,
    parameters: ReadonlySet<string>,
  ): [string, number] {
    const token = tokens[at] as FormulaToken;
    if (token.kind === "sheet") return this.onSheet(tokens, at, token, home);
    if (token.kind === "bracket") {
      const table = this.scope.tableAt(this.place.sheetId, this.place.row, this.place.column);
      return [this.structured(table, token.text), 1];
    }
    const reference = this.reference(tokens, at, home, "");
    if (reference) return reference;
    // Univer knows "@" before ranges only; before a cell or a call it changes nothing.
    if (token.text === "@") return tokens[at + 2]?.text === ":" ? ["@", 1] : ["", 1];
    if (token.kind !== "word") return [token.text, 1];
    if (parameters.has(token.text.toLowerCase())) return [token.text, 1];
    const table = this.scope.table(token.text);
    const bracket = tokens[at + 1]?.kind === "bracket" ? (tokens[at + 1] as FormulaToken).text : null;
    if (table && !isCall(tokens, at)) return [this.structured(table, bracket ?? "[]"), bracket ? 2 : 1];
    const named = this.named(token.text, home);
    if (named !== undefined) return [named, 1];
    if (isCall(tokens, at)) this.functions.add(token.text.toUpperCase());
    return [token.text, 1];
  }

  private onSheet(tokens: readonly FormulaToken[], at: number, token: FormulaToken, home: string): [string, number] {
    const written = token.text.slice(0, -1);
    if (written.includes("[")) this.isExternal = true;
    const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
    const sheet = this.scope.sheet(name);
    const prefix = sheet ? `${quoteForEngine(sheet.name)}!` : "";
    const reference = this.reference(tokens, at + 1, sheet?.id ?? home, prefix);
    if (reference) return [sheet ? reference[0] : "#REF!", reference[1] + 1];
    const word = tokens[at + 1];
    const named = sheet && word?.kind === "word" ? this.named(word.text, sheet.id) : undefined;
    return named === undefined ? ["#REF!", word ? 2 : 1] : [named, 2];
  }

  /** A cell, a range, whole columns or whole rows, if that is what begins here. */
  private reference(
    tokens: readonly FormulaToken[],
    at: number,
    sheetId: string,
    prefix: string,
  ): [string, number] | undefined {
    const first = tokens[at];
    if (!first || (first.kind !== "word" && first.kind !== "number") || isCall(tokens, at)) return undefined;
    const isRange = tokens[at + 1]?.text === ":";
    const second = isRange ? tokens[at + 2] : undefined;
    const from = parseCell(first.text);
    const to = second && !isCall(tokens, at + 2) ? parseCell(second.text) : undefined;
    if (from && to) return [this.area(sheetId, prefix, between(from, to)), 3];
    if (from && tokens[at + 1]?.text === "#") return [this.spilled(sheetId, prefix, from), 2];
    if (from) return [this.area(sheetId, prefix, { ...from, rows: 1, columns: 1 }), 1];
    if (!second) return undefined;
    const whole = wholeLines(first.text, second.text);
    if (!whole) return undefined;
    const measures = /^(?:ROWS?|COLUMNS?)$/i.test(calledAround(tokens, at));
    this.precedents.push({ sheetId, area: whole });
    return [prefix + areaName(measures ? whole : this.trimmed(whole, sheetId)), 3];
  }

  private area(sheetId: string, prefix: string, area: Area): string {
    this.precedents.push({ sheetId, area });
    return prefix + areaName(area);
  }

  private spilled(sheetId: string, prefix: string, cell: { row: number; column: number }): string {
    this.hangsOnExtents = true;
    this.precedents.push({ sheetId, area: { ...cell, rows: 1, columns: 1 } });
    const area = this.scope.spillOf(sheetId, cell.row, cell.column);
    return area ? this.area(sheetId, prefix, area) : "#REF!";
  }

  /** Computing with a million blank cells would take seconds. */
  private trimmed(area: Area, sheetId: string): Area {
    this.hangsOnExtents = true;
    const extent = this.scope.extent(sheetId);
    const rows = area.rows > lastRow ? extent.rows : area.rows;
    return { ...area, rows, columns: area.columns > lastColumn ? extent.columns : area.columns };
  }

  private structured(table: TableSnapshot | undefined, bracket: string): string {
    const sheet = table && this.scope.sheet(table.sheet);
    const area = table && structuredReference(table, bracket, this.place.row);
    if (!sheet || !area) return "#REF!";
    return this.area(sheet.id, `${quoteForEngine(sheet.name)}!`, area);
  }

  private named(name: string, sheetId: string): string | undefined {
    const formula = this.scope.definedName(name, sheetId);
    if (formula === undefined) return undefined;
    if (this.depth >= deepestName) return "#NAME?";
    this.depth++;
    const text = this.rewrite(formula.replace(/^=/, ""), sheetId);
    this.depth--;
    const isOneThing = /^(?:'(?:[^']|'')*'!)?[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$|^LAMBDA\(|^[\d.]+$|^"[^"]*"$/i.test(
      text,
    );
    return isOneThing ? text : `(${text})`;
  }
}
