import type { RateBand } from "../../rules/rubric";
import { OTHER_WORDS, POINTS_WITHIN_WORDS, SEVERAL_WORDS, SURVEY_WORDS } from "../../rulesheet/words";
import { scoring, type ClauseText } from "./clause";
import type { RubricClauseId } from "./gradingClauses";

const rate = ({ from }: RateBand): string => (from === null ? "below that" : `from ${from} %`);

export const rubricClausesEn: Readonly<Record<RubricClauseId, ClauseText>> = {
  items: {
    title: "Items and points",
    sentences: scoring(({ items, bonusPenalty: { bonusMost, penaltyMost, penaltyFromGrade } }) => [
      `${items.map(({ name, points }) => `${name.en} ${points}`).join(", ")}.`,
      ...items.map(({ name, bands }) =>
        bands === null
          ? `${name.en}: the committee judges without a scale.`
          : `${name.en}: ${bands.map(({ label, points }) => `${label} ${points.from}–${points.to}`).join(", ")}.`,
      ),
      `A bonus is at most ${bonusMost}, a penalty at most ${penaltyMost} points. Tasks of last year’s grade ${penaltyFromGrade} or worse are penalised unless improved.`,
    ]),
  },
  achievement: {
    title: "Achievement",
    sentences: scoring(({ achievement }) => {
      const { rateDigits, bands, provisionalBest, provisionalMarks, pointsWithin, severalIndicators, rateCap } =
        achievement;
      return [
        `Rate (actual ÷ target): ${bands.map((band) => `${rate(band)} ${band.label}`).join(", ")}.`,
        rateDigits === null
          ? "Bands are looked up by the rate as computed, without rounding."
          : `Bands are looked up by the rate rounded to ${rateDigits} digits.`,
        `Points within a band: ${POINTS_WITHIN_WORDS[pointsWithin].en}.`,
        `A provisional actual counts for ${provisionalBest} at best. Words that mark one: ${provisionalMarks.join(", ")}.`,
        `Several indicators become one by the ${SEVERAL_WORDS[severalIndicators].en}.`,
        ...(rateCap === null ? [] : [`Among several, the rate of one counts for ${rateCap} % at most.`]),
      ];
    }),
  },
  initiative: {
    title: "Initiative",
    sentences: scoring(({ initiative: { pastYears, bands } }) => [
      `The target against the mean actual of the past ${pastYears} years: ${bands.map((band) => `${rate(band)} ${band.label} (× ${band.weight})`).join(", ")}.`,
    ]),
  },
  representativeness: {
    title: "Representativeness",
    sentences: scoring(({ representativeness: { bands } }) =>
      bands.map(({ label, weight, links }) => `${label} (× ${weight}): ${links.join(", ")}`),
    ),
  },
  effect: {
    title: "Effect",
    sentences: scoring(({ effect }) =>
      effect.map(({ label, survey, cases, outsideEvaluation }) => {
        const needs = [
          ...(survey === "none" ? [] : [`survey by: ${SURVEY_WORDS[survey].en}`]),
          ...(cases === 0 ? [] : [`${cases} or more good cases`]),
          ...(outsideEvaluation ? ["good outside evaluation"] : []),
        ];
        return `${label}: ${needs.length === 0 ? "any other" : needs.join(", ")}`;
      }),
    ),
  },
  contribution: {
    title: "Contribution",
    sentences: scoring(({ contribution }) =>
      contribution.map(({ label, strategicGoal, performanceGoal, taskGoal, other }) => {
        const needs = [
          ...(strategicGoal ? ["strategic goal met"] : []),
          ...(performanceGoal ? ["performance goal met"] : []),
          ...(taskGoal ? ["task goal met"] : []),
          ...(other === "none" ? [] : [`other contribution ${OTHER_WORDS[other].en}`]),
        ];
        return `${label}: ${needs.length === 0 ? "any other" : needs.join(", ")}`;
      }),
    ),
  },
  communication: {
    title: "Communication",
    sentences: scoring(({ communication: { bestNeeds } }) => [`The best band needs all of: ${bestNeeds.join(", ")}.`]),
  },
  labels: {
    title: "Labels that drift",
    sentences: scoring(({ labelAliases }) => {
      const aliases = Object.entries(labelAliases).map(([alias, label]) => `“${alias}” → ${label}`);
      return aliases.length === 0 ? [] : [`Other words are taken for: ${aliases.join(", ")}.`];
    }),
  },
};
