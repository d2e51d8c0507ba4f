import type {
  AchievementRule,
  BandLabel,
  BonusPenaltyRule,
  ContributionBand,
  EffectBand,
  InitiativeRule,
  RateBand,
  RepresentativenessRule,
  RubricItem,
  RubricItemId,
} from "../rules/rubric";
import { band, choice, number, orBlank, ratio, text, yesNo } from "./codecs";
import { fields, rowName, single, spread, table, type SectionOf } from "./section";
import { BAND_WORDS, ITEM_WORDS, OTHER_WORDS, POINTS_WITHIN_WORDS, SEVERAL_WORDS, SURVEY_WORDS } from "./words";

export type ItemPart = Omit<RubricItem, "name" | "bands"> & { readonly "name.ko": string; readonly "name.en": string };

/** The points of one band of one item. An item without such rows is judged without a scale. */
export interface ItemBandRow {
  readonly item: RubricItemId;
  readonly label: BandLabel;
  readonly "points.from": number;
  readonly "points.to": number;
}

/** A word that marks an actual as provisional. */
export interface MarkRow {
  readonly mark: string;
}

/** Something that the best band of 소통노력도 needs. */
export interface NeedRow {
  readonly need: string;
}

export interface AliasRow {
  readonly alias: string;
  readonly label: BandLabel;
}

/** A rubric, as the sections of the sheet hold it. */
export interface RubricParts {
  readonly achievement: Omit<AchievementRule, "bands" | "provisionalMarks">;
  readonly provisionalMarks: readonly MarkRow[];
  readonly achievementBands: readonly RateBand[];
  readonly initiative: Omit<InitiativeRule, "bands">;
  readonly initiativeBands: InitiativeRule["bands"];
  readonly representativenessBands: RepresentativenessRule["bands"];
  readonly effectBands: readonly EffectBand[];
  readonly contributionBands: readonly ContributionBand[];
  readonly communicationNeeds: readonly NeedRow[];
  readonly items: readonly ItemPart[];
  readonly itemBands: readonly ItemBandRow[];
  readonly bonusPenalty: BonusPenaltyRule;
  readonly labelAliases: readonly AliasRow[];
}

const label = rowName("구간", "Band", band);
const from = single(
  "비율(% 이상)",
  "Rate (% or more)",
  orBlank(number, "마지막 구간은 비움", "blank for the last band"),
);
const weight = single("가중치", "Weight", ratio);

/** Does the rule set have a rubric at all? The other sections count only where it has. */
export const RUBRIC_SWITCH = fields<{ readonly rubric: boolean }>("평가지표", "Rubric", {
  rubric: single("이 규정으로 점수도 매김", "These rules score tasks, too", yesNo),
});

/** What a rule set says of scoring, section by section in the order of the sheet. */
export const RUBRIC_SECTIONS: { readonly [Key in keyof RubricParts]: SectionOf<RubricParts[Key]> } = {
  achievement: fields<Omit<AchievementRule, "bands" | "provisionalMarks">>("성과지표 달성도", "Achievement", {
    rateDigits: single(
      "달성률을 반올림할 소수 자릿수",
      "Rate is rounded to digits",
      orBlank(number, "비우면 반올림하지 않음", "blank for no rounding"),
    ),
    provisionalBest: single("잠정치의 최고 구간", "Best band of a provisional actual", choice(BAND_WORDS)),
    pointsWithin: single("구간 안의 점수", "Points within a band", choice(POINTS_WITHIN_WORDS)),
    fullPointsAt: single("만점이 되는 달성률(%)", "Rate with full points (%)", number),
    pointDigits: single("점수의 소수 자릿수", "Digits of points", number),
    severalIndicators: single("성과지표가 여럿이면", "Several indicators become one by", choice(SEVERAL_WORDS)),
    rateCap: single(
      "여럿일 때 한 지표의 달성률 상한(%)",
      "Cap of one rate among several (%)",
      orBlank(number, "비우면 상한 없음", "blank for no cap"),
    ),
  }),
  provisionalMarks: table<MarkRow>("잠정치를 나타내는 말", "Words that mark a provisional actual", {
    mark: single("쓰인 말(한 행에 하나)", "Word (one a row)", text),
  }),
  achievementBands: table<RateBand>("달성도 구간", "Achievement bands", { label, from }),
  initiative: fields<Omit<InitiativeRule, "bands">>("목표치 적극성", "Initiative", {
    pastYears: single("견줄 과거 실적의 연수", "Past years held against", number),
  }),
  initiativeBands: table<InitiativeRule["bands"][number]>("적극성 구간", "Initiative bands", { label, from, weight }),
  representativenessBands: table<RepresentativenessRule["bands"][number]>(
    "지표 대표성 구간",
    "Representativeness bands",
    { label, weight, links: spread((plan) => ({ ko: `상위 계획 ${plan}`, en: `Linked plan ${plan}` }), text) },
  ),
  effectBands: table<EffectBand>("정책효과의 근거", "Evidence of effect", {
    label,
    survey: single("설문조사", "Survey", choice(SURVEY_WORDS)),
    cases: single("우수사례 수", "Good cases", number),
    outsideEvaluation: single("외부평가", "Outside evaluation", yesNo),
  }),
  contributionBands: table<ContributionBand>("상위 기여의 근거", "Evidence of contribution", {
    label,
    strategicGoal: single("전략목표 달성", "Strategic goal met", yesNo),
    performanceGoal: single("성과목표 달성", "Performance goal met", yesNo),
    taskGoal: single("관리과제 목표 달성", "Task goal met", yesNo),
    other: single("기타 기여", "Other contribution", choice(OTHER_WORDS)),
  }),
  communicationNeeds: table<NeedRow>("소통노력도의 근거", "Evidence of communication", {
    need: single("높음에 필요한 활동(한 행에 하나)", "The best band needs (one a row)", text),
  }),
  items: table<ItemPart>("평가 항목", "Items", {
    id: rowName("항목", "Item", choice(ITEM_WORDS)),
    "name.ko": single("이름(한국어)", "Name (Korean)", text),
    "name.en": single("이름(영어)", "Name (English)", text),
    points: single("배점", "Points", number),
  }),
  itemBands: table<ItemBandRow>("항목별 점수 구간", "Points of bands", {
    item: rowName("항목", "Item", choice(ITEM_WORDS)),
    label,
    "points.from": single("점수(이상)", "Points from", number),
    "points.to": single("점수(이하)", "Points to", number),
  }),
  bonusPenalty: fields<BonusPenaltyRule>("가점과 감점", "Bonus and penalty", {
    bonusMost: single("최대 가점", "Most bonus", number),
    penaltyMost: single("최대 감점", "Most penalty", number),
    penaltyFromGrade: single(
      "전년도 이 등급부터 개선하지 않으면 감점",
      "Penalised unless improved, from last year's grade",
      number,
    ),
  }),
  labelAliases: table<AliasRow>("표현 통일", "Labels that drift", {
    alias: single("쓰는 말", "Written as", text),
    label: single("뜻하는 구간", "Means band", band),
  }),
};
