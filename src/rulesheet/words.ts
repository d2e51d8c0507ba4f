import type { CommitteeMethod } from "../rules/committee";
import type { CorrectionMethod } from "../rules/correction";
import type { GradeFormat } from "../rules/gradeText";
import type { LocalizedText } from "../rules/localizedText";
import type {
  AdjustmentMeaning,
  BottomGrade,
  LimitFill,
  QuotaBasis,
  Rounding,
  Strata,
  TieExpansion,
  Ties,
} from "../rules/quota";
import type {
  BandLabel,
  OtherContribution,
  PointsWithin,
  RubricItemId,
  SeveralIndicators,
  Survey,
} from "../rules/rubric";

/** The words of a choice, one for each value: a value without words does not compile. */
export type Words<Value extends string> = Readonly<Record<Value, LocalizedText>>;

export const GRADE_FORMAT_WORDS: Words<GradeFormat> = {
  number: { ko: "숫자(7)", en: "number (7)" },
  "number-unit": { ko: "등급(7등급)", en: "number and unit (7등급)" },
  label: { ko: "명칭(부진)", en: "label (부진)" },
  "number-unit-label": { ko: "등급과 명칭(7등급(부진))", en: "number, unit and label (7등급(부진))" },
};

export const BASIS_WORDS: Words<QuotaBasis> = {
  lines: { ko: "누적 기준선(%)", en: "cumulative lines (%)" },
  shares: { ko: "등급별 비율(%)", en: "shares (%)" },
  counts: { ko: "등급별 과제 수", en: "counts" },
  scores: { ko: "점수 하한", en: "lowest scores" },
  limits: { ko: "상한·하한(%)", en: "limits (%)" },
};

export const FILL_WORDS: Words<LimitFill> = {
  most: { ko: "상위 등급을 최대한", en: "best grades as many as allowed" },
  fewest: { ko: "상위 등급을 최소한", en: "best grades as few as allowed" },
};

export const ROUNDING_WORDS: Words<Rounding> = {
  down: { ko: "버림", en: "down" },
  "half-down": { ko: "반내림", en: "half down" },
  "half-up": { ko: "반올림", en: "half up" },
  "largest-remainder": { ko: "최대 잉여", en: "largest remainder" },
};

export const BOTTOM_GRADE_WORDS: Words<BottomGrade> = {
  "from-top": { ko: "위에서부터", en: "from the top" },
  "from-bottom": { ko: "아래에서부터", en: "from the bottom" },
};

export const TIES_WORDS: Words<Ties> = {
  lower: { ko: "하위순위", en: "lower rank" },
  upper: { ko: "상위순위", en: "upper rank" },
  middle: { ko: "중간순위", en: "middle rank" },
};

export const TIE_EXPANSION_WORDS: Words<TieExpansion> = {
  none: { ko: "넓히지 않음", en: "none" },
  "within-adjustment": { ko: "조정 범위 안에서", en: "within the adjustment" },
  always: { ko: "항상", en: "always" },
};

export const STRATA_WORDS: Words<Strata> = {
  together: { ko: "전체 과제", en: "all tasks together" },
  separate: { ko: "분과별", en: "each subcommittee" },
  "both-margins": { ko: "분과별과 전체 모두", en: "both subcommittees and total" },
};

export const MEANING_WORDS: Words<AdjustmentMeaning> = {
  line: { ko: "누적 기준선", en: "cumulative line" },
  share: { ko: "등급 비율", en: "grade's share" },
  count: { ko: "등급 과제 수", en: "grade's count" },
};

export const CORRECTION_WORDS: Words<CorrectionMethod> = {
  none: { ko: "보정하지 않음", en: "none" },
  "mean-shift": { ko: "평균 맞춤", en: "mean shift" },
  "t-score": { ko: "T점수", en: "T-score" },
  "t-anchored": { ko: "전체 평균 기준 T점수", en: "T-score around the overall mean" },
  range: { ko: "범위 맞춤", en: "range" },
  percentile: { ko: "백분위", en: "percentile" },
};

export const COMMITTEE_WORDS: Words<CommitteeMethod> = {
  mean: { ko: "평균", en: "mean" },
  "trimmed-mean": { ko: "최고·최저 제외 평균", en: "mean without highest and lowest" },
};

export const POINTS_WITHIN_WORDS: Words<PointsWithin> = {
  position: { ko: "구간 안의 위치", en: "position in the band" },
  top: { ko: "구간의 최고점", en: "best of the band" },
  middle: { ko: "구간의 중간점", en: "middle of the band" },
  given: { ko: "위원회가 준 점수", en: "given by the committee" },
};

export const SEVERAL_WORDS: Words<SeveralIndicators> = {
  "mean-rate": { ko: "달성률 평균", en: "mean of rates" },
  "weighted-rate": { ko: "달성률 가중평균", en: "weighted mean of rates" },
  "mean-points": { ko: "점수 평균", en: "mean of points" },
};

export const SURVEY_WORDS: Words<Survey> = {
  outside: { ko: "외부기관", en: "outside body" },
  own: { ko: "자체", en: "own" },
  none: { ko: "없음", en: "none" },
};

export const OTHER_WORDS: Words<OtherContribution> = {
  high: { ko: "높음", en: "high" },
  medium: { ko: "보통", en: "medium" },
  some: { ko: "어느정도", en: "some" },
  none: { ko: "없음", en: "none" },
};

export const ITEM_WORDS: Words<RubricItemId> = {
  achievement: { ko: "성과지표 달성도", en: "achievement" },
  effect: { ko: "정책효과", en: "effect" },
  contribution: { ko: "상위 기여도", en: "contribution" },
  communication: { ko: "소통노력도", en: "communication" },
  stakeholder: { ko: "현장의견수렴", en: "stakeholder input" },
  collaboration: { ko: "협업", en: "collaboration" },
};

/** The guideline's own labels: score sheets bear them in Korean, whatever language the rules are read in. */
export const BAND_WORDS: Words<BandLabel> = {
  높음: { ko: "높음", en: "높음" },
  다소높음: { ko: "다소높음", en: "다소높음" },
  보통: { ko: "보통", en: "보통" },
  다소낮음: { ko: "다소낮음", en: "다소낮음" },
  낮음: { ko: "낮음", en: "낮음" },
};
