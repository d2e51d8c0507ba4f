import { argumentPlaces, isCall, nextPlace, type FormulaToken } from "./formulaTokens";

/** The names that LET and LAMBDA declare anywhere in a formula, in small letters. */
export function parameterNames(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach((token, at) => {
    const isLambda = /^LAMBDA$/i.test(token.text);
    if (!isCall(tokens, at) || (!isLambda && !/^LET$/i.test(token.text))) return;
    const places = argumentPlaces(tokens, nextPlace(tokens, at + 1)).slice(0, -1);
    for (const [from] of places.filter((_, index) => isLambda || index % 2 === 0)) {
      const declared = tokens[nextPlace(tokens, from)];
      if (declared?.kind === "word") names.add(declared.text.toLowerCase());
      if (declared?.kind === "bracket") names.add(declared.text.slice(1, -1).trim().toLowerCase());
    }
  });
  return names;
}
