import { cellAddress, taskTitle, type Check } from "../check";
import type { IndicatorRow } from "../../scoreSheet";
import { targetsAndLastYears } from "./lastYear";

/** A target that only repeats what was reached last year; 100 % of a share cannot be raised any more. */
export const targetUnchanged: Check = ({ sheet }) =>
  targetsAndLastYears(sheet)
    .filter(({ indicator, target, lastYear }) => target === lastYear && !(target === 100 && isShare(indicator)))
    .map(({ task, indicator, target }) => ({
      check: "target-unchanged",
      severity: "note",
      address: cellAddress(sheet, indicator.row, "target"),
      task: taskTitle(task),
      actual: target,
    }));

/** Is an indicator counted in percent, by its unit or its name (이행률, 비율(%))? */
const isShare = ({ name, unit, target }: IndicatorRow): boolean =>
  [unit, target.kind === "number" ? target.unit : "", name].some((text) => /%|％|률|율/.test(text));
