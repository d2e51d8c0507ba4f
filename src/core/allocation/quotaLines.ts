import type { CountsQuota, Quota } from "../../rules/quota";
import type { GradingRules } from "../../rules/ruleSet";
import { cumulativeCounts } from "./cumulativeCounts";
import { limitLines } from "./limitLines";
import { mergedLines } from "./mergedLines";
import { percentLines } from "./percentLines";
import type { QuotaRefusal } from "./quotaClash";
import { roundedLines } from "./roundedLines";

export type QuotaLines =
  { readonly ok: true; readonly lines: readonly number[] } | { readonly ok: false; readonly refusal: QuotaRefusal };

/** What {@link quotaLines} needs of a rule set. */
export type QuotaRules = Pick<GradingRules, "grades" | "quota" | "smallGroups" | "unearned"> & {
  readonly allocation: Pick<GradingRules["allocation"], "rounding" | "bottomGrade">;
};

/**
 * The cumulative places down to the end of each grade, best to worst: for 46 tasks under the 2023 rules
 * 2, 11, 16, 29, 36, 44, 46. A task whose rank is within a grade's places has that grade or a better one.
 *
 * @param n - how many tasks
 * @param rules - quota, small-group rules, unearned grades and readings; a quota by scores has no places of its own
 * @param withheld - unearned grades that nobody deserves this time, 1 for the best
 * @returns one number a grade, never falling, the last one n; or why there are none
 * @throws RangeError when n is not a whole number of 0 or more, or the quota goes by scores
 * @example
 * quotaLines(46, RULE_SET_2023) //=> { ok: true, lines: [2, 11, 16, 29, 36, 44, 46] }
 */
export function quotaLines(n: number, rules: QuotaRules, withheld: readonly number[] = []): QuotaLines {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a number of tasks: ${n}`);
  const inForce = quotaInForce(n, rules);
  if (!inForce.ok) return inForce;
  const drawn = drawLines(n, inForce.quota, rules);
  return drawn.ok ? { ok: true, lines: mergedLines(drawn.lines, rules.unearned, withheld) } : drawn;
}

export type QuotaInForce =
  { readonly ok: true; readonly quota: Quota } | { readonly ok: false; readonly refusal: QuotaRefusal };

/** The quota for so many tasks: the rule set's own, or that of the first small-group rule that speaks of so few. */
export function quotaInForce(
  n: number,
  { quota, smallGroups }: Pick<QuotaRules, "quota" | "smallGroups">,
): QuotaInForce {
  const small = smallGroups.find(({ below }) => n < below);
  if (small === undefined) return { ok: true, quota };
  if (small.quota !== null) return { ok: true, quota: small.quota };
  return { ok: false, refusal: { reason: "no-quota", n, below: small.below } };
}

function drawLines(n: number, quota: Quota, { grades, allocation }: QuotaRules): QuotaLines {
  switch (quota.basis) {
    case "lines":
    case "shares":
      return { ok: true, lines: roundedLines(n, percentLines(quota), allocation) };
    case "counts":
      return countLines(n, quota);
    case "limits": {
      const drawn = limitLines(n, grades.length, quota);
      return drawn.ok ? drawn : { ok: false, refusal: { reason: "clash", n, clashes: drawn.clashes } };
    }
    case "scores":
      throw new RangeError("a quota by scores has no places");
  }
}

function countLines(n: number, { counts }: CountsQuota): QuotaLines {
  const fixed = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (fixed > n) {
    const clashes = [{ from: 1, to: counts.length, bound: "least" as const, places: fixed }];
    return { ok: false, refusal: { reason: "clash", n, clashes } };
  }
  return { ok: true, lines: cumulativeCounts(counts.map((count) => count ?? n - fixed)) };
}
