import { divide, toNumber } from "../../core/exact/fraction";
import { readIndicator } from "../arguments/indicatorArguments";
import { mapCells } from "../arguments/matrix";

/**
 * The achievement rate of an indicator, 1 for a target just met: format the cell as a percentage.
 * @customfunction ACHIEVERATE
 * @helpurl https://localhost:3000/help/functions.html#ACHIEVERATE
 * @param {unknown[][]} target The target, or a range of targets.
 * @param {unknown[][]} actual The actual, or a range of the same size.
 * @param {unknown[][]} [direction] For lower-is-better indicators, how to compare: inverse, mirror or reduction.
 * @param {unknown[][]} [base] For reduction: the value that the reduction starts from.
 * @returns {unknown[][]} The rate, one for each indicator.
 * @example
 * achieveRate([[50]], [[62.3]]) //=> [[1.246]]
 */
export function achieveRate(
  target: unknown[][],
  actual: unknown[][],
  direction?: unknown[][],
  base?: unknown[][],
): unknown[][] {
  return mapCells([target, actual, direction, base], (targetCell, actualCell, directionCell, baseCell) => {
    const indicator = readIndicator(targetCell, actualCell, undefined, directionCell, baseCell);
    return indicator === null ? "" : toNumber(divide(indicator.percent, { numerator: 100n, denominator: 1n }));
  });
}
