import type { CorrectionMethod, CorrectionRule } from "../../rules/correction";
import { powerOfTen } from "../exact/decimal";
import {
  add,
  compare,
  divide,
  fraction,
  multiply,
  roundFraction,
  subtract,
  toFraction,
  toNumber,
  type Fraction,
} from "../exact/fraction";
import { roundedRoot } from "../exact/roundedRoot";
import { membersOfGroups } from "../ranking/membersOfGroups";
import { scoreUnits } from "../ranking/scoreUnits";
import { groupSpread, meanOf, varianceOf, type GroupSpread } from "./groupSpread";

/** Why a subcommittee was only shifted to the mean: one task, equal scores throughout, or fewer than the rules ask for. */
export type CorrectionFallback = "single-task" | "no-spread" | "group-too-small";

export interface TaskCorrection {
  /** The score at the compared digits. */
  readonly raw: number;
  readonly corrected: number;
  /** Was the corrected score cut off at the rule set's bounds? */
  readonly clamped: boolean;
}

export interface GroupCorrection {
  readonly group: string;
  readonly n: number;
  /** For showing. */
  readonly mean: number;
  /** With n−1, for showing; `null` for a single task. */
  readonly sd: number | null;
  /** What was done: the rule set's method, or `mean-shift` where it fell back. */
  readonly method: CorrectionMethod;
  readonly fallback: CorrectionFallback | null;
}

export interface ScoreCorrection {
  readonly method: CorrectionMethod;
  /** One a score, in the order of the scores. */
  readonly tasks: readonly TaskCorrection[];
  /** In the order in which the groups first come. */
  readonly groups: readonly GroupCorrection[];
  /** Neighbours of one subcommittee whose scores differed and do not any more: positions, the better one first. */
  readonly orderLost: readonly (readonly [better: number, worse: number])[];
}

/**
 * Makes scores of different subcommittees comparable (분과별 점수편차 보정). Everything is computed exactly and rounded once, half
 * away from zero, to the digits at which scores are compared; so the order inside a subcommittee is never turned round.
 *
 * @param scores - finite numbers, one a task
 * @param groups - the subcommittee of each
 * @param rule - method, bounds, and the smallest subcommittee that has a spread of its own
 * @param digits - digits of the scores and of the corrected scores
 * @returns raw and corrected scores side by side, and what was done to each subcommittee
 * @throws RangeError when a score is not finite, or the lists differ in length
 * @example
 * correctScores([70, 80, 90], ["가", "가", "가"], { method: "t-score", clamp: null, smallestGroup: 2 }, 2).tasks.map((task) => task.corrected) //=> [40, 50, 60]
 */
export function correctScores(
  scores: readonly number[],
  groups: readonly string[],
  rule: CorrectionRule,
  digits: number,
): ScoreCorrection {
  if (scores.length !== groups.length) throw new RangeError(`${scores.length} scores of ${groups.length} groups`);
  const units = scores.map((score) => BigInt(scoreUnits(score, digits)));
  const all = groupSpread(units);
  const scale = powerOfTen(digits);
  const toScore = (unit: bigint): number => Number(unit) / Number(scale);

  const tasks = new Array<TaskCorrection>(scores.length);
  const corrections: GroupCorrection[] = [];
  const orderLost: (readonly [number, number])[] = [];
  for (const [group, positions] of membersOfGroups(groups)) {
    const own = positions.map((position) => units[position]!);
    const spread = groupSpread(own);
    const fallback = fallbackOf(spread, rule);
    const method = fallback === null ? rule.method : "mean-shift";
    const correct = fallback === null ? METHODS[rule.method] : shiftTo(centreOf(rule.method, all, scale));
    const ground = { own, spread, all, scale };
    positions.forEach((position, index) => {
      const { unit, clamped } = clamp(correct(own[index]!, ground), rule.clamp, digits);
      tasks[position] = { raw: toScore(own[index]!), corrected: toScore(unit), clamped };
    });
    const variance = varianceOf(spread);
    corrections.push({
      group,
      n: spread.n,
      mean: toNumber(meanOf(spread)) / Number(scale),
      sd: variance === null ? null : Math.sqrt(toNumber(variance)) / Number(scale),
      method,
      fallback,
    });
    orderLost.push(...lostOrder(positions, tasks));
  }
  return { method: rule.method, tasks, groups: corrections, orderLost };
}

