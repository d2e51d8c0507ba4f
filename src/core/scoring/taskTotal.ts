import type { Rubric, RubricItemId } from "../../rules/rubric";
import { add, compare, fraction, toFraction, type Fraction } from "../exact/fraction";

export type TaskTotal =
  | { readonly ok: true; readonly total: Fraction }
  /** An item with points below 0 or above its most. */
  | { readonly ok: false; readonly reason: "item-out-of-range"; readonly item: RubricItemId; readonly most: number };

/**
 * A task's total: the points of its items, and bonus or penalty.
 *
 * @param points - one an item of the rubric, in its order
 * @param bonusOrPenalty - above 0 for a bonus, below 0 for a penalty
 * @param rubric - the items and their most points
 * @throws RangeError when there is not one entry for each item
 * @example
 * toNumber(taskTotal([34.56, 28, 9, 8, 4, 4], 0, RULE_SET_2023.rubric).total) //=> 87.56
 */
export function taskTotal(
  points: readonly number[],
  bonusOrPenalty: number,
  { items }: Pick<Rubric, "items">,
): TaskTotal {
  if (points.length !== items.length) throw new RangeError(`${points.length} points for ${items.length} items`);
  const ZERO = fraction(0n, 1n);
  const exact = points.map(toFraction);
  const wrong = items.find(
    (item, index) => compare(exact[index]!, ZERO) < 0 || compare(exact[index]!, toFraction(item.points)) > 0,
  );
  if (wrong !== undefined) return { ok: false, reason: "item-out-of-range", item: wrong.id, most: wrong.points };
  return { ok: true, total: exact.reduce(add, toFraction(bonusOrPenalty)) };
}
