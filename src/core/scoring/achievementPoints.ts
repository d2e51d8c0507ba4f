import type { BandLabel, PointRange, PointsWithin, Rubric } from "../../rules/rubric";
import { achievementBand } from "../achievement/achievementBand";
import { add, compare, divide, multiply, roundFraction, subtract, toFraction, type Fraction } from "../exact/fraction";
import { bandPoints } from "./bandPoints";

export type AchievementPoints =
  | { readonly ok: true; readonly label: BandLabel; readonly points: Fraction; readonly range: PointRange }
  /** The rules leave the points to the committee, and none were given. */
  | { readonly ok: false; readonly reason: "not-given"; readonly label: BandLabel; readonly range: PointRange }
  | { readonly ok: false; readonly reason: "out-of-band"; readonly label: BandLabel; readonly range: PointRange };

/**
 * The points of 성과지표 달성도 for a rate: its band's, by the position of the rate in the band, the band's best, its middle, or
 * those that the committee gave.
 *
 * By position, the points rise evenly from the band's lowest rate to the next better band's; in the worst band from 0 %, in
 * the best up to the rule's `fullPointsAt`. A provisional actual that is kept to a worse band than its rate stands at the top
 * of that band.
 *
 * @param rate - the achievement rate in percent
 * @param rubric - bands and points
 * @param given - the committee's points, where it gave any: they count, whatever the rule says, if they lie in the band
 * @param provisional - is the actual provisional (잠정치)?
 * @param within - another way than the rule's own
 * @returns band and points, or why there are none
 * @example
 * toNumber(achievementPoints(toFraction(115), RULE_SET_2023.rubric, null, false, "position").points) //=> 35.5
 * @example
 * achievementPoints(toFraction(115), RULE_SET_2023.rubric, 37).ok //=> false
 */
export function achievementPoints(
  rate: Fraction,
  rubric: Rubric,
  given: number | null = null,
  provisional = false,
  within: PointsWithin = rubric.achievement.pointsWithin,
): AchievementPoints {
  const { label, lookedUp } = achievementBand(rate, rubric.achievement, provisional);
  if (given !== null || within === "top" || within === "middle") {
    const found = bandPoints(rubric, "achievement", label, given ?? (within === "top" ? "top" : "middle"));
    if (found.ok) return { ok: true, label, points: found.points, range: found.range };
    return { ok: false, reason: "out-of-band", label, range: rangeOf(rubric, label) };
  }
  const range = rangeOf(rubric, label);
  if (within === "given") return { ok: false, reason: "not-given", label, range };
  return { ok: true, label, points: byPosition(lookedUp, label, range, rubric), range };
}

function rangeOf(rubric: Rubric, label: BandLabel): PointRange {
  const found = bandPoints(rubric, "achievement", label, "top");
  if (!found.ok) throw new RangeError(`the rubric has no points for ${label}`);
  return found.range;
}

function byPosition(rate: Fraction, label: BandLabel, range: PointRange, { achievement }: Rubric): Fraction {
  const { bands, fullPointsAt, pointDigits } = achievement;
  const index = bands.findIndex((band) => band.label === label);
  const floor = toFraction(bands[index]?.from ?? 0);
  const ceiling = toFraction(index === 0 ? fullPointsAt : (bands[index - 1]?.from ?? fullPointsAt));
  const place = clamp(divide(subtract(rate, floor), subtract(ceiling, floor)));
  const [from, to] = [toFraction(range.from), toFraction(range.to)];
  return roundFraction(add(from, multiply(place, subtract(to, from))), pointDigits);
}

function clamp(place: Fraction): Fraction {
  if (compare(place, toFraction(0)) < 0) return toFraction(0);
  return compare(place, toFraction(1)) > 0 ? toFraction(1) : place;
}
