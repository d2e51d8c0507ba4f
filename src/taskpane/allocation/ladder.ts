import { scoreUnits } from "../../core/ranking/scoreUnits";

/** Scores this near to each other, in points, are worth a second look before a line parts them. */
export const NEAR_POINTS = 0.1;

/** How near a task's score is to the next one above or below it. */
export type Nearness = "tie" | "near" | null;

export interface LadderTask {
  readonly position: number;
  /** 1 for the best score. */
  readonly place: number;
  readonly nearness: Nearness;
}

/** The tasks between two lines: those at the lines, and how many between them are left out. */
export interface LadderGroup {
  /** 1 for the best. */
  readonly grade: number;
  readonly count: number;
  readonly top: readonly LadderTask[];
  readonly hidden: number;
  readonly bottom: readonly LadderTask[];
}

export interface LadderInput {
  /** Positions, best score first. */
  readonly order: readonly number[];
  readonly scores: readonly number[];
  /** The cumulative places of each grade. */
  readonly lines: readonly number[];
  /** Digits that scores are compared at. */
  readonly digits: number;
}

/**
 * The tasks by score, parted by the lines. Of many, only as many are kept on either side of a line as are to be seen there.
 *
 * @param reach - how many tasks to keep at each end of a grade, by grade
 */
export function ladderGroups(ladder: LadderInput, reach: (grade: number) => number): readonly LadderGroup[] {
  return ladder.lines.map((end, index) => {
    const start = Math.min(ladder.lines[index - 1] ?? 0, end);
    const count = end - start;
    const kept = reach(index + 1);
    // To leave out a single task saves no room.
    const hidden = count > 2 * kept + 1 ? count - 2 * kept : 0;
    const split = hidden === 0 ? end : start + kept;
    return {
      grade: index + 1,
      count,
      top: tasksBetween(ladder, start, split),
      hidden,
      bottom: tasksBetween(ladder, split + hidden, end),
    };
  });
}

function tasksBetween(ladder: LadderInput, from: number, to: number): readonly LadderTask[] {
  return ladder.order.slice(from, to).map((position, offset) => {
    const index = from + offset;
    const gaps = [gapAt(ladder, index), gapAt(ladder, index + 1)].filter((gap) => gap !== null);
    return { position, place: index + 1, nearness: nearness(Math.min(...gaps)) };
  });
}

/** The points between the tasks on both sides of a line after so many tasks; `null` where one side is empty. */
export function gapAt({ order, scores, digits }: LadderInput, place: number): number | null {
  const [above, below] = [order[place - 1], order[place]];
  if (above === undefined || below === undefined) return null;
  return (scoreUnits(scores[above]!, digits) - scoreUnits(scores[below]!, digits)) / 10 ** digits;
}

export function nearness(gap: number | null): Nearness {
  if (gap === 0) return "tie";
  return gap !== null && gap <= NEAR_POINTS ? "near" : null;
}
