import type { Quota, QuotaLimit } from "../../rules/quota";
import type { RuleSet } from "../../rules/ruleSet";
import { BOTTOM_GRADE_WORDS, FILL_WORDS, GRADE_FORMAT_WORDS } from "../../rulesheet/words";
import type { ClauseText } from "./clause";
import type { GradingClauseId } from "./gradingClauses";

const ROUNDINGS: Readonly<Record<RuleSet["allocation"]["rounding"], string>> = {
  down: "A line that falls between two tasks is rounded down.",
  "half-down": "A line that falls between two tasks is rounded, an exact half down.",
  "half-up": "A line that falls between two tasks is rounded, an exact half up.",
  "largest-remainder": "Places that are left go one by one to the grades with the largest remainders.",
};

const TIES: Readonly<Record<RuleSet["allocation"]["ties"], string>> = {
  lower: "Tasks of the same score all take the lowest rank among them (lower rank).",
  upper: "Tasks of the same score all take the highest rank among them (upper rank).",
  middle: "Tasks of the same score all take the middle of the ranks among them (middle rank).",
};

const TIE_EXPANSIONS: Readonly<Record<RuleSet["allocation"]["tieExpansion"], string>> = {
  none: "A line that would cut a tie is not widened.",
  "within-adjustment": "A line that would cut a tie is widened as far as the adjustment allows.",
  always: "A line that would cut a tie is always widened.",
};

const STRATA: Readonly<Record<RuleSet["allocation"]["strata"], string>> = {
  together: "All tasks share one quota.",
  separate: "Each subcommittee has the quota for itself.",
  "both-margins": "The quota holds for each subcommittee and for all tasks.",
};

const ADJUSTED: Readonly<Record<RuleSet["allocation"]["adjustment"]["meaning"], (within: number) => string>> = {
  line: (within) => `The committee may move a cumulative line by up to ${within} percentage points either way.`,
  share: (within) => `The committee may change a grade’s share by up to ${within} percentage points either way.`,
  count: (within) => `The committee may change a grade’s count by up to ${within} % of all tasks either way.`,
};

const CORRECTIONS: Readonly<Record<RuleSet["correction"]["method"], string>> = {
  none: "Scores are not corrected for differences between subcommittees.",
  "mean-shift": "Each subcommittee’s mean is moved to the mean of all.",
  "t-score": "Each subcommittee’s scores become T-scores: 10 × (score − its mean) ÷ its standard deviation + 50.",
  "t-anchored":
    "Each subcommittee’s scores are put around the mean of all: 10 × (score − its mean) ÷ its standard deviation + the mean of all.",
  range: "Each subcommittee’s lowest and highest scores are stretched to those of all.",
  percentile: "Scores become percentiles within their subcommittee, ties counting half.",
};

const listed = (grades: readonly number[]): string => grades.join(", ");
const span = ({ from, to }: QuotaLimit): string => (from === to ? `grade ${from}` : `grades ${from} to ${to} together`);
const bounds = ({ atLeast, atMost }: QuotaLimit): string =>
  [...(atLeast === null ? [] : [`at least ${atLeast} %`]), ...(atMost === null ? [] : [`at most ${atMost} %`])].join(
    " and ",
  );

function quotaSentence(quota: Quota): string {
  switch (quota.basis) {
    case "lines": {
      const lines = quota.lines.map((line, index) => `to ${line} % grade ${index + 1}`).join(", ");
      return `By rank of the scores, cumulated from the top: ${lines}, below that grade ${quota.lines.length + 1}.`;
    }
    case "shares":
      return `Of all tasks ${quota.shares.map((share, index) => `${share} % get grade ${index + 1}`).join(", ")}.`;
    case "counts":
      return `${quota.counts.map((count, index) => `Grade ${index + 1}: ${count === null ? "the rest" : count}`).join(", ")}.`;
    case "scores":
      return `${quota.scores.map((score, index) => `From ${score} points grade ${index + 1}`).join(", ")}, below that grade ${quota.scores.length + 1}. Ranks do not matter.`;
    case "limits":
      return `Of all tasks: ${quota.limits.map((limit) => `${span(limit)} ${bounds(limit)}`).join(", ")}. Within that: ${FILL_WORDS[quota.fill].en}.`;
  }
}

export const gradingClausesEn: Readonly<Record<GradingClauseId, ClauseText>> = {
  general: {
    title: "Name and source",
    sentences: ({ id, name, source }) => [
      `${name.en}. Formulas call it “${id}”.`,
      ...(source === "" ? [] : [`Source: ${source}`]),
    ],
  },
  grades: {
    title: "Grades",
    sentences: ({ grades, gradeFormat }) => {
      const adjustable = grades.flatMap((grade, index) => (grade.adjustable ? [index + 1] : []));
      return [
        `There are ${grades.length} grades: ${grades.map(({ label }, index) => `${index + 1} ${label}`).join(", ")}.`,
        adjustable.length === 0
          ? "The committee may adjust none of them."
          : `Grades that the committee may adjust: ${listed(adjustable)}.`,
        `Where a sheet has no grades yet they are written as ${GRADE_FORMAT_WORDS[gradeFormat].en}.`,
      ];
    },
  },
  quota: {
    title: "Quota",
    sentences: ({ quota, smallGroups, unearned }) => [
      quotaSentence(quota),
      ...smallGroups.map(({ below, quota: small }) =>
        small === null
          ? `Of fewer than ${below} tasks there is no quota: the committee gives the grades.`
          : `Of fewer than ${below} tasks the quota is another one. ${quotaSentence(small)}`,
      ),
      ...unearned.map(({ grade, mergeInto, from, below }) => {
        const scores = [
          ...(from === null ? [] : [`${from} or more`]),
          ...(below === null ? [] : [`less than ${below}`]),
        ];
        const who =
          scores.length === 0
            ? "the committee says that no task deserves it"
            : `no task scores ${scores.join(" and ")}`;
        return `The places of grade ${grade} go to grade ${mergeInto} where ${who}.`;
      }),
    ],
  },
  allocation: {
    title: "Ranks and allocation",
    sentences: ({ allocation, quota }) => {
      const { scoreDigits, ties, tieExpansion, rounding, bottomGrade, strata, adjustment } = allocation;
      const compared = `Scores are compared after rounding to ${scoreDigits} digits.`;
      if (quota.basis === "scores") return [compared];
      return [
        compared,
        TIES[ties],
        TIE_EXPANSIONS[tieExpansion],
        ROUNDINGS[rounding],
        `The places of the bottom grade are counted ${BOTTOM_GRADE_WORDS[bottomGrade].en}.`,
        STRATA[strata],
        adjustment.within === 0
          ? "The committee has no room to adjust."
          : ADJUSTED[adjustment.meaning](adjustment.within),
      ];
    },
  },
  correction: {
    title: "Correction between subcommittees",
    sentences: ({ correction: { method, clamp, smallestGroup } }) => [
      CORRECTIONS[method],
      ...(method === "none" || clamp === null
        ? []
        : [`Corrected scores below ${clamp.from} or above ${clamp.to} are cut off there.`]),
      ...(method === "none"
        ? []
        : [`Subcommittees with fewer than ${smallestGroup} tasks are only moved to the mean.`]),
    ],
  },
  committee: {
    title: "Members’ scores",
    sentences: ({ committee: { method, fewestToTrim } }) =>
      method === "mean"
        ? ["The members’ scores are averaged."]
        : [
            `The members’ scores are averaged without one highest and one lowest; not with fewer than ${fewestToTrim} members.`,
          ],
  },
};
