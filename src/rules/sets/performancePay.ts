import type { RuleSet } from "../ruleSet";

/** Performance pay (성과상여금): S 20 · A 40 · B 30 · C 10 %. */
export const PERFORMANCE_PAY: RuleSet = {
  id: "performance-pay",
  name: { ko: "성과상여금 S·A·B·C", en: "Performance pay, S to C" },
  source: "성과상여금 지급등급: S 20%, A 40%, B 30%, C 10%",
  rubric: null,
  committee: { method: "mean", fewestToTrim: 4 },
  grades: [
    { label: "S", adjustable: false },
    { label: "A", adjustable: true },
    { label: "B", adjustable: true },
    { label: "C", adjustable: true },
  ],
  gradeFormat: "label",
  quota: { basis: "shares", shares: [20, 40, 30, 10] },
  smallGroups: [],
  unearned: [],
  // The readings and the room of 5 points are ours, made up as an example: check them against your own office's.
  allocation: {
    rounding: "half-up",
    bottomGrade: "from-top",
    ties: "lower",
    tieExpansion: "none",
    scoreDigits: 2,
    strata: "together",
    adjustment: { meaning: "share", within: 5 },
  },
  correction: { method: "none", clamp: null, smallestGroup: 2 },
};
