import type { RateBand } from "../../rules/rubric";
import { OTHER_WORDS, POINTS_WITHIN_WORDS, SEVERAL_WORDS, SURVEY_WORDS } from "../../rulesheet/words";
import { scoring, type ClauseText } from "./clause";
import type { RubricClauseId } from "./gradingClauses";

const rate = ({ from }: RateBand): string => (from === null ? "그 아래는" : `${from}% 이상은`);

export const rubricClausesKo: Readonly<Record<RubricClauseId, ClauseText>> = {
  items: {
    title: "평가 항목과 배점",
    sentences: scoring(({ items, bonusPenalty: { bonusMost, penaltyMost, penaltyFromGrade } }) => [
      `${items.map(({ name, points }) => `${name.ko} ${points}점`).join(", ")}.`,
      ...items.map(({ name, bands }) =>
        bands === null
          ? `${name.ko}: 구간 없이 위원회가 정합니다.`
          : `${name.ko}: ${bands.map(({ label, points }) => `${label} ${points.to}~${points.from}점`).join(", ")}.`,
      ),
      `가점은 ${bonusMost}점, 감점은 ${penaltyMost}점까지입니다. 전년도에 ${penaltyFromGrade}등급 이하였던 과제는 개선하지 않으면 감점합니다.`,
    ]),
  },
  achievement: {
    title: "성과지표 달성도",
    sentences: scoring(({ achievement }) => {
      const { rateDigits, bands, provisionalBest, provisionalMarks, pointsWithin, severalIndicators, rateCap } =
        achievement;
      return [
        `달성률(실적 ÷ 목표) ${bands.map((band) => `${rate(band)} ${band.label}`).join(", ")}입니다.`,
        rateDigits === null
          ? "달성률은 반올림하지 않고 구간을 봅니다."
          : `달성률은 소수 ${rateDigits}자리로 반올림하여 구간을 봅니다.`,
        `구간 안의 점수: ${POINTS_WITHIN_WORDS[pointsWithin].ko}.`,
        `잠정치는 ${provisionalBest}까지만 인정합니다. 잠정치를 나타내는 말: ${provisionalMarks.join(", ")}.`,
        `성과지표가 여럿이면 ${SEVERAL_WORDS[severalIndicators].ko}을 씁니다.`,
        ...(rateCap === null ? [] : [`여럿일 때 한 지표의 달성률은 ${rateCap}%까지만 셉니다.`]),
      ];
    }),
  },
  initiative: {
    title: "목표치 적극성",
    sentences: scoring(({ initiative: { pastYears, bands } }) => [
      `목표치를 과거 ${pastYears}년 실적의 평균과 견주어 ${bands.map((band) => `${rate(band)} ${band.label}(× ${band.weight})`).join(", ")}입니다.`,
    ]),
  },
  representativeness: {
    title: "지표 대표성",
    sentences: scoring(({ representativeness: { bands } }) =>
      bands.map(({ label, weight, links }) => `${label}(× ${weight}): ${links.join(", ")}`),
    ),
  },
  effect: {
    title: "정책효과",
    sentences: scoring(({ effect }) =>
      effect.map(({ label, survey, cases, outsideEvaluation }) => {
        const needs = [
          ...(survey === "none" ? [] : [`${SURVEY_WORDS[survey].ko} 설문조사`]),
          ...(cases === 0 ? [] : [`우수사례 ${cases}건 이상`]),
          ...(outsideEvaluation ? ["좋은 외부평가"] : []),
        ];
        return `${label}: ${needs.length === 0 ? "그 밖" : needs.join(", ")}`;
      }),
    ),
  },
  contribution: {
    title: "상위 기여도",
    sentences: scoring(({ contribution }) =>
      contribution.map(({ label, strategicGoal, performanceGoal, taskGoal, other }) => {
        const needs = [
          ...(strategicGoal ? ["전략목표 달성"] : []),
          ...(performanceGoal ? ["성과목표 달성"] : []),
          ...(taskGoal ? ["관리과제 목표 달성"] : []),
          ...(other === "none" ? [] : [`기타 기여 ${OTHER_WORDS[other].ko}`]),
        ];
        return `${label}: ${needs.length === 0 ? "그 밖" : needs.join(", ")}`;
      }),
    ),
  },
  communication: {
    title: "소통노력도",
    sentences: scoring(({ communication: { bestNeeds } }) => [
      `높음에 모두 있어야 하는 활동: ${bestNeeds.join(", ")}.`,
    ]),
  },
  labels: {
    title: "표현 통일",
    sentences: scoring(({ labelAliases }) => {
      const aliases = Object.entries(labelAliases).map(([alias, label]) => `'${alias}' → ${label}`);
      return aliases.length === 0 ? [] : [`다르게 쓴 말을 이렇게 봅니다: ${aliases.join(", ")}.`];
    }),
  },
};
