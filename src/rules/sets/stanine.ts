import type { RuleSet } from "../ruleSet";

/** Nine grades (스테나인) at 4, 11, 23, 40, 60, 77, 89 and 96 %, where tied scores share the middle rank (중간석차). */
export const STANINE: RuleSet = {
  id: "stanine",
  name: { ko: "9등급 (스테나인, 중간석차)", en: "Nine grades (stanine, middle ties)" },
  source: "고등학교 석차 9등급: 누적 4, 11, 23, 40, 60, 77, 89, 96, 100%; 동점자는 중간석차",
  rubric: null,
  committee: { method: "mean", fewestToTrim: 4 },
  grades: [
    { label: "1등급", adjustable: false },
    { label: "2등급", adjustable: false },
    { label: "3등급", adjustable: false },
    { label: "4등급", adjustable: false },
    { label: "5등급", adjustable: false },
    { label: "6등급", adjustable: false },
    { label: "7등급", adjustable: false },
    { label: "8등급", adjustable: false },
    { label: "9등급", adjustable: false },
  ],
  gradeFormat: "number",
  quota: { basis: "lines", lines: [4, 11, 23, 40, 60, 77, 89, 96] },
  smallGroups: [],
  unearned: [],
  allocation: {
    rounding: "half-up",
    bottomGrade: "from-top",
    ties: "middle",
    tieExpansion: "none",
    scoreDigits: 2,
    strata: "together",
    adjustment: { meaning: "line", within: 0 },
  },
  correction: { method: "none", clamp: null, smallestGroup: 2 },
};
