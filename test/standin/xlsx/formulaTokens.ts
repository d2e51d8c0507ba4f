/**
 * - `sheet`: a sheet prefix with its "!", `Sheet1!` or `'My sheet'!`
 * - `word`: a cell, a column, a function, a name, TRUE
 * - `bracket`: the bracketed part of a structured reference
 * - `sign`: one operator, parenthesis, comma, brace or "#"
 */
export type FormulaTokenKind = "text" | "sheet" | "word" | "number" | "bracket" | "error" | "space" | "sign";

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const pattern = new RegExp(
  [
    `(?<text>"(?:[^"]|"")*")`,
    `(?<sheet>'(?:[^']|'')*'!|(?:\\[\\d+\\])?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*(?::[\\p{L}_][\\p{L}\\p{N}_.]*)?!)`,
    `(?<bracket>\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\])`,
    `(?<error>#(?:N/A|VALUE!|REF!|DIV/0!|NUM!|NAME\\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!))`,
    `(?<number>(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)`,
    `(?<word>[\\p{L}_\\\\$][\\p{L}\\p{M}\\p{N}_.$\\\\?]*)`,
    `(?<space>\\s+)`,
    `(?<sign>[\\s\\S])`,
  ].join("|"),
  "gu",
);

/** Cuts a formula (with or without its "=") into pieces; joined, they give the formula again. */
export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (const match of formula.matchAll(pattern)) {
    const groups = match.groups as Record<FormulaTokenKind, string | undefined>;
    for (const kind in groups) {
      if (groups[kind as FormulaTokenKind] === undefined) continue;
      tokens.push({ kind: kind as FormulaTokenKind, text: match[0] });
      break;
    }
  }
  return tokens;
}

/** Puts the pieces together again. */
export function join(tokens: readonly FormulaToken[]): string {
  return tokens.map((token) => token.text).join("");
}

/** The place of the next piece that is not space, from `index` on. */
export function nextPlace(tokens: readonly FormulaToken[], index: number): number {
  let at = index;
  while (tokens[at]?.kind === "space") at++;
  return at;
}

/** Is the piece the name of a function that is called? */
export function isCall(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index]?.kind === "word" && tokens[nextPlace(tokens, index + 1)]?.text === "(";
}

/** The place of the parenthesis that closes the one at `open`; the end of the formula if it is never closed. */
export function closingPlace(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.kind !== "sign") continue;
    const sign = tokens[at]?.text as string;
    if (sign === "(" || sign === "{") depth++;
    else if (sign === ")" || sign === "}") depth--;
    if (depth === 0) return at;
  }
  return tokens.length;
}

/** The arguments of the call whose parenthesis opens at `open`, each as a pair of places: from, up to but not including. */
export function argumentPlaces(tokens: readonly FormulaToken[], open: number): (readonly [number, number])[] {
  const end = closingPlace(tokens, open);
  const places: (readonly [number, number])[] = [];
  let from = open + 1;
  for (let at = from; at < end; at++) {
    const text = tokens[at]?.text;
    if (tokens[at]?.kind !== "sign") continue;
    if (text === "(" || text === "{") at = closingPlace(tokens, at);
    else if (text === ",") {
      places.push([from, at]);
      from = at + 1;
    }
  }
  places.push([from, end]);
  return places;
}
