import { BOTTOM_GRADES, ROUNDINGS, TIE_EXPANSIONS, TIES, type AllocationRule } from "../../rules/quota";
import type { GradingRules } from "../../rules/ruleSet";
import { allocateTasks, type AllocationOptions } from "../allocation/allocateTasks";

/** One other way of reading what the guideline leaves open. */
export type GradeReading = Pick<AllocationRule, "rounding" | "bottomGrade" | "ties" | "tieExpansion">;

export interface GradesUnderReading {
  readonly reading: GradeReading;
  readonly counts: readonly number[];
  /** The tasks whose grade is another one than under the chosen reading, by position. */
  readonly differing: readonly { readonly position: number; readonly grade: number }[];
}

/**
 * The grades under every other reading of rounding, bottom grade, ties and their expansion. A grade that hangs on a reading
 * is one that an appeal (이의신청) will ask about.
 *
 * @param scores - one a task
 * @param rules - the rule set, with the chosen reading
 * @param options - as for `allocateTasks`
 * @returns one entry for each other combination that gives grades at all
 * @example
 * gradesUnderReadings([90, 90, 80], RULE_SET_2023).find(({ reading }) => reading.ties === "upper" && reading.rounding === "down").counts //=> [0, 0, 2, 0, 0, 0, 1]
 */
export function gradesUnderReadings(
  scores: ArrayLike<number>,
  rules: GradingRules,
  options: AllocationOptions = {},
): readonly GradesUnderReading[] {
  const chosen = allocateTasks(scores, rules, options);
  if (!chosen.ok) return [];
  const { grades } = chosen.allocation;
  return everyReading()
    .filter((reading) => !isChosen(reading, rules.allocation))
    .flatMap((reading): GradesUnderReading[] => {
      const other = allocateTasks(scores, { ...rules, allocation: { ...rules.allocation, ...reading } }, options);
      if (!other.ok) return [];
      const differing = Array.from(other.allocation.grades).flatMap((grade, position) =>
        grade === grades[position] ? [] : [{ position, grade }],
      );
      return [{ reading, counts: other.allocation.counts, differing }];
    });
}

const everyReading = (): readonly GradeReading[] =>
  ROUNDINGS.flatMap((rounding) =>
    BOTTOM_GRADES.flatMap((bottomGrade) =>
      TIES.flatMap((ties) => TIE_EXPANSIONS.map((tieExpansion) => ({ rounding, bottomGrade, ties, tieExpansion }))),
    ),
  );

const isChosen = (reading: GradeReading, chosen: GradeReading): boolean =>
  reading.rounding === chosen.rounding &&
  reading.bottomGrade === chosen.bottomGrade &&
  reading.ties === chosen.ties &&
  reading.tieExpansion === chosen.tieExpansion;
