/** What a rule set says of grades: their labels, how many places each has, and what the committee may move. */

export interface GradeRule {
  readonly label: string;
  /** May the committee move the grade's line within the adjustment? */
  readonly adjustable: boolean;
}

/** What the places of a grade are stated as. */
export const QUOTA_BASES = ["lines", "shares", "counts", "scores", "limits"] as const;
export type QuotaBasis = (typeof QUOTA_BASES)[number];

/** Cumulative rank lines (순위 누적 기준선) in percent, one a grade but the bottom one: 5, 25, 35 … */
export interface LinesQuota {
  readonly basis: "lines";
  readonly lines: readonly number[];
}

/** Each grade's own share in percent, one a grade, 100 together. Added up they are lines, and rounded as such. */
export interface SharesQuota {
  readonly basis: "shares";
  readonly shares: readonly number[];
}

/** Each grade's own number of tasks; exactly one grade has `null` and takes the rest. */
export interface CountsQuota {
  readonly basis: "counts";
  readonly counts: readonly (number | null)[];
}

/** The lowest score of each grade but the bottom one, itself included, whoever else has what: no ranking at all. */
export interface ScoresQuota {
  readonly basis: "scores";
  readonly scores: readonly number[];
}

/**
 * One limit in percent of the tasks on the grades `from` to `to` together (1 is the best), both included. So that limits
 * can be met exactly, a limit is on one grade, on the best ones together (`from` 1) or on the worst ones together.
 */
export interface QuotaLimit {
  readonly from: number;
  readonly to: number;
  /** `null` for none. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** Caps and ranges leave room: the best grades take as much of it as they may, or as little. */
export const LIMIT_FILLS = ["most", "fewest"] as const;
export type LimitFill = (typeof LIMIT_FILLS)[number];

/** Caps and ranges: "A ≤ 35 %, A+B ≤ 75 %", "the lowest two together ≥ 10 %". */
export interface LimitsQuota {
  readonly basis: "limits";
  readonly limits: readonly QuotaLimit[];
  readonly fill: LimitFill;
}

export type Quota = LinesQuota | SharesQuota | CountsQuota | ScoresQuota | LimitsQuota;

/** Groups of fewer than `below` tasks have another quota, or none (`null`): the committee grades them freely. */
export interface SmallGroupRule {
  readonly below: number;
  readonly quota: Quota | null;
}

/**
 * A grade that nobody may deserve, whose places then go to its neighbour: nobody 가, its share goes to 양. A score deserves
 * it at `from` or more and below `below`; where both are `null`, the committee says whether anybody does.
 */
export interface UnearnedGrade {
  readonly grade: number;
  /** The grade next to it, better or worse, that takes over its places. */
  readonly mergeInto: number;
  readonly from: number | null;
  readonly below: number | null;
}

/** How a line that falls between two tasks is rounded: 5 % of 46 is 2.3 tasks. */
export const ROUNDINGS = ["down", "half-down", "half-up", "largest-remainder"] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** From which end the places of the bottom grade are counted: rank ÷ n > 95 %, or 5 % counted from the last task up. */
export const BOTTOM_GRADES = ["from-top", "from-bottom"] as const;
export type BottomGrade = (typeof BOTTOM_GRADES)[number];

/** The rank that tied scores share: the worst place of the tie, its best, or the middle between the two. */
export const TIES = ["lower", "upper", "middle"] as const;
export type Ties = (typeof TIES)[number];

/**
 * What becomes of a line that would cut a tie: nothing, the rank decides (`none`); it moves down behind the tie as far as
 * the adjustment allows (`within-adjustment`); or it always does (`always`).
 */
export const TIE_EXPANSIONS = ["none", "within-adjustment", "always"] as const;
export type TieExpansion = (typeof TIE_EXPANSIONS)[number];

/** Who shares a quota: all tasks, each group by itself, or each group and all tasks at once. */
export const STRATA = ["together", "separate", "both-margins"] as const;
export type Strata = (typeof STRATA)[number];

/** What "may be adjusted within 5 %" moves: the cumulative line, the grade's own share, or the grade's own count. */
export const ADJUSTMENT_MEANINGS = ["line", "share", "count"] as const;
export type AdjustmentMeaning = (typeof ADJUSTMENT_MEANINGS)[number];

export interface AdjustmentRule {
  readonly meaning: AdjustmentMeaning;
  /** Percent points, or for `count` percent of the tasks. */
  readonly within: number;
}

export interface AllocationRule {
  readonly rounding: Rounding;
  readonly bottomGrade: BottomGrade;
  readonly ties: Ties;
  readonly tieExpansion: TieExpansion;
  /** Digits that scores are rounded to before they are compared. */
  readonly scoreDigits: number;
  readonly strata: Strata;
  readonly adjustment: AdjustmentRule;
}
