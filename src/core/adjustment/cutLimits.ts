import { cumulativeCounts } from "../allocation/cumulativeCounts";
import type { GradeRoom, Room } from "./gradeRooms";

/** What one line may do: how many tasks down to it, and how many between the line above and it. */
export interface CutLimits {
  readonly cumulative: Room;
  readonly own: Room;
  /** What the rules themselves give, permitted even where ties take it out of its room. */
  readonly baseCumulative: number;
  readonly baseOwn: number;
}

/**
 * The rooms of a distribution as limits on its lines, one a grade; the bottom grade's line is all tasks. A grade that has
 * tasks by the rules keeps at least one.
 *
 * @param counts - each grade's tasks as the rules give them, best to worst
 * @param rooms - from `allowedRooms`
 * @example
 * cutLimits([1, 2], [])[0].own //=> { least: 1, most: 3 }
 */
export function cutLimits(counts: readonly number[], rooms: readonly GradeRoom[]): readonly CutLimits[] {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const cumulative = counts.map((): Room => ({ least: 0, most: n }));
  const own = counts.map((count): Room => ({ least: Math.min(count, 1), most: n }));
  const narrow = (limits: Room[], index: number, room: Room): void => {
    const { least, most } = limits[index]!;
    limits[index] = { least: Math.max(least, room.least), most: Math.min(most, room.most) };
  };
  for (const { grade, compares, least, most } of rooms) {
    if (compares === "cumulative") narrow(cumulative, grade - 1, { least, most });
    else if (compares === "own") narrow(own, grade - 1, { least, most });
    // From a grade down to the bottom: what is left of all tasks behind the line above it.
    else if (grade > 1) narrow(cumulative, grade - 2, { least: n - most, most: n - least });
  }
  const base = cumulativeCounts(counts);
  return counts.map((count, index) => ({
    cumulative: cumulative[index]!,
    own: own[index]!,
    baseCumulative: base[index]!,
    baseOwn: count,
  }));
}
