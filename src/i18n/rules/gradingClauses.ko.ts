import type { Quota, QuotaLimit } from "../../rules/quota";
import type { RuleSet } from "../../rules/ruleSet";
import { BOTTOM_GRADE_WORDS, FILL_WORDS, GRADE_FORMAT_WORDS } from "../../rulesheet/words";
import type { ClauseText } from "./clause";
import type { GradingClauseId } from "./gradingClauses";

const ROUNDINGS: Readonly<Record<RuleSet["allocation"]["rounding"], string>> = {
  down: "기준선이 과제와 과제 사이에 놓이면 끝수를 버립니다.",
  "half-down": "기준선이 과제와 과제 사이에 놓이면 끝수를 반내림합니다(꼭 절반은 버림).",
  "half-up": "기준선이 과제와 과제 사이에 놓이면 끝수를 반올림합니다.",
  "largest-remainder": "남는 자리는 끝수가 큰 등급부터 하나씩 줍니다(최대 잉여).",
};

const TIES: Readonly<Record<RuleSet["allocation"]["ties"], string>> = {
  lower: "점수가 같은 과제는 모두 그 가운데 가장 낮은 순위로 봅니다(하위순위).",
  upper: "점수가 같은 과제는 모두 그 가운데 가장 높은 순위로 봅니다(상위순위).",
  middle: "점수가 같은 과제는 모두 그 가운데의 중간 순위로 봅니다(중간순위).",
};

const TIE_EXPANSIONS: Readonly<Record<RuleSet["allocation"]["tieExpansion"], string>> = {
  none: "동점이 기준선에 걸려도 기준선을 넓히지 않습니다.",
  "within-adjustment": "동점이 기준선에 걸리면 조정 범위 안에서 기준선을 넓힙니다.",
  always: "동점이 기준선에 걸리면 언제나 기준선을 넓힙니다.",
};

const STRATA: Readonly<Record<RuleSet["allocation"]["strata"], string>> = {
  together: "모든 과제가 한 배분을 함께 씁니다.",
  separate: "분과마다 따로 배분합니다.",
  "both-margins": "분과마다의 배분과 전체의 배분을 모두 지킵니다.",
};

const ADJUSTED: Readonly<Record<RuleSet["allocation"]["adjustment"]["meaning"], (within: number) => string>> = {
  line: (within) => `위원회는 누적 기준선을 ±${within}%p 안에서 조정할 수 있습니다.`,
  share: (within) => `위원회는 등급의 비율을 ±${within}%p 안에서 조정할 수 있습니다.`,
  count: (within) => `위원회는 등급의 과제 수를 전체 과제의 ±${within}% 안에서 조정할 수 있습니다.`,
};

const CORRECTIONS: Readonly<Record<RuleSet["correction"]["method"], string>> = {
  none: "분과별 점수편차를 보정하지 않습니다.",
  "mean-shift": "분과의 평균을 전체 평균에 맞춥니다.",
  "t-score": "분과마다 T점수로 바꿉니다: 10 × (점수 − 분과 평균) ÷ 분과 표준편차 + 50.",
  "t-anchored": "분과마다 전체 평균을 중심으로 바꿉니다: 10 × (점수 − 분과 평균) ÷ 분과 표준편차 + 전체 평균.",
  range: "분과의 최저점과 최고점을 전체의 최저점과 최고점에 맞춥니다.",
  percentile: "점수를 분과 안의 백분위로 바꿉니다(동점은 절반으로 셈).",
};

const listed = (grades: readonly number[]): string => grades.map((grade) => `${grade}등급`).join(", ");
const span = ({ from, to }: QuotaLimit): string => (from === to ? `${from}등급` : `${from}~${to}등급을 합하여`);
const bounds = ({ atLeast, atMost }: QuotaLimit): string =>
  [...(atLeast === null ? [] : [`${atLeast}% 이상`]), ...(atMost === null ? [] : [`${atMost}% 이하`])].join(" ");

