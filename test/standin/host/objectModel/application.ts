import { choiceArgument } from "./arguments";
import { method, property, type ObjectType } from "./objectType";

/** `Excel.Application`. */
export const application: ObjectType<null> = {
  name: "Application",
  members: {
    CalculationMode: property("ExcelApi 1.1", { get: () => "Automatic" }),
    CalculationState: property("ExcelApi 1.9", { get: () => "Done" }, { isComputed: true }),
    DecimalSeparator: property("ExcelApi 1.11", { get: () => "." }),
    ThousandsSeparator: property("ExcelApi 1.11", { get: () => "," }),
    Calculate: method("ExcelApi 1.1", 1, (_application, [type], { calculation }) => {
      choiceArgument(type, "calculationType", ["Recalculate", "Full", "FullRebuild"]);
      calculation.invalidate();
      return calculation.settle();
    }),
    SuspendApiCalculationUntilNextSync: method("ExcelApi 1.6", 0, (_application, _args, { calculation }) =>
      calculation.suspend(),
    ),
    // Nothing is drawn, so there is nothing to suspend.
    SuspendScreenUpdatingUntilNextSync: method("ExcelApi 1.9", 0, () => undefined),
  },
};
