import { roundFraction, toNumber, type Fraction } from "../../../core/exact/fraction";
import type { Finding } from "../../finding";
import { cellAddress, taskTitle, type Check } from "../check";
import { combiningRule, lowerIsBetterRates, usualRate } from "./indicatorRate";
import { isLowerBetter } from "./lowerIsBetterName";
import { agreement, printedRates } from "./printedRate";

/**
 * An indicator of which less is better, by its name or because its printed rate follows from such a formula only. The
 * guideline names none of the formulas, so it is worth a word which one the sheet uses: `details.formula`, `""` where there is
 * no rate or it follows from none.
 */
export const lowerIsBetter: Check = ({ sheet, ruleSet }) => {
  const rule = combiningRule(ruleSet.rubric);
  return sheet.tasks.flatMap((task) =>
    task.indicators.flatMap((indicator): readonly Finding[] => {
      const usual = usualRate([indicator], rule);
      if (usual === null) return [];
      const printed = printedRates(indicator.rate);
      const isUsual = printed.some((each) => agreement(usual, each) !== null);
      const isNamed = isLowerBetter(indicator);
      if (isUsual && !isNamed) return [];
      const isPrinted = (rate: Fraction) => printed.some((each) => agreement(rate, each) === "rounded");
      const other = lowerIsBetterRates([indicator], rule).find(({ rate }) => isPrinted(rate));
      if (!isNamed && other === undefined) return [];
      return [
        {
          check: "lower-is-better",
          severity: "note",
          address: cellAddress(sheet, indicator.row, isNamed && other === undefined ? "target" : "rate"),
          task: taskTitle(task),
          details: {
            indicator: indicator.name,
            named: isNamed ? 1 : 0,
            formula: isUsual ? "higher" : (other?.formula ?? ""),
            usual: toNumber(roundFraction(usual, 2)),
          },
        },
      ];
    }),
  );
};
