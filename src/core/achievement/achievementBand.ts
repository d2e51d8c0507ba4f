import type { AchievementRule, BandLabel, RateBand } from "../../rules/rubric";
import { compare, roundFraction, toFraction, type Fraction } from "../exact/fraction";

/** The finest and coarsest digits that rates are printed with in practice; a band that changes between them is in doubt. */
export const PRINTED_DIGITS: readonly number[] = [0, 1, 2];

export interface AchievementBandResult {
  readonly label: BandLabel;
  /** The band that the rate alone gives, where a provisional actual kept the task from it. */
  readonly cappedFrom: BandLabel | null;
  /** The rate that was looked up, in percent, after the rule's rounding. */
  readonly lookedUp: Fraction;
  /** Does the band depend on whether the rate is rounded before the look-up? Worth a warning. */
  readonly decidedByRounding: boolean;
}

/**
 * The achievement band (달성도) of a rate. A lower bound belongs to the better band: 130 % is 다소높음.
 *
 * @param rate - the achievement rate in percent, from {@link achievementRate}
 * @param rule - the rule set's achievement rule: bands, rounding, the cap of provisional actuals
 * @param provisional - is the actual provisional (잠정치)? Then the band is no better than the rule's cap
 * @returns the band, and how it came about
 * @example
 * achievementBand(toFraction(130), RULE_SET_2023.rubric.achievement).label //=> "다소높음"
 * @example
 * achievementBand(toFraction(160), RULE_SET_2023.rubric.achievement, true).label //=> "다소낮음"
 */
export function achievementBand(rate: Fraction, rule: AchievementRule, provisional = false): AchievementBandResult {
  const lookedUp = rule.rateDigits === null ? rate : roundFraction(rate, rule.rateDigits);
  const byRate = bandAt(rule.bands, lookedUp);
  const cap = rule.bands.findIndex((band) => band.label === rule.provisionalBest);
  const capped = provisional && byRate < cap ? cap : byRate;
  const exact = bandAt(rule.bands, rate);
  return {
    label: labelAt(rule.bands, capped),
    cappedFrom: capped === byRate ? null : labelAt(rule.bands, byRate),
    lookedUp,
    decidedByRounding: PRINTED_DIGITS.some((digits) => bandAt(rule.bands, roundFraction(rate, digits)) !== exact),
  };
}

/**
 * The place of the band that a rate falls into, 0 for the best; a lower bound belongs to the better band.
 *
 * @param rate - in percent
 * @example
 * bandAt(RULE_SET_2023.rubric.initiative.bands, toFraction(130)) //=> 1
 */
export function bandAt(bands: readonly RateBand[], rate: Fraction): number {
  const found = floorsOf(bands).findIndex((floor) => floor === null || compare(rate, floor) >= 0);
  return found === -1 ? bands.length - 1 : found;
}

/** A sheet looks up thousands of rates in the same few bands. */
const FLOORS = new WeakMap<readonly RateBand[], readonly (Fraction | null)[]>();

function floorsOf(bands: readonly RateBand[]): readonly (Fraction | null)[] {
  const known = FLOORS.get(bands) ?? bands.map(({ from }) => (from === null ? null : toFraction(from)));
  FLOORS.set(bands, known);
  return known;
}

function labelAt(bands: readonly RateBand[], index: number): BandLabel {
  const band = bands[index];
  if (band === undefined) throw new RangeError(`no band ${index}`);
  return band.label;
}
