import type { AdjustmentMeaning, CountsQuota, Quota, Rounding } from "../../rules/quota";
import type { GradingRules } from "../../rules/ruleSet";
import { receiver } from "../allocation/mergedLines";
import { limitPlaces } from "../allocation/limitLines";
import { ownCounts } from "../allocation/ownCounts";
import { percentLines } from "../allocation/percentLines";
import { quotaInForce, quotaLines, type QuotaLines } from "../allocation/quotaLines";
import { roundPlaces } from "../allocation/roundedLines";
import { add, compare, floor, fraction, multiply, subtract, toFraction, type Fraction } from "../exact/fraction";

/** A whole number of tasks between `least` and `most`, both included. */
export interface Room {
  readonly least: number;
  readonly most: number;
}

/**
 * What a grade is allowed: `cumulative` the tasks from grade 1 down to it, `own` its own tasks, or `from-bottom` the tasks
 * from it down to the bottom grade.
 */
export interface GradeRoom extends Room {
  readonly grade: number;
  readonly compares: "cumulative" | "own" | "from-bottom";
  /** A grade that keeps its line (1등급, 7등급), or a limit that nobody may move. */
  readonly locked: boolean;
}

/**
 * The counts that each grade is allowed when the committee may move lines (2~6등급은 각 5% 범위 내에서 조정 가능).
 *
 * @param n - how many tasks
 * @param rules - grades, quota, and the reading of "within 5 %"
 * @param withheld - unearned grades that nobody deserves this time
 * @param drawnLines - the cumulative places that lines move from, where they are not those that the quota alone gives
 * @returns one room for each grade or limit that is compared, best to worst; none where there is no quota, or it goes by scores
 * @example
 * allowedRooms(46, RULE_SET_2023)[3] //=> { grade: 4, compares: "cumulative", locked: false, least: 27, most: 32 }
 */
export function allowedRooms(
  n: number,
  rules: GradingRules,
  withheld: readonly number[] = [],
  drawnLines?: readonly number[],
): readonly GradeRoom[] {
  const inForce = quotaInForce(n, rules);
  if (!inForce.ok || inForce.quota.basis === "scores") return [];
  const { quota } = inForce;
  if (quota.basis === "limits") {
    return limitPlaces(n, quota).map(({ from, to, least, most }) => ({
      ...comparison(from, to, rules.grades.length),
      locked: true,
      least,
      most,
    }));
  }
  const drawn: QuotaLines = drawnLines === undefined ? quotaLines(n, rules, withheld) : { ok: true, lines: drawnLines };
  if (!drawn.ok) return quota.basis === "counts" ? statedRooms(quota) : [];
  const percents = mergedPercents(percentsOf(n, quota), rules, withheld);
  return ROOMS[rules.allocation.adjustment.meaning]({ n, rules, lines: drawn.lines, percents });
}

/** Fixed counts that are more than there are tasks cannot be moved about, only missed: the rooms are the counts as stated. */
const statedRooms = ({ counts }: CountsQuota): readonly GradeRoom[] =>
  counts.map((count, index) => ({ grade: index + 1, compares: "own", locked: true, ...fixed(count ?? 0) }));

function comparison(from: number, to: number, grades: number): Pick<GradeRoom, "grade" | "compares"> {
  if (from === 1 && to < grades) return { grade: to, compares: "cumulative" };
  return from === to ? { grade: from, compares: "own" } : { grade: from, compares: "from-bottom" };
}

interface Ground {
  readonly n: number;
  readonly rules: GradingRules;
  /** The places before anything is moved, and the exact percent that each line stands for. */
  readonly lines: readonly number[];
  readonly percents: readonly Fraction[];
}

/** One way of reading "within 5 %" each. */
const ROOMS: Readonly<Record<AdjustmentMeaning, (ground: Ground) => readonly GradeRoom[]>> = {
  /** The cumulative line moves by the percent points, then it is rounded. */
  line({ n, rules: { grades, allocation }, lines, percents }) {
    const within = toFraction(allocation.adjustment.within);
    return grades.slice(0, -1).map((grade, index) => {
      const bottomKeepsLine = index === grades.length - 2 && grades[index + 1]?.adjustable === false;
      const locked = !grade.adjustable || bottomKeepsLine;
      const base = lines[index]!;
      const room = locked ? fixed(base) : movedRoom(percents[index]!, within, n, allocation.rounding, base);
      return { grade: index + 1, compares: "cumulative", locked, ...room };
    });
  },

  /** The grade's own share moves by the percent points, then it is rounded. */
  share({ n, rules: { grades, allocation }, lines, percents }) {
    const within = toFraction(allocation.adjustment.within);
    const counts = ownCounts(lines);
    return grades.map((grade, index) => {
      const share = index === 0 ? percents[0]! : subtract(percents[index]!, percents[index - 1]!);
      const base = counts[index]!;
      const room = grade.adjustable ? movedRoom(share, within, n, allocation.rounding, base) : fixed(base);
      return { grade: index + 1, compares: "own", locked: !grade.adjustable, ...room };
    });
  },

  /** The grade's own count moves by at most floor(5 % of n) tasks. */
  count({ n, rules: { grades, allocation }, lines }) {
    const step = Number(floor(multiply(toFraction(allocation.adjustment.within), fraction(BigInt(n), 100n))));
    return ownCounts(lines).map((base, index) => {
      const locked = grades[index]?.adjustable !== true;
      const move = locked ? 0 : step;
      return { grade: index + 1, compares: "own", locked, least: Math.max(0, base - move), most: base + move };
    });
  },
};

const fixed = (places: number): Room => ({ least: places, most: places });

function movedRoom(percent: Fraction, within: Fraction, n: number, rounding: Rounding, base: number): Room {
  // Largest remainders look at all grades at once; a single moved line has no remainder to compare, so it is cut down.
  const single = rounding === "largest-remainder" ? "down" : rounding;
  const least = roundPlaces(clamp(subtract(percent, within)), n, single);
  const most = roundPlaces(clamp(add(percent, within)), n, single);
  return { least: Math.min(least, base), most: Math.max(most, base) };
}

/** The percent that each line stands for; of fixed counts, their part of n. */
function percentsOf(n: number, quota: Exclude<Quota, { basis: "scores" | "limits" }>): readonly Fraction[] {
  if (quota.basis !== "counts") return percentLines(quota);
  const fixedPlaces = quota.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  let sum = 0;
  return quota.counts.map((count) => {
    sum += count ?? n - fixedPlaces;
    return n === 0 ? ZERO : fraction(BigInt(sum) * 100n, BigInt(n));
  });
}

/** The lines in percent once the shares of withheld grades have gone to their neighbours. */
function mergedPercents(
  percents: readonly Fraction[],
  { unearned }: GradingRules,
  withheld: readonly number[],
): readonly Fraction[] {
  if (withheld.length === 0) return percents;
  const merged = percents.map(() => ZERO);
  percents.forEach((percent, index) => {
    const share = subtract(percent, percents[index - 1] ?? ZERO);
    const to = receiver(index + 1, unearned, withheld) - 1;
    merged[to] = add(merged[to]!, share);
  });
  let sum = ZERO;
  return merged.map((share) => (sum = add(sum, share)));
}

const ZERO = fraction(0n, 1n);
const HUNDRED = fraction(100n, 1n);

function clamp(percent: Fraction): Fraction {
  if (compare(percent, ZERO) < 0) return ZERO;
  return compare(percent, HUNDRED) > 0 ? HUNDRED : percent;
}
