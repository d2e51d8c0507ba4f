import { TIES, type Ties } from "../../rules/quota";
import { doubledRank, type Ranking } from "./rankScores";

/**
 * How a column of ranks can have been counted: the lower, upper (RANK.EQ) or middle (RANK.AVG) place of a tie; `dense`,
 * where a tie takes one place only (1, 2, 2, 3); or `ascending`, from the worst score up.
 */
export const RANK_RULES = [...TIES, "dense", "ascending"] as const;
export type RankRule = (typeof RANK_RULES)[number];

/** Tasks that are ranked among each other. */
export interface RankedTasks {
  readonly ranking: Ranking;
  /** Where each stands in the list of ranks, in the order of the ranking's scores. */
  readonly positions: readonly number[];
}

/**
 * Finds the rule that all given ranks follow.
 *
 * @param ranks - one a task, `null` where none is given
 * @param parts - which tasks are ranked among each other
 * @returns the first rule of {@link RANK_RULES} that explains every rank, `null` where none does
 * @example
 * followedRankRule([1, 1, 3], [{ ranking: rankScores([90, 90, 80], 2), positions: [0, 1, 2] }]) //=> "upper"
 */
export function followedRankRule(ranks: readonly (number | null)[], parts: readonly RankedTasks[]): RankRule | null {
  const follows = (way: RankWay): boolean =>
    parts.every((part) => {
      const counted = way(part.ranking);
      return part.positions.every((position, at) => {
        const rank = ranks[position] ?? null;
        return rank === null || rank === counted(at);
      });
    });
  return RANK_RULES.find((rule) => WAYS[rule].some(follows)) ?? null;
}

/** Ranks the score at a place of the input. */
type RankWay = (ranking: Ranking) => (at: number) => number;

const byTies =
  (ties: Ties): RankWay =>
  (ranking) =>
  (at) =>
    ranking.rank(at, ties);

/** Counted from the worst score up, a tie's upper place is what its lower one was, and the other way round. */
const fromWorst =
  (ties: "lower" | "upper"): RankWay =>
  (ranking) =>
  (at) => {
    const { lower, upper } = ranking.standing(at);
    return ranking.n + 1 - doubledRank(upper, lower, ties) / 2;
  };

const dense: RankWay = (ranking) => {
  const lowers = Array.from({ length: ranking.n }, (_, at) => ranking.standing(at).lower);
  const places = new Map([...new Set(lowers)].sort((a, b) => a - b).map((lower, index) => [lower, index + 1]));
  return (at) => places.get(lowers[at]!)!;
};

const WAYS: Readonly<Record<RankRule, readonly RankWay[]>> = {
  lower: [byTies("lower")],
  upper: [byTies("upper")],
  middle: [byTies("middle")],
  dense: [dense],
  ascending: [fromWorst("upper"), fromWorst("lower")],
};
