import type { LocalizedText } from "./localizedText";

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

/**
 * Which points of its band an indicator gets: by the position of its rate within the band, the band's best, its middle,
 * or those that the committee gives, which are only checked.
 */
export const POINTS_WITHIN = ["position", "top", "middle", "given"] as const;
export type PointsWithin = (typeof POINTS_WITHIN)[number];

/** How several indicators become one: the mean of the rates, their weighted mean, or the mean of the points. */
export const SEVERAL_INDICATORS = ["mean-rate", "weighted-rate", "mean-points"] as const;
export type SeveralIndicators = (typeof SEVERAL_INDICATORS)[number];

export interface AchievementRule {
  /** Digits of percent that a rate is rounded to before its band is looked up; `null` looks up the rate as computed. */
  readonly rateDigits: number | null;
  /** Best to worst. The points of each band stand with the item `achievement`. */
  readonly bands: readonly RateBand[];
  /** The best band that a provisional actual (잠정치) can reach. */
  readonly provisionalBest: BandLabel;
  /** Words that mark an actual as provisional, in its cell or in a column of its own. */
  readonly provisionalMarks: readonly string[];
  readonly pointsWithin: PointsWithin;
  /** For `position`: the rate in percent at which the best band, which has no upper end, gives its best points. */
  readonly fullPointsAt: number;
  /** Digits that points within a band are rounded to. */
  readonly pointDigits: number;
  readonly severalIndicators: SeveralIndicators;
  /** The most that the rate of one indicator counts for when several are combined, in percent; `null` for no cap. */
  readonly rateCap: number | null;
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

/** Who asked the public: an outside body, anybody (the ministry itself will do), or nobody. */
export const SURVEYS = ["outside", "own", "none"] as const;
export type Survey = (typeof SURVEYS)[number];

/** 정책효과: the evidence that a band needs; the worst band needs none. */
export interface EffectBand {
  readonly label: BandLabel;
  /** The least survey: `own` is met by an outside one too, `none` by any. */
  readonly survey: Survey;
  /** The fewest good cases (우수사례). */
  readonly cases: number;
  /** Must an outside evaluation have been good? */
  readonly outsideEvaluation: boolean;
}

/** 기타 기여 beyond the goals: 높음, 보통, 어느정도, or none. */
export const OTHER_CONTRIBUTIONS = ["high", "medium", "some", "none"] as const;
export type OtherContribution = (typeof OTHER_CONTRIBUTIONS)[number];

/** 상위 기여도: the goals that a band needs to be met; the worst band needs none. */
export interface ContributionBand {
  readonly label: BandLabel;
  readonly strategicGoal: boolean;
  readonly performanceGoal: boolean;
  readonly taskGoal: boolean;
  /** The least other contribution. */
  readonly other: OtherContribution;
}

/** 소통노력도: what must all have been done for the best band. */
export interface CommunicationRule {
  readonly bestNeeds: readonly string[];
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
  readonly bands: readonly { readonly label: BandLabel; readonly points: PointRange }[] | null;
}

/** 가·감점: the most points, and from which grade of last year on a task must have improved. */
export interface BonusPenaltyRule {
  readonly bonusMost: number;
  readonly penaltyMost: number;
  /** This grade of last year or a worse one is penalised unless the improvement was carried out. */
  readonly penaltyFromGrade: number;
}

/** 평가지표: how a task's points come about. */
export interface Rubric {
  readonly achievement: AchievementRule;
  readonly initiative: InitiativeRule;
  readonly representativeness: RepresentativenessRule;
  readonly effect: readonly EffectBand[];
  readonly contribution: readonly ContributionBand[];
  readonly communication: CommunicationRule;
  readonly items: readonly RubricItem[];
  readonly bonusPenalty: BonusPenaltyRule;
  /** Labels that drift between subcommittees, and the band each one means: 우수 is 높음. */
  readonly labelAliases: Readonly<Record<string, BandLabel>>;
}
