import type { LimitsQuota } from "../../rules/quota";
import { floor, fraction, multiply, toFraction, type Fraction } from "../exact/fraction";
import type { QuotaClash } from "./quotaClash";

/**
 * `line[to] ≤ line[from] + places`, as a step from the line `from` to the line `to`: with every limit in this form, the
 * lines are shortest ways, and a contradiction is a way round that comes out below 0.
 */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly places: number;
  /** The limit that the step stands for; `null` for "no grade has fewer than 0 places" and "all have n together". */
  readonly limit: QuotaClash | null;
}

export type LimitLines =
  | { readonly ok: true; readonly lines: readonly number[] }
  | { readonly ok: false; readonly clashes: readonly QuotaClash[] };

/**
 * The cumulative places under caps and ranges. A cap is cut down to whole places and a floor rounded up, so that a limit is
 * always met; where that is impossible, the limits that contradict each other are named.
 *
 * @param n - how many tasks
 * @param grades - how many grades
 * @param quota - the limits, and whether the best grades take as much of the room as they may
 * @example
 * limitLines(30, 3, { basis: "limits", limits: [{ from: 1, to: 1, atLeast: null, atMost: 35 }], fill: "most" }) //=> { ok: true, lines: [10, 30, 30] }
 */
export function limitLines(n: number, grades: number, quota: LimitsQuota): LimitLines {
  const { fill } = quota;
  const steps = [
    ...limitPlaces(n, quota).flatMap(limitSteps),
    ...Array.from({ length: grades }, (_, line): Step => ({ from: line + 1, to: line, places: 0, limit: null })),
    { from: 0, to: grades, places: n, limit: null },
    { from: grades, to: 0, places: -n, limit: null },
  ];
  // Shortest ways from the line above grade 1 are the largest lines; on the steps turned round, the smallest.
  const ways = shortestWays(grades, fill === "most" ? steps : steps.map(turnedRound));
  if (!ways.ok) return { ok: false, clashes: namedLimits(needed(grades, steps)) };
  const lines = ways.lengths.slice(1);
  return { ok: true, lines: fill === "most" ? lines : lines.map((length) => (length === 0 ? 0 : -length)) };
}

const turnedRound = (step: Step): Step => ({ ...step, from: step.to, to: step.from });

/** A limit as whole places. */
export interface LimitPlaces {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The limits of a quota as whole places: a cap is cut down, a floor rounded up.
 *
 * @example
 * limitPlaces(11, { basis: "limits", limits: [{ from: 1, to: 1, atLeast: 10, atMost: 20 }], fill: "most" }) //=> [{ from: 1, to: 1, least: 2, most: 2 }]
 */
export function limitPlaces(n: number, { limits }: LimitsQuota): readonly LimitPlaces[] {
  return limits.map(({ from, to, atLeast, atMost }) => ({
    from,
    to,
    least: atLeast === null ? 0 : roundedUp(placesOf(atLeast, n)),
    most: atMost === null ? n : Number(floor(placesOf(atMost, n))),
  }));
}

const placesOf = (percent: number, n: number): Fraction => multiply(toFraction(percent), fraction(BigInt(n), 100n));

const roundedUp = ({ numerator, denominator }: Fraction): number => {
  const places = Number(floor({ numerator: -numerator, denominator }));
  return places === 0 ? 0 : -places;
};

const limitSteps = ({ from, to, least, most }: LimitPlaces): readonly Step[] => [
  { from: from - 1, to, places: most, limit: { from, to, bound: "most", places: most } },
  { from: to, to: from - 1, places: -least, limit: { from, to, bound: "least", places: least } },
];

type Ways = { readonly ok: true; readonly lengths: readonly number[] } | { readonly ok: false };

/** Bellman and Ford's shortest ways from line 0 to every line; every line can be reached through "all have n together". */
function shortestWays(grades: number, steps: readonly Step[]): Ways {
  const lengths = [0, ...new Array<number>(grades).fill(Infinity)];
  for (let round = 0; round <= grades + 1; round++) {
    let isShorter = false;
    for (const step of steps) {
      const length = lengths[step.from]! + step.places;
      if (length >= lengths[step.to]!) continue;
      lengths[step.to] = length;
      isShorter = true;
    }
    if (!isShorter) return { ok: true, lengths };
  }
  // A way that can still be shortened after so many rounds goes round for ever: the limits contradict each other.
  return { ok: false };
}

/** Of contradicting steps those without which there is no contradiction: each limit is left out where it is not needed. */
function needed(grades: number, steps: readonly Step[]): readonly Step[] {
  return steps.reduce((kept, step) => {
    if (step.limit === null) return kept;
    const without = kept.filter((other) => other !== step);
    return shortestWays(grades, without).ok ? kept : without;
  }, steps);
}

const namedLimits = (steps: readonly Step[]): readonly QuotaClash[] =>
  steps
    .flatMap(({ limit }) => (limit === null ? [] : [limit]))
    .sort((a, b) => a.from - b.from || a.to - b.to || a.bound.localeCompare(b.bound));
