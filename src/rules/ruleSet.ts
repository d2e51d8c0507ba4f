/**
 * The rules of an evaluation as data: everything the guideline states, and every reading of what it leaves open, is a
 * named value here and never a branch hidden in the arithmetic.
 */

/** A text in the two languages of the add-in's face. */
export interface LocalizedText {
  readonly ko: string;
  readonly en: string;
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

/** What "may be adjusted within 5 %" moves: the cumulative line, the grade's own share, or the grade's own count. */
export const ADJUSTMENT_MEANINGS = ["line", "share", "count"] as const;
export type AdjustmentMeaning = (typeof ADJUSTMENT_MEANINGS)[number];

/** The five labels of a rubric band, best to worst, in the spelling of the guideline. */
export const BAND_LABELS = ["높음", "다소높음", "보통", "다소낮음", "낮음"] as const;
export type BandLabel = (typeof BAND_LABELS)[number];

/** Points that a band can give, both ends included. */
export interface PointRange {
  readonly from: number;
  readonly to: number;
}

/** A band of the achievement rate (달성도) or of the target's ambition (적극성). */
export interface RateBand {
  readonly label: BandLabel;
  /** The lowest rate of the band in percent, itself included; `null` for the worst band, which has no floor. */
  readonly from: number | null;
}

export interface AchievementBand extends RateBand {
  readonly points: PointRange;
}

export interface AchievementRule {
  /** Digits of percent that a rate is rounded to before its band is looked up; `null` looks up the rate as computed. */
  readonly rateDigits: number | null;
  /** Best to worst. */
  readonly bands: readonly AchievementBand[];
  /** The best band that a provisional actual (잠정치) can reach. */
  readonly provisionalBest: BandLabel;
  /** Words that mark an actual as provisional, in its cell or in a column of its own. */
  readonly provisionalMarks: readonly string[];
}

export interface WeightBand {
  readonly label: BandLabel;
  readonly weight: number;
}

/** 적극성: the target against the mean of the past years' actuals. */
export interface InitiativeRule {
  readonly pastYears: number;
  readonly bands: readonly (RateBand & WeightBand)[];
}

/** 대표성: which higher plans an indicator is linked to. */
export interface RepresentativenessRule {
  readonly bands: readonly (WeightBand & { readonly links: readonly string[] })[];
}

/** The items that a task's 100 points are made of, in the order of the rubric. */
export const RUBRIC_ITEM_IDS = [
  "achievement",
  "effect",
  "contribution",
  "communication",
  "stakeholder",
  "collaboration",
] as const;
export type RubricItemId = (typeof RUBRIC_ITEM_IDS)[number];

export interface RubricItem {
  readonly id: RubricItemId;
  readonly name: LocalizedText;
  readonly points: number;
  /** Best to worst; `null` where the guideline prints no scale and the committee judges. */
  readonly bands:
    readonly { readonly label: BandLabel; readonly points: PointRange; readonly criteria: readonly string[] }[] | null;
}

export interface GradeRule {
  readonly label: string;
  /** The cumulative rank line (순위 누적 기준선) in percent that ends the grade; `null` for the bottom grade. */
  readonly line: number | null;
  /** May the committee move the grade's line within the adjustment? */
  readonly adjustable: boolean;
}

export interface AllocationRule {
  readonly rounding: Rounding;
  readonly bottomGrade: BottomGrade;
  readonly ties: Ties;
  /** Digits that scores are rounded to before they are compared. */
  readonly scoreDigits: number;
  readonly adjustment: {
    readonly meaning: AdjustmentMeaning;
    /** Percent points, or for `count` percent of the tasks. */
    readonly within: number;
  };
}

export interface RuleSet {
  /** A short stable name, as typed in a formula: `2023`. */
  readonly id: string;
  readonly name: LocalizedText;
  /** Where the rules come from, in words. */
  readonly source: string;
  readonly achievement: AchievementRule;
  readonly initiative: InitiativeRule;
  readonly representativeness: RepresentativenessRule;
  readonly items: readonly RubricItem[];
  /** Labels that drift between subcommittees, and the band each one means: 우수 is 높음. */
  readonly labelAliases: Readonly<Record<string, BandLabel>>;
  /** Best to worst; the first is grade 1. */
  readonly grades: readonly GradeRule[];
  readonly allocation: AllocationRule;
}
