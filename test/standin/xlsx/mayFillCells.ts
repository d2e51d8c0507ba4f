import { isCall, tokenize } from "./formulaTokens";

const fillingFunctions: ReadonlySet<string> = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY HSTACK LINEST MAKEARRAY MAP MMULT MODE.MULT MUNIT RANDARRAY
  REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE UNIQUE VSTACK WRAPCOLS WRAPROWS LAMBDA LET`.split(
    /\s+/,
  ),
);

/**
 * Might the formula compute with whole arrays? Excel keeps such a formula as a dynamic array, else it would take only one
 * cell of each range in it when the file is opened again.
 */
export function mayFillCells(formula: string): boolean {
  const tokens = tokenize(formula.replace(/^=/, "")).filter((token) => token.kind !== "space");
  return tokens.some((token, at) => {
    if (isCall(tokens, at)) return fillingFunctions.has(token.text.toUpperCase());
    if (token.text === "#" || token.text === "{") return true;
    if (token.text !== ":") return false;
    const start = tokens[at - 2]?.kind === "sheet" ? at - 3 : at - 2;
    const isOperand = [tokens[start], tokens[at + 2]].some(
      (neighbour) => neighbour && /^[-+*/^&=<>]$/.test(neighbour.text),
    );
    return isOperand || (start < 0 && at + 2 >= tokens.length);
  });
}
