import { columnName, columnNumber, lastColumn, lastRow, parseCell } from "./address";
import { isCall, join, tokenize, type FormulaToken } from "./formulaTokens";

/** The formula that a cell sharing another's formula has, `rows` below and `columns` right of it. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokenize(formula);
  return join(
    tokens.map((token, index) => {
      const shifted = shiftToken(tokens, index, rows, columns);
      return shifted === undefined ? token : { kind: token.kind, text: shifted };
    }),
  );
}

function shiftToken(tokens: readonly FormulaToken[], index: number, rows: number, columns: number): string | undefined {
  const token = tokens[index] as FormulaToken;
  const isRangeEnd = tokens[index - 1]?.text === ":" || tokens[index + 1]?.text === ":";
  if (token.kind === "number" && isRangeEnd && /^\d+$/.test(token.text)) return shiftRow("", token.text, rows);
  if (token.kind !== "word" || isCall(tokens, index)) return undefined;
  const parts = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(token.text);
  if (!parts) return undefined;
  const [, first = "", letters = "", second = "", digits = ""] = parts;
  if (letters && digits) {
    if (!parseCell(token.text)) return undefined;
    const column = shiftColumn(first, letters, columns);
    const row = shiftRow(second, digits, rows);
    return column === "#REF!" || row === "#REF!" ? "#REF!" : column + row;
  }
  if (!isRangeEnd) return undefined;
  return letters ? shiftColumn(first, letters, columns) : shiftRow(first, digits, rows);
}

function shiftColumn(anchor: string, letters: string, by: number): string {
  if (anchor) return anchor + letters;
  const column = columnNumber(letters) + by;
  return column < 0 || column > lastColumn ? "#REF!" : columnName(column);
}

function shiftRow(anchor: string, digits: string, by: number): string {
  if (anchor) return anchor + digits;
  const row = Number(digits) - 1 + by;
  return row < 0 || row > lastRow ? "#REF!" : String(row + 1);
}
