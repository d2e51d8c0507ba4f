import { choiceArgument, optionalArgument, wholeArgument } from "./arguments";
import { method, type Member, type ObjectType } from "./objectType";
import { rangeContent, requireUnlocked, requireUnprotected } from "./rangeContent";
import { rangeNavigation } from "./rangeNavigation";
import { rangeShape } from "./rangeShape";
import type { RangeTarget } from "./rangeTarget";
import { invalidArgument } from "../richApiError";

const toClearing = (value: unknown, name: string) => choiceArgument(value, name, ["All", "Contents", "Formats"]);

const actions: Record<string, Member<RangeTarget>> = {
  Select: method("ExcelApi 1.1", 0, ({ sheet, area }, _args, state) => state.select(sheet, area)),
  Clear: method("ExcelApi 1.1", 1, ({ sheet, area }, [applyTo], state) => {
    const what = optionalArgument(applyTo, "applyTo", toClearing) ?? "All";
    if (what === "Contents") requireUnlocked(sheet, area);
    else requireUnprotected(sheet);
    sheet.clear(area, what);
    if (what !== "Contents") state.appearance.clear(sheet, area);
  }),
  Calculate: method("ExcelApi 1.6", 0, (_range, _args, state) => {
    state.calculation.invalidate();
    return state.calculation.settle();
  }),
  _ValidateArraySize: method("ExcelApi 1.3", 2, ({ area }, [rows, columns]) => {
    if (wholeArgument(rows, "rows") !== area.rows || wholeArgument(columns, "columns") !== area.columns) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }),
};

/** `Excel.Range`. */
export const range: ObjectType<RangeTarget> = {
  name: "Range",
  members: { ...rangeShape, ...rangeContent, ...rangeNavigation, ...actions },
};
