import type { Ties } from "../../rules/quota";
import { orderByUnits } from "./orderByUnits";
import { scoreKeys } from "./scoreKeys";
import { classAt, tieClasses, type TieClasses } from "./tieClasses";

/** Where one score stands among all. */
export interface Standing {
  /** How many scores are at least as good: the rank of the 2023 rule (동순위일 경우 하위순위). */
  readonly lower: number;
  /** One more than the scores that are better: Excel's RANK.EQ. */
  readonly upper: number;
  /** How many scores are equal, itself included: 1 where there is no tie. */
  readonly tieSize: number;
}

export interface Ranking {
  readonly n: number;
  /** The standing of the score at a position of the input. */
  standing(position: number): Standing;
  /** The rank of the score at a position; a half where the middle of a tie counts. */
  rank(position: number, ties: Ties): number;
  /** The positions of the input, best first; ties in the order of the input. Sorted when it is first asked for. */
  readonly order: Uint32Array;
  readonly classes: TieClasses;
}

/**
 * Ranks scores after rounding them to the digits that the rule set compares at, in linear time.
 *
 * @param scores - finite numbers, a higher one is better; they are kept and must not change
 * @param digits - digits behind the point that scores are compared at
 * @returns the standing of every score
 * @throws RangeError when a score is not a finite number
 * @example
 * rankScores([90, 85, 90], 2).standing(0) //=> { lower: 2, upper: 1, tieSize: 2 }
 */
export function rankScores(scores: ArrayLike<number>, digits: number): Ranking {
  const n = scores.length;
  const classes = tieClasses(scores, digits);
  let order: Uint32Array | undefined;

  const standing = (position: number): Standing => {
    if (!Number.isInteger(position) || position < 0 || position >= n) throw new RangeError(`no score ${position}`);
    const at = classAt(classes, position);
    const lower = classes.ends[at]!;
    const better = at === 0 ? 0 : classes.ends[at - 1]!;
    return { lower, upper: better + 1, tieSize: lower - better };
  };
  return {
    n,
    classes,
    standing,
    rank(position, ties) {
      const { lower, upper } = standing(position);
      return doubledRank(lower, upper, ties) / 2;
    },
    get order() {
      return (order ??= orderByUnits(scoreKeys(scores, digits).units));
    },
  };
}

/**
 * Twice the rank of a tie: a whole number, since its middle can be a half.
 *
 * @param lower - the last place of the tie
 * @param upper - its first place
 * @example
 * doubledRank(3, 2, "middle") //=> 5
 */
export function doubledRank(lower: number, upper: number, ties: Ties): number {
  switch (ties) {
    case "lower":
      return 2 * lower;
    case "upper":
      return 2 * upper;
    case "middle":
      return lower + upper;
  }
}
