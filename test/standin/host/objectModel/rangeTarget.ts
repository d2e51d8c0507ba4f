import type { Area, Sheet } from "../../workbook/types";
import { isOnSheet } from "../area";
import { invalidArgument } from "../richApiError";

/** What a Range object stands for. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The same sheet's other area; fails as Excel does where it leaves the sheet. */
export function moveRange(range: RangeTarget, area: Area): RangeTarget {
  if (!isOnSheet(area)) throw invalidArgument("The range would not lie on the sheet");
  return { sheet: range.sheet, area };
}
