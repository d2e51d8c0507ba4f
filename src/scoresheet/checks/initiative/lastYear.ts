import type { IndicatorRow, ScoreSheet, Task } from "../../scoreSheet";
import { comparableFigures } from "../achievement/comparableFigures";

/** A target beside what was reached the year before, in the same unit. */
export interface TargetAndLastYear {
  readonly task: Task;
  readonly indicator: IndicatorRow;
  readonly target: number;
  readonly lastYear: number;
}

/** Figures that are farther apart than this are not of one kind: a year beside all years so far, or a slip of units. */
const FARTHEST = 100;

/** Every indicator whose target and last year's actual are both known. */
export function targetsAndLastYears(sheet: ScoreSheet): readonly TargetAndLastYear[] {
  return sheet.tasks.flatMap((task) =>
    task.indicators.flatMap((indicator): readonly TargetAndLastYear[] => {
      const figures = comparableFigures(indicator.target, lastYearOf(indicator, sheet.year));
      if (figures === null) return [];
      const [target, lastYear] = figures;
      const areOfOneKind = target <= FARTHEST * lastYear && lastYear <= FARTHEST * target;
      return target > 0 && lastYear > 0 && areOfOneKind ? [{ task, indicator, target, lastYear }] : [];
    }),
  );
}

/** Last year's actual: from a column of its own, or from that of the year before the evaluated one. */
function lastYearOf(indicator: IndicatorRow, year: number | null): IndicatorRow["lastYearActual"] {
  if (indicator.lastYearActual.kind !== "blank" || year === null) return indicator.lastYearActual;
  return indicator.pastActuals.find((past) => past.year === year - 1)?.actual ?? { kind: "blank" };
}
