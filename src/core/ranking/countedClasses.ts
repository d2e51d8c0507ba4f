import { NEAR_HALF } from "./scoreUnits";

/**
 * Classes of scores that all lie within a narrow range of units, such as points from 0 to 100: the class of a score is
 * `base - ((score × scale + shift) | 0)`, computed again wherever it is needed, which is quicker than looking it up.
 */
export interface CountedClasses {
  readonly kind: "counted";
  readonly scores: ArrayLike<number>;
  readonly scale: number;
  readonly shift: number;
  readonly base: number;
  readonly ends: Uint32Array;
}

/** The range of units: it holds -163.84 to 491.51 points at two digits. */
const UNITS = 65_536;
const BELOW_ZERO = 16_384;
/** The square of how far from the middle of its unit a score may be, for one comparison to hold both edges. */
const FAR_FROM_HALF = (0.5 - NEAR_HALF) ** 2;
/** Fewer scores than this do not pay for counting through the whole range. */
const WORTH_IT = 8192;

/**
 * Counts scores by their units in a single pass, which is all that it takes to rank them.
 *
 * @param scores - finite numbers; they are kept and not copied
 * @param digits - digits that scores are compared at
 * @returns `null` where there are too few scores, or one is out of the range or so near a half that it takes a closer look
 * @example
 * countedClasses([90, 85], 2) //=> null
 */
export function countedClasses(scores: ArrayLike<number>, digits: number): CountedClasses | null {
  const n = scores.length;
  if (n < WORTH_IT) return null;
  const scale = 10 ** digits;
  // Half a unit more, so that cutting off rounds; all of the range above 0, so that cutting off goes down.
  const shift = BELOW_ZERO + 0.5;
  const bins = new Uint32Array(UNITS);
  for (let i = 0; i < n; i++) {
    const shifted = scores[i]! * scale + shift;
    const unit = shifted | 0;
    const fromMiddle = shifted - unit - 0.5;
    if (!(fromMiddle * fromMiddle < FAR_FROM_HALF) || unit >>> 0 >= UNITS) return null;
    bins[unit]!++;
  }
  let best = UNITS - 1;
  while (bins[best] === 0) best--;
  let worst = 0;
  while (bins[worst] === 0) worst++;
  const ends = bins.slice(worst, best + 1).reverse();
  for (let at = 1; at < ends.length; at++) ends[at]! += ends[at - 1]!;
  return { kind: "counted", scores, scale, shift: shift - worst, base: best - worst, ends };
}
