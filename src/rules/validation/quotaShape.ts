import {
  LIMIT_FILLS,
  type CountsQuota,
  type LimitsQuota,
  type Quota,
  type QuotaBasis,
  type QuotaLimit,
  type SharesQuota,
} from "../quota";
import { problem, type RuleSetProblem } from "./ruleSetProblem";
import { falling, rising } from "./sequences";
import {
  choice,
  described,
  listOf,
  number,
  object,
  orNull,
  text,
  variants,
  wholeNumber,
  type ObjectShape,
  type Shape,
} from "./shape";

/** The most grades that a rule set can have. */
export const MOST_GRADES = 50;

const percent = number(0, 100);
const basis = text();

const forms: Readonly<Record<QuotaBasis, ObjectShape>> = {
  lines: object({
    basis,
    lines: described(
      "Cumulative rank lines in percent, one a grade but the bottom one, rising.",
      listOf(percent, 1, MOST_GRADES),
    ),
  }),
  shares: object({
    basis,
    shares: described("Each grade's own share in percent, one a grade, 100 together.", listOf(percent, 2, MOST_GRADES)),
  }),
  counts: object({
    basis,
    counts: described(
      "Each grade's own number of tasks, one a grade; exactly one is null and takes the rest.",
      listOf(orNull(wholeNumber(0, 1_000_000)), 2, MOST_GRADES),
    ),
  }),
  scores: object({
    basis,
    scores: described(
      "The lowest score of each grade but the bottom one, falling.",
      listOf(number(-1e9, 1e9), 1, MOST_GRADES),
    ),
  }),
  limits: object({
    basis,
    limits: described(
      "Limits in percent on one grade, on the best grades together (from 1) or on the worst ones together.",
      listOf(
        object({
          from: wholeNumber(1, MOST_GRADES),
          to: wholeNumber(1, MOST_GRADES),
          atLeast: orNull(percent),
          atMost: orNull(percent),
        }),
        1,
      ),
    ),
    fill: described("Whether the best grades take as much of the room as they may, or as little.", choice(LIMIT_FILLS)),
  }),
};

/** How many places each grade has, in one of five forms. */
export const quotaShape: Shape = variants("basis", forms);

/**
 * What a quota must keep towards the grades it is for.
 *
 * @param quota - a quota of the right shape
 * @param grades - how many grades the rule set has
 * @param path - where the quota stands
 */
export function checkQuota(quota: Quota, grades: number, path: string): readonly RuleSetProblem[] {
  switch (quota.basis) {
    case "lines":
      return [
        ...ofLength(quota.lines, grades - 1, `${path}.lines`),
        ...rising(quota.lines, (index) => `${path}.lines[${index}]`),
      ];
    case "shares":
      return [...ofLength(quota.shares, grades, `${path}.shares`), ...hundred(quota, path)];
    case "counts":
      return [...ofLength(quota.counts, grades, `${path}.counts`), ...oneRest(quota, path)];
    case "scores":
      return [
        ...ofLength(quota.scores, grades - 1, `${path}.scores`),
        ...falling(quota.scores, (index) => `${path}.scores[${index}]`),
      ];
    case "limits":
      return limitsOf(quota, grades, path);
  }
}

const ofLength = (list: readonly unknown[], length: number, path: string): readonly RuleSetProblem[] =>
  list.length === length ? [] : problem(path, "wrong-length", String(length));

/** Shares are compared as whole billionths: 33.3 + 33.3 + 33.4 is 100, whatever doubles make of it. */
function hundred({ shares }: SharesQuota, path: string): readonly RuleSetProblem[] {
  const billionths = shares.reduce((sum, share) => sum + Math.round(share * 1e9), 0);
  return billionths === 100e9 ? [] : problem(`${path}.shares`, "not-hundred", "100");
}

function oneRest({ counts }: CountsQuota, path: string): readonly RuleSetProblem[] {
  return counts.filter((count) => count === null).length === 1 ? [] : problem(`${path}.counts`, "one-null");
}

function limitsOf({ limits }: LimitsQuota, grades: number, path: string): readonly RuleSetProblem[] {
  return limits.flatMap((limit, index) => limitProblems(limit, grades, `${path}.limits[${index}]`));
}

function limitProblems(
  { from, to, atLeast, atMost }: QuotaLimit,
  grades: number,
  path: string,
): readonly RuleSetProblem[] {
  if (from > grades) return problem(`${path}.from`, "out-of-range", `1–${grades}`);
  if (to > grades) return problem(`${path}.to`, "out-of-range", `1–${grades}`);
  const isSpan = from === to || (from < to && (from === 1 || to === grades));
  if (!isSpan) return problem(`${path}.to`, "not-a-span", `${from}, ${grades}`);
  if (atLeast === null && atMost === null) return problem(`${path}.atMost`, "no-limit");
  if (atLeast !== null && atMost !== null && atLeast > atMost)
    return problem(`${path}.atMost`, "not-rising", `≥ ${atLeast}`);
  return [];
}
