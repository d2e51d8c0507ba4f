import type { GradingRules } from "../../src/rules/ruleSet";
import { basePlaces, between, handedOn, heirOf, meets, percentOf, quotaFor, roundLine, sharesOf } from "./modelQuota";
import { floor, isLess, minus, plus, ratio, sum, written, type Ratio } from "./ratio";

/** What one grade may hold: the tasks `from` one grade `to` another, between `least` and `most`. */
export interface ModelRoom {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

const NONE = ratio(0n);
const ALL = ratio(100n);
const inPercent = (value: Ratio): Ratio => (isLess(value, NONE) ? NONE : isLess(ALL, value) ? ALL : value);

/** The room of each grade under a quota of places, as the three meanings of "within 5 %" have it. */
export function modelRooms(n: number, rules: GradingRules, withheld: readonly number[]): readonly ModelRoom[] {
  const quota = quotaFor(n, rules);
  if (quota === null || quota.basis === "scores" || quota.basis === "limits") return [];
  const base = basePlaces(n, quota, rules);
  if (typeof base === "string") return [];
  const places = handedOn(base, rules.unearned, withheld);
  const ownShares =
    quota.basis === "counts" ? base.map((count) => ratio(BigInt(count) * 100n, BigInt(n))) : sharesOf(quota);
  const shares = ownShares.map(() => NONE);
  ownShares.forEach((share, index) => {
    const heir = heirOf(index + 1, rules.unearned, withheld) - 1;
    shares[heir] = plus(shares[heir]!, share);
  });
  const { adjustment, rounding } = rules.allocation;
  const within = written(adjustment.within);
  const moved = (percent: Ratio, now: number) => ({
    least: Math.min(now, roundLine(inPercent(minus(percent, within)), n, rounding)),
    most: Math.max(now, roundLine(inPercent(plus(percent, within)), n, rounding)),
  });
  const kept = (now: number) => ({ least: now, most: now });
  const grades = rules.grades.length;
  const each = rules.grades.map(({ adjustable }, index) => ({ adjustable, index, grade: index + 1 }));

  if (adjustment.meaning === "line") {
    // The line above the bottom grade is the bottom grade's as well.
    return each.slice(0, -1).map(({ adjustable, index, grade }) => {
      const now = between(places, 1, grade);
      const isFree = adjustable && (grade < grades - 1 || rules.grades[grades - 1]!.adjustable);
      const line = sum(shares.slice(0, index + 1));
      return { from: 1, to: grade, ...(isFree ? moved(line, now) : kept(now)) };
    });
  }
  const tasks = Number(floor(percentOf(within, n)));
  return each.map(({ adjustable, index, grade }) => {
    const now = places[index]!;
    const room =
      adjustment.meaning === "share"
        ? moved(shares[index]!, now)
        : { least: Math.max(0, now - tasks), most: now + tasks };
    return { from: grade, to: grade, ...(adjustable ? room : kept(now)) };
  });
}

/** May the committee hand out so many of each grade? An unearned grade that nobody has counts as withheld. */
export function isPermitted(counts: readonly number[], rules: GradingRules): boolean {
  const n = counts.reduce((all, count) => all + count, 0);
  const quota = quotaFor(n, rules);
  if (quota?.basis === "limits") return quota.limits.every((limit) => meets(counts, n, limit));
  const withheld = rules.unearned.map(({ grade }) => grade).filter((grade) => counts[grade - 1] === 0);
  return modelRooms(n, rules, withheld).every(({ from, to, least, most }) => {
    const held = between(counts, from, to);
    return held >= least && held <= most;
  });
}
