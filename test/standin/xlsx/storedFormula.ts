import { newFunctions, takesFunctionNames, worksheetFunctions } from "./newFunctions";
import { argumentPlaces, closingPlace, isCall, join, nextPlace, tokenize, type FormulaToken } from "./formulaTokens";

const prefixes = /^(?:_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xlpm\.|_xleta\.|_xldudf_)+/i;

/** A formula as Excel shows it, from the form it has in a file. Both without "=". */
export function shownFormula(stored: string): string {
  if (!/_xl|ANCHORARRAY|SINGLE/i.test(stored)) return stored;
  const tokens = tokenize(stored).map((token) => {
    if (token.kind !== "word") return token;
    if (/^_xlop\./i.test(token.text)) return { kind: token.kind, text: `[${token.text.slice(6)}]` };
    return { kind: token.kind, text: token.text.replace(prefixes, "") };
  });
  return join(withOperators(tokens));
}

/** `ANCHORARRAY(A1)` is shown as `A1#`, `SINGLE(A1:A3)` as `@A1:A3`. */
function withOperators(tokens: FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    const isOperator = isCall(tokens, at) && /^(?:ANCHORARRAY|SINGLE)$/i.test(token.text);
    if (!isOperator) {
      result.push(token);
      continue;
    }
    const open = nextPlace(tokens, at + 1);
    const close = closingPlace(tokens, open);
    const inner = withOperators(tokens.slice(open + 1, close));
    const isAnchor = token.text.toUpperCase() === "ANCHORARRAY";
    if (!isAnchor) result.push({ kind: "sign", text: "@" });
    result.push(...inner);
    if (isAnchor) result.push({ kind: "sign", text: "#" });
    at = close;
  }
  return result;
}

/** A formula in the form that a file keeps it in, from the one Excel shows. Both without "=". */
export function storedFormula(shown: string, addInFunctions: ReadonlySet<string>): string {
  let tokens = withAnchors(tokenize(shown));
  tokens = withParameters(tokens);
  return join(
    tokens.map((token, at) => {
      if (token.kind !== "word") return token;
      const name = token.text.toUpperCase();
      const called = isCall(tokens, at);
      if (called && addInFunctions.has(name)) return { kind: token.kind, text: `_xldudf_${name}` };
      if (called && worksheetFunctions.has(name)) return { kind: token.kind, text: `_xlfn._xlws.${name}` };
      if (called && newFunctions.has(name)) return { kind: token.kind, text: `_xlfn.${name}` };
      return token;
    }),
  );
}

/** `A1#` is kept as `_xlfn.ANCHORARRAY(A1)`. */
function withAnchors(tokens: FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (const token of tokens) {
    const reference = result.at(-1);
    if (token.text !== "#" || reference?.kind !== "word") {
      result.push(token);
      continue;
    }
    const isWithSheet = result.at(-2)?.kind === "sheet";
    const referred = join(result.splice(isWithSheet ? -2 : -1));
    result.push({ kind: "word", text: "_xlfn.ANCHORARRAY" }, { kind: "sign", text: "(" });
    result.push({ kind: "word", text: referred }, { kind: "sign", text: ")" });
  }
  return result;
}

/** Marks the parameters of LET and LAMBDA and the functions that are handed over by name. */
function withParameters(tokens: FormulaToken[]): FormulaToken[] {
  const result = [...tokens];
  for (let at = 0; at < result.length; at++) {
    const name = result[at]?.text.toUpperCase() ?? "";
    if (!isCall(result, at)) continue;
    const open = nextPlace(result, at + 1);
    const places = argumentPlaces(result, open);
    if (takesFunctionNames.has(name)) markFunctionName(result, places.at(-1));
    if (name !== "LET" && name !== "LAMBDA") continue;
    const declared = places.slice(0, -1).filter((_, index) => name === "LAMBDA" || index % 2 === 0);
    for (const place of declared) markParameter(result, place, closingPlace(result, open));
  }
  return result;
}

function markParameter(tokens: FormulaToken[], [from, to]: readonly [number, number], end: number): void {
  const words = tokens.slice(from, to).filter((token) => token.kind !== "space");
  const only = words.length === 1 ? words[0] : undefined;
  const name = only?.kind === "word" ? only.text : only?.kind === "bracket" ? only.text.slice(1, -1).trim() : undefined;
  if (!name || name.startsWith("_xl")) return;
  for (let at = from; at < end; at++) {
    const token = tokens[at] as FormulaToken;
    if (token === only && token.kind === "bracket") tokens[at] = { kind: "word", text: `_xlop.${name}` };
    else if (token.kind === "word" && token.text.toLowerCase() === name.toLowerCase()) {
      tokens[at] = { kind: "word", text: `_xlpm.${token.text}` };
    }
  }
}

function markFunctionName(tokens: FormulaToken[], place: readonly [number, number] | undefined): void {
  if (!place) return;
  const at = nextPlace(tokens, place[0]);
  const token = tokens[at];
  const isAlone = nextPlace(tokens, at + 1) >= place[1];
  if (isAlone && token?.kind === "word" && /^[A-Z][A-Z.]+$/i.test(token.text)) {
    tokens[at] = { kind: "word", text: `_xleta.${token.text.toUpperCase()}` };
  }
}