/** Methods that measure a spread, which a subcommittee may not have. */
const NEEDS_SPREAD: readonly CorrectionMethod[] = ["t-score", "t-anchored", "range"];

function fallbackOf(
  { n, least, most }: GroupSpread,
  { method, smallestGroup }: CorrectionRule,
): CorrectionFallback | null {
  if (!NEEDS_SPREAD.includes(method)) return null;
  if (n === 1) return "single-task";
  if (least === most) return "no-spread";
  return n < smallestGroup ? "group-too-small" : null;
}

/** Everything in whole units. */
interface Ground {
  readonly own: readonly bigint[];
  readonly spread: GroupSpread;
  readonly all: GroupSpread;
  /** Units of one point. */
  readonly scale: bigint;
}

/** The corrected score in whole units, rounded. */
type Correct = (unit: bigint, ground: Ground) => bigint;

const whole = (unit: bigint): Fraction => fraction(unit, 1n);
const round = (units: Fraction): bigint => roundFraction(units, 0).numerator;
const FIFTY = fraction(50n, 1n);
const T_SPREAD = 10n;

/** The mean that a method brings subcommittees to, in units. */
function centreOf(method: CorrectionMethod, all: GroupSpread, scale: bigint): Fraction {
  return method === "t-score" ? multiply(FIFTY, whole(scale)) : meanOf(all);
}

const shiftTo =
  (centre: Fraction): Correct =>
  (unit, { spread }) =>
    round(add(subtract(whole(unit), meanOf(spread)), centre));

/** centre + 10·(x − mean)/sd, where ((x − mean)/sd)² = (n·x − Σx)²·(n−1) / (n·scatter). */
const standardise =
  (centre: (ground: Ground) => Fraction): Correct =>
  (unit, ground) => {
    const { spread, scale } = ground;
    const n = BigInt(spread.n);
    const deviation = n * unit - spread.sum;
    const square = fraction(deviation * deviation * (n - 1n), n * spread.scatter);
    const inUnits = multiply(square, whole((T_SPREAD * scale) ** 2n));
    return roundedRoot(centre(ground), deviation < 0n ? -1 : 1, inUnits);
  };

const METHODS: Readonly<Record<CorrectionMethod, Correct>> = {
  none: (unit) => unit,
  "mean-shift": (unit, ground) => shiftTo(meanOf(ground.all))(unit, ground),
  "t-score": standardise(({ all, scale }) => centreOf("t-score", all, scale)),
  "t-anchored": standardise(({ all }) => meanOf(all)),
  range(unit, { spread, all }) {
    const place = divide(whole(unit - spread.least), whole(spread.most - spread.least));
    return round(add(whole(all.least), multiply(place, whole(all.most - all.least))));
  },
  percentile(unit, { own, scale }) {
    const below = own.filter((other) => other < unit).length;
    const equal = own.filter((other) => other === unit).length;
    return round(multiply(fraction(BigInt(2 * below + equal), BigInt(2 * own.length)), whole(100n * scale)));
  },
};

function clamp(unit: bigint, bounds: CorrectionRule["clamp"], digits: number): { unit: bigint; clamped: boolean } {
  if (bounds === null) return { unit, clamped: false };
  const score = fraction(unit, powerOfTen(digits));
  const inUnits = (bound: number): bigint => roundFraction(toFraction(bound), digits).numerator;
  if (compare(score, toFraction(bounds.from)) < 0) return { unit: inUnits(bounds.from), clamped: true };
  if (compare(score, toFraction(bounds.to)) > 0) return { unit: inUnits(bounds.to), clamped: true };
  return { unit, clamped: false };
}

/** Neighbours by raw score that were apart and are tied now. */
function lostOrder(positions: readonly number[], tasks: readonly TaskCorrection[]): (readonly [number, number])[] {
  const byRaw = [...positions].sort((a, b) => tasks[b]!.raw - tasks[a]!.raw);
  return byRaw.slice(1).flatMap((worse, index) => {
    const better = byRaw[index]!;
    const isLost = tasks[better]!.raw !== tasks[worse]!.raw && tasks[better]!.corrected === tasks[worse]!.corrected;
    return isLost ? [[better, worse] as const] : [];
  });
}
