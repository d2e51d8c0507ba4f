import type { Sheet } from "../../workbook/types";
import { parseArea, splitAddress, WHOLE_SHEET } from "../address";
import type { HostState } from "../hostState";
import { invalidArgument, itemNotFound } from "../richApiError";
import { textArgument } from "./arguments";
import type { RangeTarget } from "./rangeTarget";

/** The range that an address or a name stands for, as `Worksheet.getRange` reads it; no address is the whole sheet. */
export function rangeAt(sheet: Sheet, address: unknown, state: HostState): RangeTarget {
  if (address === null || address === undefined) return { sheet, area: WHOLE_SHEET };
  const text = textArgument(address, "address");
  const { sheetName, reference } = splitAddress(text);
  if (sheetName !== null && !isSameName(sheetName, sheet.name)) {
    throw invalidArgument(`The address ${text} is not on the sheet ${sheet.name}`);
  }
  const area = parseArea(reference);
  if (area) return { sheet, area };
  const named = namedRange(reference, sheet, state);
  if (!named) throw invalidArgument(`The address ${reference} cannot be read`);
  return named;
}

/** The range that a formula `=Sheet1!$A$1:$B$2` names; `null` for anything else. */
export function rangeOfFormula(formula: string, state: HostState): RangeTarget | null {
  const { sheetName, reference } = splitAddress(formula.replace(/^=/, ""));
  const sheet = sheetName === null ? undefined : state.workbook.sheet(sheetName);
  const area = parseArea(reference);
  return sheet && area ? { sheet, area } : null;
}

/** Sheet and object names do not differ by case alone. */
export function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function namedRange(name: string, sheet: Sheet, state: HostState): RangeTarget | null {
  const found = state.workbook.names
    .filter((entry) => isSameName(entry.name, name) && (entry.sheet === null || isSameName(entry.sheet, sheet.name)))
    .sort((left, right) => Number(left.sheet === null) - Number(right.sheet === null))[0];
  if (!found) return null;
  const range = rangeOfFormula(found.formula, state);
  if (!range) throw itemNotFound(`the name ${name} does not refer to a range`);
  return range;
}
