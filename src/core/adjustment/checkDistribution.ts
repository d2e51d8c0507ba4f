import type { AdjustmentMeaning, RuleSet } from "../../rules/ruleSet";
import { cumulativeCounts } from "../allocation/cumulativeCounts";
import { gradeLines, quotaCounts, roundPlaces } from "../allocation/gradeLines";
import { add, compare, floor, fraction, multiply, subtract, toFraction, type Fraction } from "../exact/fraction";

/** A whole number of tasks between `least` and `most`, both included. */
export interface Room {
  readonly least: number;
  readonly most: number;
}

/** What a grade is allowed: `cumulative` down to its line, or `own` for its own count, as the reading compares. */
export interface GradeRoom extends Room {
  readonly grade: number;
  readonly compares: "cumulative" | "own";
  /** A grade that keeps its line (1등급, 7등급). */
  readonly locked: boolean;
}

export interface DistributionBreach extends GradeRoom {
  /** The number that is out of the room. */
  readonly actual: number;
}

export type DistributionCheck =
  | { readonly ok: true; readonly rooms: readonly GradeRoom[] }
  | { readonly ok: false; readonly rooms: readonly GradeRoom[]; readonly breaches: readonly DistributionBreach[] };

type Rules = Pick<RuleSet, "grades" | "allocation">;

/**
 * The counts that each grade is allowed when the committee may move lines (2~6등급은 각 5% 범위 내에서 조정 가능).
 *
 * @param n - how many tasks
 * @param ruleSet - grades, lines, and the reading of "within 5 %"
 * @returns one room a grade that is compared, best to worst
 * @example
 * allowedRooms(46, RULE_SET_2023)[3] //=> { grade: 4, compares: "cumulative", locked: false, least: 27, most: 32 }
 */
export function allowedRooms(n: number, ruleSet: Rules): readonly GradeRoom[] {
  return ROOMS[ruleSet.allocation.adjustment.meaning](n, ruleSet);
}

/**
 * Checks a distribution of grades against the quota and the room for adjustment.
 *
 * Ties under the `lower` reading can leave a grade short of its least count through nobody's fault; give the tie ends
 * (`reachable`) to have such a shortfall accepted.
 *
 * @param counts - one count a grade, best to worst
 * @param ruleSet - grades, lines and readings
 * @param reachable - the cumulative counts that the scores' ties allow at all; every count when left out
 * @returns accepted with the rooms, or the breaches: grade, what it holds, and what would be allowed
 * @throws RangeError when there is not one whole count of 0 or more for each grade
 * @example
 * checkDistribution([2, 9, 7, 14, 7, 5, 2], RULE_SET_2023).ok //=> true
 * @example
 * checkDistribution([3, 8, 7, 14, 7, 5, 2], RULE_SET_2023).ok //=> false
 */
export function checkDistribution(
  counts: readonly number[],
  ruleSet: Rules,
  reachable?: ReadonlySet<number>,
): DistributionCheck {
  if (counts.length !== ruleSet.grades.length || counts.some((count) => !Number.isSafeInteger(count) || count < 0)) {
    throw new RangeError(`not one count for each of ${ruleSet.grades.length} grades: ${counts.join(", ")}`);
  }
  const cumulative = cumulativeCounts(counts);
  const n = cumulative[cumulative.length - 1] ?? 0;
  const rooms = allowedRooms(n, ruleSet);
  const breaches = rooms.flatMap((room): DistributionBreach[] => {
    const index = room.grade - 1;
    const actual = room.compares === "cumulative" ? cumulative[index]! : counts[index]!;
    const tieWidened = room.compares === "cumulative" && reachable !== undefined ? widen(room, n, reachable) : room;
    return actual >= tieWidened.least && actual <= tieWidened.most ? [] : [{ ...tieWidened, actual }];
  });
  return breaches.length === 0 ? { ok: true, rooms } : { ok: false, rooms, breaches };
}

/** A line cannot cut through a tie: where no tie ends within the room, the nearest end above the line is all there is. */
function widen(room: GradeRoom, n: number, reachable: ReadonlySet<number>): GradeRoom {
  let least = room.least;
  while (least > 0 && !reachable.has(least)) least--;
  return { ...room, least, most: Math.min(room.most, n) };
}

/** One way of reading "within 5 %" each. */
const ROOMS: Readonly<Record<AdjustmentMeaning, (n: number, ruleSet: Rules) => GradeRoom[]>> = {
  /** The cumulative line moves by the percent points, then it is rounded. */
  line(n, ruleSet) {
    const { grades, allocation } = ruleSet;
    const base = gradeLines(n, grades, allocation);
    return grades.slice(0, -1).map((grade, index) => {
      const bottomKeepsLine = index === grades.length - 2 && grades[index + 1]?.adjustable === false;
      const locked = !grade.adjustable || bottomKeepsLine;
      const line = toFraction(grade.line ?? 100);
      const within = toFraction(allocation.adjustment.within);
      const room = locked
        ? { least: base[index]!, most: base[index]! }
        : movedRoom(line, within, n, allocation.rounding, base[index]!);
      return { grade: index + 1, compares: "cumulative", locked, ...room };
    });
  },

  /** The grade's own share moves by the percent points, then it is rounded. */
  share(n, ruleSet) {
    const { grades, allocation } = ruleSet;
    const base = quotaCounts(n, grades, allocation);
    const within = toFraction(allocation.adjustment.within);
    return grades.map((grade, index) => {
      const line = toFraction(grade.line ?? 100);
      const share = subtract(line, toFraction(grades[index - 1]?.line ?? 0));
      const room = grade.adjustable
        ? movedRoom(share, within, n, allocation.rounding, base[index]!)
        : { least: base[index]!, most: base[index]! };
      return { grade: index + 1, compares: "own", locked: !grade.adjustable, ...room };
    });
  },

  /** The grade's own count moves by at most floor(5 % of n) tasks. */
  count(n, ruleSet) {
    const { grades, allocation } = ruleSet;
    const base = quotaCounts(n, grades, allocation);
    const step = Number(floor(multiply(toFraction(allocation.adjustment.within), fraction(BigInt(n), 100n))));
    return grades.map((grade, index) => {
      const move = grade.adjustable ? step : 0;
      const least = Math.max(0, base[index]! - move);
      return { grade: index + 1, compares: "own", locked: !grade.adjustable, least, most: base[index]! + move };
    });
  },
};

function movedRoom(
  percent: Fraction,
  within: Fraction,
  n: number,
  rounding: RuleSet["allocation"]["rounding"],
  base: number,
): Room {
  // Largest remainders look at all grades at once; a single moved line has no remainder to compare, so it is cut down.
  const single = rounding === "largest-remainder" ? "down" : rounding;
  const least = roundPlaces(clamp(subtract(percent, within)), n, single);
  const most = roundPlaces(clamp(add(percent, within)), n, single);
  return { least: Math.min(least, base), most: Math.max(most, base) };
}

const ZERO = fraction(0n, 1n);
const HUNDRED = fraction(100n, 1n);

function clamp(percent: Fraction): Fraction {
  if (compare(percent, ZERO) < 0) return ZERO;
  return compare(percent, HUNDRED) > 0 ? HUNDRED : percent;
}
