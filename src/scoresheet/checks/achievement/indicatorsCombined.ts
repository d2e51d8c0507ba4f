import { roundFraction, toNumber, type Fraction } from "../../../core/exact/fraction";
import type { Finding } from "../../finding";
import type { ScoreSheet, Task } from "../../scoreSheet";
import { cellAddress, taskTitle, type Check, type CheckContext } from "../check";
import type { CombinedRate } from "./combinations";
import { combinedOtherwise, combiningRule, ruledRates } from "./indicatorRate";
import { agreement, printedRates } from "./printedRate";
import { spokenFor } from "./spokenFor";
import { combinedBand, statedBands } from "./statedBands";

/**
 * Several indicators of a task whose one rate or band does not follow from the combination that the rules name (the plain
 * mean of the rates, or the weighted one) but from another: `details.combination`. Weights that the sheet itself gives are an
 * openly stated combination, so following them is only a note.
 */
export const indicatorsCombined: Check = (context) => {
  const ofRates = ofPrintedRates(context);
  const told = new Set(ofRates.map(({ task }) => task));
  return [...ofRates, ...ofStatedBands(context).filter(({ task }) => !told.has(task))];
};

function ofPrintedRates({ sheet, ruleSet }: CheckContext): readonly Finding[] {
  const rule = combiningRule(ruleSet.rubric);
  return sheet.tasks.flatMap((task) =>
    spokenFor(sheet, task, "rate").flatMap(({ speaker, indicators }): readonly Finding[] => {
      if (indicators.length < 2) return [];
      const printed = printedRates(speaker.rate);
      const [ruled, ...alsoRuled] = ruledRates(indicators, rule);
      if (ruled === undefined) return [];
      if ([ruled, ...alsoRuled].some((rate) => printed.some((each) => agreement(rate, each) !== null))) return [];
      const isPrinted = (rate: Fraction) => printed.some((each) => agreement(rate, each) === "rounded");
      const other = combinedOtherwise(indicators, rule, isPrinted);
      return other === null ? [] : [findingOf(sheet, task, { row: speaker.row, column: "rate", ruled, other })];
    }),
  );
}

const ofStatedBands = (context: CheckContext): readonly Finding[] =>
  statedBands(context).flatMap((one): readonly Finding[] => {
    const other = combinedBand(one);
    if (other === null) return [];
    const { row } = one.speaker;
    const { label } = one.band;
    return [
      {
        ...findingOf(context.sheet, one.task, { row, column: "band", ruled: one.rate, other }),
        expected: label,
        actual: one.stated,
      },
    ];
  });

interface Combined {
  readonly row: number;
  readonly column: "rate" | "band";
  readonly ruled: Fraction;
  readonly other: CombinedRate;
}

function findingOf(sheet: ScoreSheet, task: Task, { row, column, ruled, other }: Combined): Finding {
  return {
    check: "indicators-combined",
    severity: other.combination === "weighted" ? "note" : "warning",
    address: cellAddress(sheet, row, column),
    task: taskTitle(task),
    expected: rounded(ruled),
    actual: rounded(other.rate),
    details: { combination: other.combination, rate: rounded(ruled), count: task.indicators.length },
  };
}

const rounded = (rate: Fraction): number => toNumber(roundFraction(rate, 2));
