import type { BottomGrade, LimitsQuota, QuotaLimit, Quota, Rounding, UnearnedGrade } from "../../src/rules/quota";
import type { GradingRules } from "../../src/rules/ruleSet";
import { everyDistribution } from "./everyDistribution";
import { ceil, floor, isLess, minus, plus, ratio, sum, times, unitsOf, written, type Ratio } from "./ratio";

/** Each grade's own places, best to worst; or the word for why there are none. */
export type Places = readonly number[] | "no-quota" | "clash";

const HALF = ratio(1n, 2n);

/** So many percent of n tasks, not rounded. */
export const percentOf = (percent: Ratio, n: number): Ratio => times(percent, ratio(BigInt(n), 100n));

/** A line that falls between two tasks goes to one of them. */
export function roundLine(percent: Ratio, n: number, rounding: Rounding): number {
  const exact = percentOf(percent, n);
  if (rounding === "half-up") return Number(floor(plus(exact, HALF)));
  if (rounding === "half-down") return Number(ceil(minus(exact, HALF)));
  return Number(floor(exact));
}

/** Each grade's own share in percent. */
export function sharesOf(quota: Extract<Quota, { basis: "lines" | "shares" }>): readonly Ratio[] {
  if (quota.basis === "shares") return quota.shares.map(written);
  const ends = [0, ...quota.lines, 100].map(written);
  return ends.slice(1).map((end, grade) => minus(end, ends[grade]!));
}

/** Whole tasks first; what is left goes one by one to whoever has the largest rest, among equals to the worst grade. */
function byLargestRemainder(n: number, shares: readonly Ratio[]): number[] {
  const exact = shares.map((share) => percentOf(share, n));
  const places = exact.map((each) => Number(floor(each)));
  const rest = (grade: number) => minus(exact[grade]!, ratio(BigInt(places[grade]!)));
  while (places.reduce((all, each) => all + each, 0) < n) {
    let next = -1;
    for (const grade of places.keys()) if (next < 0 || !isLess(rest(grade), rest(next))) next = grade;
    places[next]!++;
  }
  return places;
}

/**
 * Every line is rounded from the top; counted from the bottom, the worst grade has its rounded share instead. The guideline
 * does not say who gives way where the two cross; here, as in the engine, it is the worst grade.
 */
function byCumulativeLines(n: number, shares: readonly Ratio[], rounding: Rounding, bottom: BottomGrade): number[] {
  const last = shares.length - 1;
  const lines = shares.map((_, grade) => roundLine(sum(shares.slice(0, grade + 1)), n, rounding));
  if (bottom === "from-bottom") {
    lines[last - 1] = Math.max(lines[last - 2] ?? 0, n - roundLine(shares[last]!, n, rounding));
  }
  return lines.map((line, grade) => line - (lines[grade - 1] ?? 0));
}

/** A limit in whole tasks: caps are cut down, floors rounded up. */
export const wholeLimit = (n: number, { atLeast, atMost }: QuotaLimit) => ({
  least: atLeast === null ? 0 : Number(ceil(percentOf(written(atLeast), n))),
  most: atMost === null ? n : Number(floor(percentOf(written(atMost), n))),
});

export const between = (counts: readonly number[], from: number, to: number): number =>
  counts.slice(from - 1, to).reduce((all, count) => all + count, 0);

export const meets = (counts: readonly number[], n: number, limit: QuotaLimit): boolean => {
  const { least, most } = wholeLimit(n, limit);
  const held = between(counts, limit.from, limit.to);
  return held >= least && held <= most;
};

/** Of all distributions that meet every limit the one whose best grades have the most, or the fewest. */
function byLimits(n: number, grades: number, { limits, fill }: LimitsQuota): Places {
  const possible = everyDistribution(n, grades).filter((counts) => limits.every((limit) => meets(counts, n, limit)));
  // Distributions are enumerated with the fewest tasks in the best grades first.
  return (fill === "fewest" ? possible[0] : possible.at(-1)) ?? "clash";
}

/** The grade that has a withheld grade's places in the end; in a circle nobody is left, and everybody keeps what they have. */
export function heirOf(grade: number, unearned: readonly UnearnedGrade[], withheld: readonly number[]): number {
  const seen: number[] = [];
  for (let heir = grade; !seen.includes(heir);) {
    seen.push(heir);
    const entry = unearned.find((each) => each.grade === heir);
    if (!entry || !withheld.includes(heir)) return heir;
    heir = entry.mergeInto;
  }
  return grade;
}

/** Counts with the withheld grades' places where they go. */
export function handedOn(
  counts: readonly number[],
  unearned: readonly UnearnedGrade[],
  withheld: readonly number[],
): number[] {
  const places = counts.map(() => 0);
  counts.forEach((count, index) => (places[heirOf(index + 1, unearned, withheld) - 1]! += count));
  return places;
}

export function quotaFor(n: number, { quota, smallGroups }: GradingRules): Quota | null {
  const small = smallGroups.find(({ below }) => n < below);
  return small ? small.quota : quota;
}

/** The places before anything is withheld. */
export function basePlaces(
  n: number,
  quota: Exclude<Quota, { basis: "scores" }>,
  { grades, allocation: { rounding, bottomGrade } }: GradingRules,
): Places {
  if (quota.basis === "limits") return byLimits(n, grades.length, quota);
  if (quota.basis === "counts") {
    const rest = n - quota.counts.reduce<number>((all, count) => all + (count ?? 0), 0);
    return rest < 0 ? "clash" : quota.counts.map((count) => count ?? rest);
  }
  const shares = sharesOf(quota);
  return rounding === "largest-remainder"
    ? byLargestRemainder(n, shares)
    : byCumulativeLines(n, shares, rounding, bottomGrade);
}

/** The grades that nobody deserves: the committee's, and those with a score that nobody has. */
export function undeserved(scores: readonly number[], rules: GradingRules, committee: readonly number[]): number[] {
  const { scoreDigits } = rules.allocation;
  return rules.unearned
    .filter(({ grade, from, below }) => {
      if (from === null && below === null) return committee.includes(grade);
      return !scores.some((score) => {
        const unit = unitsOf(score, scoreDigits);
        return (
          (from === null || unit >= unitsOf(from, scoreDigits)) &&
          (below === null || unit < unitsOf(below, scoreDigits))
        );
      });
    })
    .map(({ grade }) => grade);
}
