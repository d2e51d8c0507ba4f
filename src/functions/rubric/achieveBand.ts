import { achievementBand } from "../../core/achievement/achievementBand";
import { readIndicator } from "../arguments/indicatorArguments";
import { mapCells } from "../arguments/matrix";
import { withRubric } from "../arguments/ruleSetArgument";

/**
 * The achievement band (높음 to 낮음) of an indicator, from its target and actual.
 * @customfunction ACHIEVEBAND
 * @helpurl https://localhost:3000/help/functions.html#ACHIEVEBAND
 * @param {unknown[][]} target The target, or a range of targets.
 * @param {unknown[][]} actual The actual, or a range of the same size.
 * @param {unknown[][]} [provisional] TRUE, or text such as 잠정치, where the actual is provisional: the band is then 다소낮음 at best.
 * @param {unknown[][]} [direction] For lower-is-better indicators, how to compare: inverse, mirror or reduction.
 * @param {unknown[][]} [base] For reduction: the value that the reduction starts from.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The band, one for each indicator.
 * @example
 * achieveBand([[92]], [[94.6]]) //=> [["보통"]]
 */
export function achieveBand(
  target: unknown[][],
  actual: unknown[][],
  provisional?: unknown[][],
  direction?: unknown[][],
  base?: unknown[][],
  rules?: unknown[][],
) {
  return withRubric(rules, ({ achievement }) =>
    mapCells([target, actual, provisional, direction, base], (...cells) => {
      const [targetCell, actualCell, provisionalCell, directionCell, baseCell] = cells;
      const indicator = readIndicator(targetCell, actualCell, provisionalCell, directionCell, baseCell);
      if (indicator === null) return "";
      return achievementBand(indicator.percent, achievement, indicator.provisional).label;
    }),
  );
}
