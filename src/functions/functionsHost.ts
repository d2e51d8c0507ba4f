import type { Language } from "../i18n/language";
import type { Matrix } from "./matrix";

/** What the functions ask of the program that they run in. Given once at start; the functions themselves know no Office. */
export interface FunctionsHost {
  /** The user's language; asked at each message, since Office knows it only once it is ready. */
  language(): Language;
  /** Which cells of a range (`Sheet1!P6:P60`) are blank, in the range's shape. */
  readBlankCells(address: string): Promise<Matrix<boolean>>;
}

let host: FunctionsHost = {
  language: () => "ko",
  readBlankCells: () => Promise.reject(new Error("the functions run outside a workbook")),
};

export function setFunctionsHost(given: FunctionsHost): void {
  host = given;
}

export function functionsHost(): FunctionsHost {
  return host;
}
