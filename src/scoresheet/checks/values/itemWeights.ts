import { multiply, toFraction, type Fraction } from "../../../core/exact/fraction";
import { readBandLabel } from "../../../rules/bandLabel";
import type { Rubric, WeightBand } from "../../../rules/rubric";
import type { Task, WeightEntry } from "../../scoreSheet";

/** What the points of 성과지표 달성도 are multiplied by, at least and at most. */
export interface ItemWeights {
  readonly least: Fraction;
  readonly most: Fraction;
}

/**
 * 적극성 × 대표성 of a task, by their labels or the weights themselves. A weight that the sheet does not tell can be any of
 * the rubric's.
 */
export function itemWeights(task: Task, rubric: Rubric): ItemWeights {
  const initiative = weightOf(task.initiative, rubric.initiative.bands, rubric);
  const representativeness = weightOf(task.representativeness, rubric.representativeness.bands, rubric);
  return {
    least: multiply(initiative.least, representativeness.least),
    most: multiply(initiative.most, representativeness.most),
  };
}

function weightOf(entry: WeightEntry | null, bands: readonly WeightBand[], rubric: Rubric): ItemWeights {
  const told = entry === null ? null : toldWeight(entry, bands, rubric);
  if (told !== null) return { least: toFraction(told), most: toFraction(told) };
  const weights = bands.map(({ weight }) => weight);
  return { least: toFraction(Math.min(...weights)), most: toFraction(Math.max(...weights)) };
}

function toldWeight({ label, weight }: WeightEntry, bands: readonly WeightBand[], rubric: Rubric): number | null {
  if (weight.kind === "number") return weight.value > 0 && weight.value <= 1 ? weight.value : null;
  const band = readBandLabel(label, rubric);
  return bands.find((known) => known.label === band)?.weight ?? null;
}
