import type { BandLabel, PointRange, Rubric, RubricItem, RubricItemId } from "../../rules/rubric";
import { add, compare, divide, fraction, toFraction, type Fraction } from "../exact/fraction";

export type BandPointsRefusal =
  /** The rubric has no such item. */
  | { readonly reason: "no-item" }
  /** The committee judges the item without a scale: there is no label to give points for. */
  | { readonly reason: "no-scale"; readonly range: PointRange }
  /** The item has no band of that label. */
  | { readonly reason: "no-band" }
  /** The points given lie outside of the band. */
  | { readonly reason: "out-of-band"; readonly range: PointRange };

export type BandPoints =
  | { readonly ok: true; readonly points: Fraction; readonly range: PointRange }
  | ({ readonly ok: false } & BandPointsRefusal);

/**
 * The points of a band of an item: its best, its middle, or those that the committee gave, checked. A number that belongs to
 * two bands (30 of 달성도, 18 of 정책효과) is good for either.
 *
 * @param rubric - the items and their bands
 * @param id - the item
 * @param label - the band; `null` for an item that is judged without a scale
 * @param within - `top`, `middle`, or the points given
 * @returns the points and the band's range, or why there are none
 * @example
 * toNumber(bandPoints(RULE_SET_2023.rubric, "effect", "높음", "middle").points) //=> 29
 * @example
 * bandPoints(RULE_SET_2023.rubric, "effect", "낮음", 19) //=> { ok: false, reason: "out-of-band", range: { from: 0, to: 18 } }
 */
export function bandPoints(
  { items }: Pick<Rubric, "items">,
  id: RubricItemId,
  label: BandLabel | null,
  within: "top" | "middle" | number,
): BandPoints {
  const item = items.find((candidate) => candidate.id === id);
  if (item === undefined) return { ok: false, reason: "no-item" };
  const range = rangeOf(item, label);
  if (range === null) return { ok: false, reason: "no-band" };
  if (item.bands === null && typeof within !== "number") return { ok: false, reason: "no-scale", range };
  const [from, to] = [toFraction(range.from), toFraction(range.to)];
  if (within === "top") return { ok: true, points: to, range };
  if (within === "middle") return { ok: true, points: divide(add(from, to), fraction(2n, 1n)), range };
  const points = toFraction(within);
  const isWithin = compare(points, from) >= 0 && compare(points, to) <= 0;
  return isWithin ? { ok: true, points, range } : { ok: false, reason: "out-of-band", range };
}

function rangeOf({ bands, points }: RubricItem, label: BandLabel | null): PointRange | null {
  if (bands === null) return { from: 0, to: points };
  return bands.find((band) => band.label === label)?.points ?? null;
}
