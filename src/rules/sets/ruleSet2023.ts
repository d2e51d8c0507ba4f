import type { RuleSet } from "../ruleSet";
import { RUBRIC_2023 } from "./rubric2023";

/**
 * The 2023 self-evaluation (자체평가) of the Ministry of SMEs and Startups, clause by clause.
 *
 * What the guideline leaves open is read as the published result allows: `down`, `from-bottom`, `line`, `lower`,
 * 2 digits. With these the published distribution 2 9 7 14 7 5 2 of 46 tasks is a permitted one.
 */
export const RULE_SET_2023 = {
  id: "2023",
  name: { ko: "2023년 자체평가 (중소벤처기업부)", en: "2023 self-evaluation (Ministry of SMEs and Startups)" },
  source: "2023 자체평가 결과보고서 (중소벤처기업부): 평가지표, 등급 부여 기준",

  rubric: RUBRIC_2023,
  // The report does not say how the five members' scores become one.
  committee: { method: "mean", fewestToTrim: 4 },

  // 등급 부여 기준: 순위 누적 기준선 ~5 / ~25 / ~35 / ~65 / ~80 / ~95 / 95 초과.
  // "최상위 1등급과 최하위 7등급은 순위 누적 기준선을 준수하되, 2~6등급은 각 5% 범위 내에서 조정 가능"
  grades: [
    { label: "매우우수", adjustable: false },
    { label: "우수", adjustable: true },
    { label: "다소우수", adjustable: true },
    { label: "보통", adjustable: true },
    { label: "다소미흡", adjustable: true },
    { label: "미흡", adjustable: true },
    { label: "부진", adjustable: false },
  ],
  gradeFormat: "number",
  quota: { basis: "lines", lines: [5, 25, 35, 65, 80, 95] },
  smallGroups: [],
  unearned: [],
  allocation: {
    rounding: "down",
    bottomGrade: "from-bottom",
    // "동순위일 경우 하위순위 적용"
    ties: "lower",
    tieExpansion: "none",
    scoreDigits: 2,
    // "2차 전체과제 상대평가": all 46 share one quota.
    strata: "together",
    adjustment: { meaning: "line", within: 5 },
  },
  // "분과별 점수편차" is weighed by the chairs' meeting; the report names no formula.
  correction: { method: "none", clamp: null, smallestGroup: 2 },
} as const satisfies RuleSet;
