import { cumulativeCounts } from "../allocation/cumulativeCounts";
import type { GradingRules } from "../../rules/ruleSet";
import { allowedRooms, type GradeRoom } from "./gradeRooms";

export interface DistributionBreach extends GradeRoom {
  /** The number that is out of the room. */
  readonly actual: number;
}

export type DistributionCheck =
  | { readonly ok: true; readonly rooms: readonly GradeRoom[] }
  | { readonly ok: false; readonly rooms: readonly GradeRoom[]; readonly breaches: readonly DistributionBreach[] };

/**
 * Checks a distribution of grades against the quota and the room for adjustment. An unearned grade that nobody has is taken
 * as withheld: its places are its neighbour's.
 *
 * Ties under the `lower` reading can leave a grade short of its least count through nobody's fault; give the tie ends
 * (`reachable`) to have such a shortfall accepted.
 *
 * @param counts - one count a grade, best to worst
 * @param rules - grades, quota and readings
 * @param reachable - the cumulative counts that the scores' ties allow at all; every count when left out
 * @param drawnLines - the cumulative places that lines move from, where they are not those that the quota alone gives
 * @returns accepted with the rooms, or the breaches: grade, what it holds, and what would be allowed
 * @throws RangeError when there is not one whole count of 0 or more for each grade
 * @example
 * checkDistribution([2, 9, 7, 14, 7, 5, 2], RULE_SET_2023).ok //=> true
 * @example
 * checkDistribution([3, 8, 7, 14, 7, 5, 2], RULE_SET_2023).ok //=> false
 */
export function checkDistribution(
  counts: readonly number[],
  rules: GradingRules,
  reachable?: ReadonlySet<number>,
  drawnLines?: readonly number[],
): DistributionCheck {
  if (counts.length !== rules.grades.length || counts.some((count) => !Number.isSafeInteger(count) || count < 0)) {
    throw new RangeError(`not one count for each of ${rules.grades.length} grades: ${counts.join(", ")}`);
  }
  const n = counts.reduce((sum, count) => sum + count, 0);
  const withheld = rules.unearned.map(({ grade }) => grade).filter((grade) => counts[grade - 1] === 0);
  const rooms = allowedRooms(n, rules, withheld, drawnLines);
  const breaches = roomBreaches(counts, rooms, reachable);
  return breaches.length === 0 ? { ok: true, rooms } : { ok: false, rooms, breaches };
}

/**
 * The rooms that a distribution does not keep to: for many distributions under the same rules.
 *
 * @param counts - one count a grade, best to worst
 * @param rooms - from `allowedRooms`, for as many tasks
 * @param reachable - as for {@link checkDistribution}
 * @example
 * roomBreaches([3, 0], [{ grade: 1, compares: "own", locked: false, least: 1, most: 2 }])[0].actual //=> 3
 */
export function roomBreaches(
  counts: readonly number[],
  rooms: readonly GradeRoom[],
  reachable?: ReadonlySet<number>,
): readonly DistributionBreach[] {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return rooms.flatMap((room): DistributionBreach[] => {
    const actual = heldCount(room, counts);
    const tieWidened = room.compares === "cumulative" && reachable !== undefined ? widen(room, n, reachable) : room;
    return actual >= tieWidened.least && actual <= tieWidened.most ? [] : [{ ...tieWidened, actual }];
  });
}

/**
 * The number that a room speaks of.
 *
 * @example
 * heldCount({ grade: 2, compares: "cumulative", locked: false, least: 0, most: 9 }, [2, 9, 7]) //=> 11
 */
export function heldCount({ grade, compares }: GradeRoom, counts: readonly number[]): number {
  switch (compares) {
    case "own":
      return counts[grade - 1]!;
    case "cumulative":
      return cumulativeCounts(counts)[grade - 1]!;
    case "from-bottom":
      return counts.slice(grade - 1).reduce((sum, count) => sum + count, 0);
  }
}

/** A line cannot cut through a tie: where no tie ends within the room, the nearest end above the line is all there is. */
function widen(room: GradeRoom, n: number, reachable: ReadonlySet<number>): GradeRoom {
  let least = room.least;
  while (least > 0 && !reachable.has(least)) least--;
  return { ...room, least, most: Math.min(room.most, n) };
}
