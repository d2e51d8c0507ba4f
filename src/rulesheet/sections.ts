import type { RuleSet } from "../rules/ruleSet";
import type { GradeRule, LimitFill, QuotaBasis, QuotaLimit, UnearnedGrade } from "../rules/quota";
import { choice, number, orBlank, orWord, text, yesNo } from "./codecs";
import { fields, single, spread, table, type SectionOf } from "./section";
import {
  BASIS_WORDS,
  BOTTOM_GRADE_WORDS,
  COMMITTEE_WORDS,
  CORRECTION_WORDS,
  FILL_WORDS,
  GRADE_FORMAT_WORDS,
  MEANING_WORDS,
  ROUNDING_WORDS,
  STRATA_WORDS,
  TIE_EXPANSION_WORDS,
  TIES_WORDS,
} from "./words";

/** One quota as a row: that of all tasks (`below` is blank), or that of groups of fewer tasks. */
export interface QuotaRow {
  readonly below: number | null;
  /** `null`: no quota, the committee grades freely. */
  readonly basis: QuotaBasis | null;
  /** For limits only. */
  readonly fill: LimitFill | null;
  /** Grade by grade, best to worst; `null` takes the rest. */
  readonly values: readonly (number | null)[];
}

/** One limit of the quota with the same `below`. */
export type LimitRow = QuotaLimit & { readonly below: number | null };

export interface GeneralPart {
  readonly id: string;
  readonly "name.ko": string;
  readonly "name.en": string;
  readonly source: string;
  readonly gradeFormat: RuleSet["gradeFormat"];
}

type Allocation = RuleSet["allocation"];
export type AllocationPart = Omit<Allocation, "adjustment"> & {
  readonly "adjustment.meaning": Allocation["adjustment"]["meaning"];
  readonly "adjustment.within": number;
};

type Correction = RuleSet["correction"];
export type CorrectionPart = Omit<Correction, "clamp"> & {
  readonly "clamp.from": number | null;
  readonly "clamp.to": number | null;
};

/** A rule set without its rubric, as the sections of the sheet hold it. */
export interface GradingParts {
  readonly general: GeneralPart;
  readonly grades: readonly GradeRule[];
  readonly quotas: readonly QuotaRow[];
  readonly limits: readonly LimitRow[];
  readonly unearned: readonly UnearnedGrade[];
  readonly allocation: AllocationPart;
  readonly committee: RuleSet["committee"];
  readonly correction: CorrectionPart;
}

const NO_BOUND = ["비우면 제한 없음", "blank for no bound"] as const;
const NO_BOUNDS = ["둘 다 비우면 제한 없음", "both blank for no bounds"] as const;
const COMMITTEE_SAYS = ["둘 다 비우면 위원회가 정함", "both blank: the committee says"] as const;

const below = single(
  "과제 수가 이보다 적으면",
  "Fewer tasks than",
  orBlank(number, "비우면 모든 과제", "blank for all tasks"),
);

/** What a rule set says of grades, section by section in the order of the sheet. */
export const GRADING_SECTIONS: { readonly [Key in keyof GradingParts]: SectionOf<GradingParts[Key]> } = {
  general: fields<GeneralPart>("기본", "General", {
    id: single("짧은 이름(수식에서 씀)", "Short name (for formulas)", text),
    "name.ko": single("이름(한국어)", "Name (Korean)", text),
    "name.en": single("이름(영어)", "Name (English)", text),
    source: single("근거", "Source", text),
    gradeFormat: single("등급 표기", "How grades are written", choice(GRADE_FORMAT_WORDS)),
  }),
  grades: table<GradeRule>("등급(좋은 등급부터)", "Grades (best first)", {
    label: single("명칭", "Label", text),
    adjustable: single("기준선을 조정할 수 있음", "Line may be adjusted", yesNo),
  }),
  quotas: table<QuotaRow>("등급별 배분", "Quota", {
    below,
    basis: single("방식", "Basis", orWord(choice(BASIS_WORDS), { ko: "배분 없음", en: "no quota" })),
    fill: single(
      "채우는 순서",
      "Filled with",
      orBlank(choice(FILL_WORDS), "다른 방식에서는 비움", "blank for any other basis"),
    ),
    values: spread(
      (grade) => ({ ko: `${grade}등급`, en: `Grade ${grade}` }),
      orWord(number, { ko: "나머지", en: "rest" }),
    ),
  }),
  limits: table<LimitRow>("상한·하한", "Limits", {
    below,
    from: single("이 등급부터", "From grade", number),
    to: single("이 등급까지", "To grade", number),
    atLeast: single("하한(%)", "At least (%)", orBlank(number, ...NO_BOUND)),
    atMost: single("상한(%)", "At most (%)", orBlank(number, ...NO_BOUND)),
  }),
  unearned: table<UnearnedGrade>("해당자가 없을 수 있는 등급", "Grades that nobody may deserve", {
    grade: single("등급", "Grade", number),
    mergeInto: single("자리를 넘길 등급", "Places go to grade", number),
    from: single("해당 점수(이상)", "Deserved from score", orBlank(number, ...COMMITTEE_SAYS)),
    below: single("해당 점수(미만)", "Deserved below score", orBlank(number, ...COMMITTEE_SAYS)),
  }),
  allocation: fields<AllocationPart>("등급 배정", "Allocation", {
    rounding: single("기준선의 끝수", "Rounding of lines", choice(ROUNDING_WORDS)),
    bottomGrade: single("마지막 등급을 세는 방향", "Bottom grade is counted", choice(BOTTOM_GRADE_WORDS)),
    ties: single("동점의 순위", "Rank of ties", choice(TIES_WORDS)),
    tieExpansion: single("동점이 기준선에 걸리면 넓힘", "Line widens for a tie", choice(TIE_EXPANSION_WORDS)),
    scoreDigits: single("비교할 점수의 소수 자릿수", "Digits of scores compared", number),
    strata: single("배분하는 단위", "Quota is shared by", choice(STRATA_WORDS)),
    "adjustment.meaning": single("조정하는 것", "Adjustment moves", choice(MEANING_WORDS)),
    "adjustment.within": single("조정 범위(%p)", "Adjustment within (% points)", number),
  }),
  committee: fields<RuleSet["committee"]>("위원 점수", "Committee scores", {
    method: single("합치는 방법", "Members' scores become one by", choice(COMMITTEE_WORDS)),
    fewestToTrim: single("최고·최저를 뺄 수 있는 최소 위원 수", "Fewest members to trim", number),
  }),
  correction: fields<CorrectionPart>("분과별 점수편차 보정", "Correction between subcommittees", {
    method: single("보정 방법", "Method", choice(CORRECTION_WORDS)),
    "clamp.from": single("보정 점수의 하한", "Corrected score not below", orBlank(number, ...NO_BOUNDS)),
    "clamp.to": single("보정 점수의 상한", "Corrected score not above", orBlank(number, ...NO_BOUNDS)),
    smallestGroup: single("편차를 보정할 최소 과제 수", "Fewest tasks to correct by spread", number),
  }),
};