function quotaSentence(quota: Quota): string {
  switch (quota.basis) {
    case "lines": {
      const lines = quota.lines.map((line, index) => `${line}%까지 ${index + 1}등급`).join(", ");
      return `점수 순위를 위에서부터 누적하여 ${lines}, 그 아래는 ${quota.lines.length + 1}등급입니다.`;
    }
    case "shares":
      return `과제 수의 ${quota.shares.map((share, index) => `${share}%는 ${index + 1}등급`).join(", ")}입니다.`;
    case "counts":
      return `${quota.counts.map((count, index) => `${index + 1}등급 ${count === null ? "나머지" : `${count}개`}`).join(", ")}입니다.`;
    case "scores":
      return `${quota.scores.map((score, index) => `${score}점 이상은 ${index + 1}등급`).join(", ")}, 그 아래는 ${quota.scores.length + 1}등급입니다. 순위는 따지지 않습니다.`;
    case "limits":
      return `과제 수의 ${quota.limits.map((limit) => `${span(limit)} ${bounds(limit)}`).join(", ")}입니다. 그 안에서는 ${FILL_WORDS[quota.fill].ko} 채웁니다.`;
  }
}

export const gradingClausesKo: Readonly<Record<GradingClauseId, ClauseText>> = {
  general: {
    title: "이름과 근거",
    sentences: ({ id, name, source }) => [
      `${name.ko}. 수식에서는 "${id}"라고 씁니다.`,
      ...(source === "" ? [] : [`근거: ${source}`]),
    ],
  },
  grades: {
    title: "등급",
    sentences: ({ grades, gradeFormat }) => {
      const adjustable = grades.flatMap((grade, index) => (grade.adjustable ? [index + 1] : []));
      return [
        `등급은 ${grades.length}개입니다: ${grades.map(({ label }, index) => `${index + 1}등급 ${label}`).join(", ")}.`,
        adjustable.length === 0
          ? "위원회가 조정할 수 있는 등급은 없습니다."
          : `위원회가 조정할 수 있는 등급: ${listed(adjustable)}.`,
        `시트에 쓴 등급이 아직 없으면 ${GRADE_FORMAT_WORDS[gradeFormat].ko}처럼 씁니다.`,
      ];
    },
  },
  quota: {
    title: "등급별 배분",
    sentences: ({ quota, smallGroups, unearned }) => [
      quotaSentence(quota),
      ...smallGroups.map(({ below, quota: small }) =>
        small === null
          ? `과제가 ${below}개보다 적으면 배분 없이 위원회가 등급을 정합니다.`
          : `과제가 ${below}개보다 적으면 다르게 배분합니다. ${quotaSentence(small)}`,
      ),
      ...unearned.map(({ grade, mergeInto, from, below }) => {
        const scores = [...(from === null ? [] : [`${from}점 이상`]), ...(below === null ? [] : [`${below}점 미만`])];
        const who = scores.length === 0 ? "위원회가 해당 과제가 없다고 하면" : `${scores.join(" ")}인 과제가 없으면`;
        return `${who} ${grade}등급의 자리는 ${mergeInto}등급으로 넘깁니다.`;
      }),
    ],
  },
  allocation: {
    title: "순위와 배정",
    sentences: ({ allocation, quota }) => {
      const { scoreDigits, ties, tieExpansion, rounding, bottomGrade, strata, adjustment } = allocation;
      const compared = `점수는 소수 ${scoreDigits}자리로 반올림하여 견줍니다.`;
      if (quota.basis === "scores") return [compared];
      return [
        compared,
        TIES[ties],
        TIE_EXPANSIONS[tieExpansion],
        ROUNDINGS[rounding],
        `마지막 등급의 자리는 ${BOTTOM_GRADE_WORDS[bottomGrade].ko} 셉니다.`,
        STRATA[strata],
        adjustment.within === 0 ? "위원회가 조정할 여지는 없습니다." : ADJUSTED[adjustment.meaning](adjustment.within),
      ];
    },
  },
  correction: {
    title: "분과별 점수편차 보정",
    sentences: ({ correction: { method, clamp, smallestGroup } }) => [
      CORRECTIONS[method],
      ...(method === "none" || clamp === null
        ? []
        : [`보정한 점수가 ${clamp.from}점보다 낮거나 ${clamp.to}점보다 높으면 그 점수로 자릅니다.`]),
      ...(method === "none" ? [] : [`과제가 ${smallestGroup}개보다 적은 분과는 평균만 맞춥니다.`]),
    ],
  },
  committee: {
    title: "위원 점수",
    sentences: ({ committee: { method, fewestToTrim } }) =>
      method === "mean"
        ? ["위원들이 준 점수는 평균합니다."]
        : [
            `위원들이 준 점수에서 최고점과 최저점을 하나씩 빼고 평균합니다. 위원이 ${fewestToTrim}명보다 적으면 뺄 수 없습니다.`,
          ],
  },
};
