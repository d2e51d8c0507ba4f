import { cellText } from "../cell/cellText";

/** What a column of a score sheet can hold, by the terms of the field. */
export const COLUMN_MEANINGS = [
  "group",
  "id",
  "name",
  "department",
  "indicator",
  "unit",
  "indicatorWeight",
  "target",
  "actual",
  "rate",
  "band",
  "lastYearActual",
  "pastMean",
  "initiativeRate",
  "initiative",
  "representativeness",
  "achievementPoints",
  "effect",
  "contribution",
  "communication",
  "stakeholder",
  "collaboration",
  "bonus",
  "effectLabel",
  "contributionLabel",
  "communicationLabel",
  "stakeholderLabel",
  "collaborationLabel",
  "score",
  "groupRank",
  "rank",
  "grade",
  "remarks",
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/**
 * The words that officials head columns with, the surest first. They are compared after {@link foldHeader}, so without
 * spaces, dots, case, and what stands in parentheses.
 */
const WORDS: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  group: ["분과", "분과명", "분과위", "분과위원회", "subcommittee", "group", "division", "구분"],
  id: ["과제번호", "관리과제번호", "관리번호", "taskno", "taskid", "번호", "연번", "순번", "no", "id"],
  name: ["관리과제명", "관리과제", "과제명", "과제", "taskname", "task"],
  department: ["소관부서", "담당부서", "부서", "부서명", "소관과", "담당과", "주관부서", "department"],
  indicator: ["성과지표명", "성과지표", "지표명", "지표", "indicator", "kpi"],
  unit: ["단위", "측정단위", "unit"],
  indicatorWeight: ["가중치", "지표가중치", "weight"],
  target: ["목표치", "목표", "목표값", "target"],
  actual: ["실적치", "실적", "실적값", "actual"],
  rate: ["달성률", "달성율", "achievementrate", "rate"],
  band: ["달성도판정", "달성도구분", "달성도", "achievementband", "band"],
  lastYearActual: ["전년도실적", "전년실적", "전년도실적치", "전년실적치", "lastyearactual", "previousactual"],
  pastMean: [
    "과거3년평균",
    "3년평균",
    "최근3년평균",
    "과거3개년평균",
    "최근3개년평균",
    "3개년평균",
    "threeyearmean",
    "pastmean",
  ],
  initiativeRate: ["적극성비율", "목표적극성", "과거대비목표", "초과비율", "initiativerate"],
  initiative: ["적극성", "목표치적극성", "initiative"],
  representativeness: ["대표성", "representativeness"],
  achievementPoints: ["달성도점수", "성과지표달성도", "achievementpoints", "achievement"],
  effect: ["정책효과발생정도", "정책효과성", "정책효과", "effect"],
  contribution: ["상위기여도", "기여도", "상위목표기여도", "contribution"],
  communication: ["소통노력도", "소통노력", "소통", "위원소통", "communication"],
  stakeholder: ["현장의견수렴", "의견수렴", "현장의견수렴및반영", "stakeholderinput", "stakeholder"],
  collaboration: ["협업노력", "협업노력도", "협업", "collaboration"],
  bonus: ["가감점", "가점", "감점", "가점감점", "bonus"],
  effectLabel: ["정책효과판정", "정책효과구분"],
  contributionLabel: ["상위기여도판정", "기여도판정"],
  communicationLabel: ["소통노력도판정", "소통판정"],
  stakeholderLabel: ["현장의견수렴판정", "의견수렴판정"],
  collaborationLabel: ["협업노력판정", "협업판정"],
  groupRank: ["분과순위", "분과내순위", "분과별순위"],
  score: [
    "최종점수",
    "최종총점",
    "총점",
    "종합점수",
    "총점수",
    "총계",
    "합계",
    "환산점수",
    "평가점수",
    "점수",
    "득점",
    "평점",
    "계",
    "totalscore",
    "total",
    "score",
  ],
  rank: ["순위", "석차", "rank"],
  grade: ["최종등급", "평가등급", "등급", "grade"],
  remarks: ["비고", "참고", "remarks", "note", "notes"],
};

/** A heading that only says "points" takes its meaning from the group head above it. */
export const POINT_WORDS: ReadonlySet<string> = new Set(["점수", "득점", "평점", "환산점수", "points", "score"]);

/**
 * Folds a heading to what is compared: full-width forms, spaces and line breaks, the six middle dots, case and whatever
 * stands in parentheses (units, points, years) are dropped.
 *
 * @example
 * foldHeader("관리 과제명") //=> "관리과제명"
 * @example
 * foldHeader("가·감점\n(±5점)") //=> "가감점"
 */
export function foldHeader(heading: unknown): string {
  return String(heading)
    .normalize("NFKC")
    .replace(/[([][^)\]]*[)\]]/g, "")
    .replace(/[\s\u00b7\u2027\u2024\u318d\u2219\u30fb.,:/'’‘"-]+/g, "")
    .toLowerCase();
}

/** Meanings that speak of all tasks together. */
const OVER_ALL: ReadonlySet<ColumnMeaning> = new Set(["score", "rank", "grade"]);

export interface MeaningMatch {
  readonly meaning: ColumnMeaning;
  /** 0 for the surest word of the meaning; higher is less sure. */
  readonly doubt: number;
}

/**
 * The meanings that a heading by itself can have.
 *
 * @param heading - a header cell's text
 * @example
 * meaningsOf("달성율(%)") //=> [{ meaning: "rate", doubt: 1 }]
 */
export function meaningsOf(heading: unknown): readonly MeaningMatch[] {
  const folded = foldHeader(heading);
  return COLUMN_MEANINGS.flatMap((meaning) => {
    // "순위(분과내)" ranks within a subcommittee: it is neither checked against the rank of all tasks nor overwritten.
    if (OVER_ALL.has(meaning) && cellText(heading).includes("분과")) return [];
    const doubt = WORDS[meaning].indexOf(folded);
    return doubt === -1 ? [] : [{ meaning, doubt }];
  });
}
