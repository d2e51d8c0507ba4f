import type { RuleSet } from "../rules/ruleSet";
import type { Quota } from "../rules/quota";
import type { GradingParts, LimitRow, QuotaRow } from "./sections";

/** A rule set as the sections of the sheet hold it. */
export function gradingParts(ruleSet: RuleSet): GradingParts {
  const { id, name, source, gradeFormat, grades, quota, smallGroups, unearned, committee } = ruleSet;
  const { adjustment, ...allocation } = ruleSet.allocation;
  const { clamp, ...correction } = ruleSet.correction;
  const quotas = [{ below: null, quota }, ...smallGroups];
  return {
    general: { id, "name.ko": name.ko, "name.en": name.en, source, gradeFormat },
    grades,
    quotas: quotas.map((entry) => quotaRow(entry.below, entry.quota)),
    limits: quotas.flatMap((entry) => limitRows(entry.below, entry.quota)),
    unearned,
    allocation: {
      ...allocation,
      "adjustment.meaning": adjustment.meaning,
      "adjustment.within": adjustment.within,
    },
    committee,
    correction: { ...correction, "clamp.from": clamp?.from ?? null, "clamp.to": clamp?.to ?? null },
  };
}

function quotaRow(below: number | null, quota: Quota | null): QuotaRow {
  const fill = quota?.basis === "limits" ? quota.fill : null;
  return { below, basis: quota?.basis ?? null, fill, values: quota === null ? [] : valuesOf(quota) };
}

function valuesOf(quota: Quota): readonly (number | null)[] {
  switch (quota.basis) {
    case "lines":
      return quota.lines;
    case "shares":
      return quota.shares;
    case "counts":
      return quota.counts;
    case "scores":
      return quota.scores;
    case "limits":
      return [];
  }
}

const limitRows = (below: number | null, quota: Quota | null): readonly LimitRow[] =>
  quota?.basis === "limits" ? quota.limits.map((limit) => ({ ...limit, below })) : [];

/**
 * The rule set that the sections hold. What does not belong together, such as a quota without a value, comes out as it stands,
 * for `validateRuleSet` to say.
 */
export function fromGradingParts(parts: GradingParts, rubric: RuleSet["rubric"]): RuleSet {
  const { general, quotas, limits, correction } = parts;
  const { "adjustment.meaning": meaning, "adjustment.within": within, ...allocation } = parts.allocation;
  const { "clamp.from": from, "clamp.to": to, ...corrected } = correction;
  const quotaOf = (row: QuotaRow | undefined): Quota | null => (row === undefined ? null : toQuota(row, limits));
  return {
    id: general.id,
    name: { ko: general["name.ko"], en: general["name.en"] },
    source: general.source,
    rubric,
    committee: parts.committee,
    grades: parts.grades,
    gradeFormat: general.gradeFormat,
    quota: quotaOf(mainRow(quotas)) as Quota,
    smallGroups: smallRows(quotas).map((row) => ({ below: row.below, quota: quotaOf(row) })),
    unearned: parts.unearned,
    allocation: { ...allocation, adjustment: { meaning, within } },
    correction: {
      ...corrected,
      clamp: from === null && to === null ? null : ({ from, to } as { from: number; to: number }),
    },
  };
}

export const mainRow = (rows: readonly QuotaRow[]): QuotaRow | undefined => rows.find((row) => row.below === null);

export const smallRows = (rows: readonly QuotaRow[]): readonly (QuotaRow & { readonly below: number })[] =>
  rows.filter((row): row is QuotaRow & { readonly below: number } => row.below !== null);

function toQuota({ below, basis, fill, values }: QuotaRow, limits: readonly LimitRow[]): Quota | null {
  const numbers = values as readonly number[];
  switch (basis) {
    case null:
      return null;
    case "lines":
      return { basis, lines: numbers };
    case "shares":
      return { basis, shares: numbers };
    case "counts":
      return { basis, counts: values };
    case "scores":
      return { basis, scores: numbers };
    case "limits":
      return {
        basis,
        limits: limits
          .filter((row) => row.below === below)
          .map(({ from, to, atLeast, atMost }) => ({ from, to, atLeast, atMost })),
        fill: fill as NonNullable<typeof fill>,
      };
  }
}
