import type { Language } from "../../i18n/language";
import type { Matrix } from "./matrix";

/** What the functions ask of the program that they run in. Given once at start; the functions themselves know no Office. */
export interface FunctionsHost {
  /** The user's language; asked at each message, since Office knows it only once it is ready. */
  language(): Language;
  /** Which cells of a range (`Sheet1!P6:P60`) are blank, in the range's shape. */
  readBlankCells(address: string): Promise<Matrix<boolean>>;
  /** The rule set that the workbook keeps, as text; `null` where it keeps none. A promise only until it is known. */
  workbookRules(): string | null | Promise<string | null>;
}

let host: FunctionsHost = {
  language: () => "ko",
  readBlankCells: () => Promise.reject(new Error("the functions run outside a workbook")),
  workbookRules: () => null,
};

export function setFunctionsHost(given: FunctionsHost): void {
  host = given;
}

export function functionsHost(): FunctionsHost {
  return host;
}
