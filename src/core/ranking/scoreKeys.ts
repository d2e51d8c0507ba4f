import { NEAR_HALF, SAFE_PRODUCT, scoreUnits } from "./scoreUnits";

/** Scores as whole units of their last compared digit, with the best and the worst of them. */
export interface ScoreKeys {
  readonly units: Int32Array | Float64Array;
  readonly best: number;
  readonly worst: number;
}

const LARGEST_INT32 = 2 ** 31 - 1;

/**
 * {@link scoreUnits} of a whole list in one pass, as 32-bit numbers where they fit.
 *
 * @param scores - finite numbers
 * @param digits - digits that scores are compared at
 * @returns the units; best and worst are -Infinity and Infinity where there are no scores
 * @throws RangeError when a score is not finite or too large to be counted in such units
 * @example
 * Array.from(scoreKeys([87.335, 0.1 + 0.2], 2).units) //=> [8734, 30]
 */
export function scoreKeys(scores: ArrayLike<number>, digits: number): ScoreKeys {
  const narrow = fill(new Int32Array(scores.length), scores, digits);
  const fits = narrow.best <= LARGEST_INT32 && narrow.worst >= -LARGEST_INT32;
  return fits || scores.length === 0 ? narrow : fill(new Float64Array(scores.length), scores, digits);
}

function fill(units: Int32Array | Float64Array, scores: ArrayLike<number>, digits: number): ScoreKeys {
  const n = scores.length;
  const scale = 10 ** digits;
  let best = -Infinity;
  let worst = Infinity;
  for (let i = 0; i < n; i++) {
    const score = scores[i] as number;
    const product = score * scale;
    // The quick way of scoreUnits, written out: a call for each of a million scores is what takes the time.
    const rounded = Math.floor(product + 0.5);
    const isPlain = Math.abs(rounded - product) < 0.5 - NEAR_HALF && Math.abs(product) < SAFE_PRODUCT;
    const unit = isPlain ? rounded : scoreUnits(score, digits);
    units[i] = unit;
    if (unit > best) best = unit;
    if (unit < worst) worst = unit;
  }
  return { units, best, worst };
}
