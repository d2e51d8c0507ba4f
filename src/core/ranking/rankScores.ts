import type { Ties } from "../../rules/ruleSet";
import { orderByUnits } from "./orderByUnits";
import { scoreUnits } from "./scoreUnits";

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
  /** The positions of the input, best first; ties in the order of the input. */
  readonly order: Uint32Array;
  /** Twice the rank of each score under a reading of ties: whole numbers, since the middle of a tie can be a half. */
  doubledRanks(ties: Ties): Uint32Array;
}

/**
 * Ranks scores after rounding them to the digits that the rule set compares at, in linear time.
 *
 * @param scores - finite numbers, a higher one is better
 * @param digits - digits behind the point that scores are compared at
 * @returns the standing of every score
 * @throws RangeError when a score is not a finite number
 * @example
 * rankScores([90, 85, 90], 2).standing(0) //=> { lower: 2, upper: 1, tieSize: 2 }
 */
export function rankScores(scores: ArrayLike<number>, digits: number): Ranking {
  const n = scores.length;
  const units = new Float64Array(n);
  for (let i = 0; i < n; i++) units[i] = scoreUnits(scores[i] as number, digits);
  const order = orderByUnits(units);

  const lower = new Uint32Array(n);
  const upper = new Uint32Array(n);
  for (let start = 0; start < n;) {
    const value = units[order[start]!];
    let end = start + 1;
    while (end < n && units[order[end]!] === value) end++;
    for (let i = start; i < end; i++) {
      upper[order[i]!] = start + 1;
      lower[order[i]!] = end;
    }
    start = end;
  }

  const checked = (position: number): number => {
    if (!Number.isInteger(position) || position < 0 || position >= n) throw new RangeError(`no score ${position}`);
    return position;
  };
  return {
    n,
    order,
    standing(position) {
      const at = checked(position);
      return { lower: lower[at]!, upper: upper[at]!, tieSize: lower[at]! - upper[at]! + 1 };
    },
    doubledRanks(ties) {
      const ranks = new Uint32Array(n);
      for (let i = 0; i < n; i++) {
        ranks[i] = ties === "lower" ? 2 * lower[i]! : ties === "upper" ? 2 * upper[i]! : lower[i]! + upper[i]!;
      }
      return ranks;
    },
  };
}
