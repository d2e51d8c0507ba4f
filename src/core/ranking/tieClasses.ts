import { countedClasses, type CountedClasses } from "./countedClasses";
import { orderByUnits } from "./orderByUnits";
import { scoreKeys } from "./scoreKeys";

/** Equal scores together: the class of the score at a position is `base - keys[position]`. */
export interface KeyedClasses {
  readonly kind: "keyed";
  readonly keys: Int32Array | Float64Array;
  readonly base: number;
  readonly ends: Uint32Array;
}

/**
 * Equal scores together, best first: `ends` tells how many scores are in each class and all better ones, which is the lower
 * rank of its scores. A class can be empty, where classes are simply the units between the best score and the worst.
 */
export type TieClasses = KeyedClasses | CountedClasses;

/** Units between best and worst that are still counted one by one: more of them than this and a sort is quicker. */
const closeRange = (n: number): number => 4 * n + 65_536;

/**
 * Puts equal scores together, in linear time: by counting the scores of each unit where they lie close, by a radix sort where
 * they do not.
 *
 * @param scores - finite numbers; they are kept and not copied
 * @param digits - digits that scores are compared at
 * @throws RangeError when a score is not finite or too large to be counted in units
 * @example
 * Array.from(tieClasses([90, 85, 90], 0).ends) //=> [2, 2, 2, 2, 2, 3]
 */
export function tieClasses(scores: ArrayLike<number>, digits: number): TieClasses {
  const counted = countedClasses(scores, digits);
  if (counted !== null) return counted;
  const { units, best, worst } = scoreKeys(scores, digits);
  if (units.length === 0) return { kind: "keyed", keys: units, base: 0, ends: new Uint32Array(0) };
  return best - worst <= closeRange(units.length) ? byCounting(units, best, worst) : bySorting(units);
}

/**
 * The class of one score.
 *
 * @example
 * classAt(tieClasses([90, 85, 90], 0), 1) //=> 5
 */
export function classAt(classes: TieClasses, position: number): number {
  return classes.kind === "keyed"
    ? classes.base - classes.keys[position]!
    : classes.base - ((classes.scores[position]! * classes.scale + classes.shift) | 0);
}

function byCounting(units: Int32Array | Float64Array, best: number, worst: number): KeyedClasses {
  const ends = new Uint32Array(best - worst + 1);
  const n = units.length;
  for (let i = 0; i < n; i++) ends[best - units[i]!]!++;
  for (let at = 1; at < ends.length; at++) ends[at]! += ends[at - 1]!;
  return { kind: "keyed", keys: units, base: best, ends };
}

function bySorting(units: Int32Array | Float64Array): KeyedClasses {
  const order = orderByUnits(units);
  const n = units.length;
  const keys = new Int32Array(n);
  const ends = new Uint32Array(n);
  let at = -1;
  for (let place = 0; place < n; place++) {
    const position = order[place]!;
    if (place === 0 || units[position] !== units[order[place - 1]!]) at++;
    // The class counts down from base, as the units do.
    keys[position] = -at;
    ends[at] = place + 1;
  }
  return { kind: "keyed", keys, base: 0, ends: ends.subarray(0, at + 1) };
}
