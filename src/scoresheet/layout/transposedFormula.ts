import { columnLetters } from "../grid";

/** A string, the name of a sheet or of a function, or a reference to a cell. */
const TOKEN = /"[^"]*"|'[^']*'|[\p{L}_.\d]+(?=\()|(?<![\p{L}\d_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_])/gu;

/**
 * A formula as it would stand on the sheet turned over, so that what is compared between rows can be compared there:
 * its references to cells have their rows and columns exchanged.
 *
 * @example
 * transposedFormula("=SUM(C8:C13)") //=> "=SUM(H3:M3)"
 */
export function transposedFormula(formula: string): string {
  return formula.replace(TOKEN, (token: string, ...parts: (string | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, digits] = parts;
    if (letters === undefined || digits === undefined) return token;
    return `${fixedRow}${columnLetters(Number(digits) - 1)}${fixedColumn}${columnNumber(letters)}`;
  });
}

/** The number of a column, 1 for A. */
const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
