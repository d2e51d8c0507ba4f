import type { RuleSet } from "../ruleSet";

/** A university's capped grades (상대평가): A at most 35 %, A and B together at most 75 %; small classes are free. */
export const UNIVERSITY: RuleSet = {
  id: "university",
  name: { ko: "대학 상대평가 A·B 상한", en: "University, capped A and B" },
  source: "대학 상대평가의 흔한 예(특정 대학의 규정이 아님): A 35% 이하, A+B 75% 이하, 10명 미만은 제한 없음",
  rubric: null,
  committee: { method: "mean", fewestToTrim: 4 },
  grades: [
    { label: "A", adjustable: true },
    { label: "B", adjustable: true },
    { label: "C", adjustable: true },
  ],
  gradeFormat: "label",
  quota: {
    basis: "limits",
    limits: [
      { from: 1, to: 1, atLeast: null, atMost: 35 },
      { from: 1, to: 2, atLeast: null, atMost: 75 },
    ],
    fill: "most",
  },
  smallGroups: [{ below: 10, quota: null }],
  unearned: [],
  allocation: {
    rounding: "down",
    bottomGrade: "from-top",
    ties: "lower",
    tieExpansion: "none",
    scoreDigits: 2,
    strata: "together",
    adjustment: { meaning: "count", within: 0 },
  },
  correction: { method: "none", clamp: null, smallestGroup: 2 },
};
