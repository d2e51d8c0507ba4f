import type { Rubric } from "../rules/rubric";
import type { RubricParts } from "./rubricSections";

/** A rubric as the sections of the sheet hold it. */
export function rubricParts(rubric: Rubric): RubricParts {
  const { bands: achievementBands, provisionalMarks, ...achievement } = rubric.achievement;
  const { bands: initiativeBands, ...initiative } = rubric.initiative;
  return {
    achievement,
    provisionalMarks: provisionalMarks.map((mark) => ({ mark })),
    achievementBands,
    initiative,
    initiativeBands,
    representativenessBands: rubric.representativeness.bands,
    effectBands: rubric.effect,
    contributionBands: rubric.contribution,
    communicationNeeds: rubric.communication.bestNeeds.map((need) => ({ need })),
    items: rubric.items.map(({ id, name, points }) => ({ id, "name.ko": name.ko, "name.en": name.en, points })),
    itemBands: rubric.items.flatMap(({ id, bands }) =>
      (bands ?? []).map(({ label, points }) => ({
        item: id,
        label,
        "points.from": points.from,
        "points.to": points.to,
      })),
    ),
    bonusPenalty: rubric.bonusPenalty,
    labelAliases: Object.entries(rubric.labelAliases).map(([alias, label]) => ({ alias, label })),
  };
}

/** The rubric that the sections hold. */
export function fromRubricParts(parts: RubricParts): Rubric {
  return {
    achievement: {
      ...parts.achievement,
      provisionalMarks: parts.provisionalMarks.map(({ mark }) => mark),
      bands: parts.achievementBands,
    },
    initiative: { ...parts.initiative, bands: parts.initiativeBands },
    representativeness: { bands: parts.representativenessBands },
    effect: parts.effectBands,
    contribution: parts.contributionBands,
    communication: { bestNeeds: parts.communicationNeeds.map(({ need }) => need) },
    items: parts.items.map(({ id, points, ...names }) => {
      const bands = parts.itemBands.filter(({ item }) => item === id);
      return {
        id,
        name: { ko: names["name.ko"], en: names["name.en"] },
        points,
        bands:
          bands.length === 0
            ? null
            : bands.map((row) => ({
                label: row.label,
                points: { from: row["points.from"], to: row["points.to"] },
              })),
      };
    }),
    bonusPenalty: parts.bonusPenalty,
    labelAliases: Object.fromEntries(parts.labelAliases.map(({ alias, label }) => [alias, label])),
  };
}
