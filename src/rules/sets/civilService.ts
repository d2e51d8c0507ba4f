import type { RuleSet } from "../ruleSet";

/** The four grades of the civil service, 수 20 · 우 40 · 양 30 · 가 10 %, with its merge rule: nobody 가, its share goes to 양. */
export const CIVIL_SERVICE: RuleSet = {
  id: "civil-service",
  name: { ko: "근무성적평정 수·우·양·가", en: "Civil service, four grades" },
  source: "근무성적평정 분포비율: 수 20%, 우 40%, 양 30%, 가 10%; 가에 해당하는 사람이 없으면 양에 가산",
  rubric: null,
  committee: { method: "mean", fewestToTrim: 4 },
  grades: [
    { label: "수", adjustable: false },
    { label: "우", adjustable: false },
    { label: "양", adjustable: false },
    { label: "가", adjustable: false },
  ],
  gradeFormat: "label",
  quota: { basis: "shares", shares: [20, 40, 30, 10] },
  smallGroups: [],
  // Whether anybody deserves 가 is for the committee to say, so no score decides it.
  unearned: [{ grade: 4, mergeInto: 3, from: null, below: null }],
  // The readings are ours, made up where the regulation is silent: check them against your own office's.
  allocation: {
    rounding: "half-up",
    bottomGrade: "from-top",
    ties: "lower",
    tieExpansion: "none",
    scoreDigits: 2,
    strata: "together",
    adjustment: { meaning: "share", within: 0 },
  },
  correction: { method: "none", clamp: null, smallestGroup: 2 },
};
