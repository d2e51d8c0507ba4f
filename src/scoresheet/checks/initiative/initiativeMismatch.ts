import { bandAt, PRINTED_DIGITS } from "../../../core/achievement/achievementBand";
import { roundFraction, toNumber, type Fraction } from "../../../core/exact/fraction";
import type { BandLabel, InitiativeRule, Rubric } from "../../../rules/rubric";
import type { Finding } from "../../finding";
import { readWeight } from "../../rows/taskItems";
import type { ScoreSheet, Task } from "../../scoreSheet";
import { isLowerBetter } from "../achievement/lowerIsBetterName";
import { readStatedBand } from "../achievement/provisionalActual";
import { spokenFor, type SpokenFor } from "../achievement/spokenFor";
import { cellAddress, taskTitle, type Check } from "../check";
import { initiativeRateMismatch } from "./initiativeRateMismatch";
import { taskAmbition } from "./taskAmbition";

/**
 * A label or weight of 적극성 that does not follow from target ÷ mean of the past years, and a printed rate of the two that is
 * another (`details.cause` is `rate`). Indicators without past figures are judged from the papers, and for those of which less
 * is better the guideline names no formula.
 */
export const initiativeMismatch: Check = ({ sheet, ruleSet: { rubric } }) =>
  rubric === null
    ? []
    : sheet.tasks.flatMap((task) => [
        ...spokenFor(sheet, task, "initiativeRate").flatMap((spoken) =>
          initiativeRateMismatch(sheet, task, spoken, rubric.initiative),
        ),
        ...spokenFor(sheet, task, "initiative").flatMap((spoken) => labelMismatch(sheet, task, spoken, rubric)),
      ]);

function labelMismatch(
  sheet: ScoreSheet,
  task: Task,
  { speaker, indicators }: SpokenFor,
  rubric: Rubric,
): readonly Finding[] {
  const { initiative: rule } = rubric;
  const entry = readWeight(sheet.grid, speaker.row, sheet.columns.initiative);
  if (entry === null) return [];
  const weight = entry.weight.kind === "number" ? asWeight(entry.weight.value) : null;
  const stated =
    weight === null ? readStatedBand(entry.label, rubric) : rule.bands.find((band) => band.weight === weight)?.label;
  if (stated === undefined || stated === null) return [];
  const ambition = taskAmbition(sheet, task, indicators, rule);
  if (ambition === null) return [];
  const due = initiativeBand(ambition.rate, rule);
  if (due.label === stated || indicators.some(isLowerBetter)) return [];
  if (bandsOf([ambition.rate, ...ambition.others], rule).has(stated)) return [];
  return [
    {
      check: "initiative-mismatch",
      severity: "warning",
      address: cellAddress(sheet, speaker.row, "initiative"),
      task: taskTitle(task),
      expected: weight === null ? due.label : due.weight,
      actual: weight ?? entry.label,
      details: { cause: "label", rate: toNumber(roundFraction(ambition.rate, 2)) },
    },
  ];
}

/** Weights are typed as 0.98 or as 98 %. */
const asWeight = (value: number): number => (value > 10 ? value / 100 : value);

const initiativeBand = (rate: Fraction, { bands }: InitiativeRule) => bands[bandAt(bands, rate)]!;

/** The bands of rates, looked up as they are or rounded as rates are printed. */
function bandsOf(rates: readonly Fraction[], rule: InitiativeRule): ReadonlySet<BandLabel> {
  const rounded = rates.flatMap((rate) => PRINTED_DIGITS.map((digits) => roundFraction(rate, digits)));
  return new Set([...rates, ...rounded].map((rate) => initiativeBand(rate, rule).label));
}
