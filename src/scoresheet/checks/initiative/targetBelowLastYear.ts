import { cellAddress, taskTitle, type Check } from "../check";
import { isLowerBetter } from "../achievement/lowerIsBetterName";
import { targetsAndLastYears } from "./lastYear";

/** A target that asks for less than was reached last year; for an indicator of which less is better, for more. */
export const targetBelowLastYear: Check = ({ sheet }) =>
  targetsAndLastYears(sheet)
    .filter(({ indicator, target, lastYear }) => (isLowerBetter(indicator) ? target > lastYear : target < lastYear))
    .map(({ task, indicator, target, lastYear }) => ({
      check: "target-below-last-year",
      severity: "warning",
      address: cellAddress(sheet, indicator.row, "target"),
      task: taskTitle(task),
      expected: lastYear,
      actual: target,
      details: { lowerIsBetter: isLowerBetter(indicator) ? 1 : 0 },
    }));
