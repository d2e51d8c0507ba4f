import type { BandLabel } from "../../src/rules/rubric";
import type { TaskInput } from "./cleanTasks";

const WEIGHTS: Readonly<Record<BandLabel, number>> = { 높음: 100, 다소높음: 98, 보통: 96, 다소낮음: 94, 낮음: 92 };

/** Half-up as Excel's ROUND does it; a quotient of short decimals is far enough from a half for doubles. */
export const round = (value: number, digits: number): number =>
  Number(`${Math.round(Number(`${value}e${digits}`))}e-${digits}`);

/** The total in hundredths of a point: weights are whole hundredths, so that whole numbers suffice. */
export function totalOf({ points, initiative, representativeness }: TaskInput): number {
  const weighted = points.achievement * WEIGHTS[initiative] * WEIGHTS[representativeness];
  const others = points.effect + points.contribution + points.communication + points.stakeholder + points.collaboration;
  return Math.round((weighted + (others + points.bonus) * 10_000) / 100) / 100;
}

/** The cumulative lines of 24 tasks: 5, 25, 35, 65, 80 % rounded down are 1, 6, 8, 15, 19, and 5 % from the bottom 1. */
const LINES = [1, 6, 8, 15, 19, 23, 24];

export const rankOf = (scores: readonly number[], score: number): number =>
  scores.filter((other) => other >= score).length;

/** The grades that the rules give the tasks, in their order. */
export function allocatedGrades(tasks: readonly TaskInput[]): number[] {
  const scores = tasks.map(totalOf);
  return scores.map((score) => LINES.findIndex((line) => rankOf(scores, score) <= line) + 1);
}
