import { distanceToLines, type LineDistances } from "../core/explanation/distanceToLines";
import { gradesUnderReadings, type GradeReading } from "../core/explanation/gradesUnderReadings";
import { gradeSheet } from "./gradeSheet";
import type { Outcome } from "./outcome";

/** A grade that a task would have if the rules were read otherwise. */
export interface GradeElsewhere {
  readonly grade: number;
  /** What would have to be read otherwise for it, as little as will do. */
  readonly change: Partial<GradeReading>;
}

/** What there is to say of a task's grade besides its one sentence. */
export interface TaskReasons extends LineDistances {
  /** The other grades that other readings give, best first; empty where every reading gives the same. */
  readonly elsewhere: readonly GradeElsewhere[];
}

/**
 * How far tasks are from other grades, and which of them hang on how the rules are read. Everything is computed from what was
 * read; the other readings when they are first asked for.
 *
 * @param outcome - of the sheet
 * @returns what gives the reasons of the task at a position; `null` where there are no grades
 */
export function taskReasons({
  scoreSheet,
  ruleSet,
  decision,
}: Pick<Outcome, "scoreSheet" | "ruleSet" | "decision">): ((position: number) => TaskReasons) | null {
  const grading = scoreSheet === null ? null : gradeSheet(scoreSheet, ruleSet, decision).grading;
  if (scoreSheet === null || grading === null) return null;
  const { allocation } = grading;
  let others: ReturnType<typeof gradesUnderReadings> | undefined;
  const otherReadings = () =>
    (others ??= gradesUnderReadings(scoresThatCount(scoreSheet.tasks, grading.correction), ruleSet, {
      groups: scoreSheet.tasks.map(({ group }) => group),
    }));
  return (position) => ({
    ...distanceToLines(allocation, position, ruleSet),
    elsewhere: elsewhereOf(position, otherReadings(), ruleSet.allocation),
  });
}

type Tasks = NonNullable<Outcome["scoreSheet"]>["tasks"];

const scoresThatCount = (
  tasks: Tasks,
  correction: { readonly tasks: readonly { readonly corrected: number }[] } | null,
): readonly number[] =>
  // A sheet is graded only where every task has a score.
  tasks.map(
    ({ score }, position) => correction?.tasks[position]?.corrected ?? (score.kind === "number" ? score.value : 0),
  );

function elsewhereOf(
  position: number,
  others: ReturnType<typeof gradesUnderReadings>,
  chosen: GradeReading,
): readonly GradeElsewhere[] {
  const nearest = new Map<number, Partial<GradeReading>>();
  for (const { reading, differing } of others) {
    const grade = differing.find((task) => task.position === position)?.grade;
    if (grade === undefined) continue;
    const change = changesTo(reading, chosen);
    const known = nearest.get(grade);
    if (known === undefined || size(change) < size(known)) nearest.set(grade, change);
  }
  return [...nearest].sort(([a], [b]) => a - b).map(([grade, change]) => ({ grade, change }));
}

const size = (change: object): number => Object.keys(change).length;

const changesTo = (reading: GradeReading, chosen: GradeReading): Partial<GradeReading> => ({
  ...(reading.rounding === chosen.rounding ? {} : { rounding: reading.rounding }),
  ...(reading.bottomGrade === chosen.bottomGrade ? {} : { bottomGrade: reading.bottomGrade }),
  ...(reading.ties === chosen.ties ? {} : { ties: reading.ties }),
  ...(reading.tieExpansion === chosen.tieExpansion ? {} : { tieExpansion: reading.tieExpansion }),
});
