import type { Quota } from "../../rules/quota";
import type { GradingRules } from "../../rules/ruleSet";
import { checkDistribution } from "../adjustment/checkDistribution";
import { membersOfGroups } from "../ranking/membersOfGroups";
import { rankScores, type Ranking } from "../ranking/rankScores";
import { gradeRanking, type GradedRanking } from "./allocateGrades";
import { controlledRounding } from "./controlledRounding";
import { cumulativeCounts } from "./cumulativeCounts";
import { expandedLines } from "./expandedLines";
import { explainPosition, type GradeExplanation } from "./gradeExplanation";
import { groupShares } from "./groupShares";
import { mergedLines } from "./mergedLines";
import { ownCounts } from "./ownCounts";
import type { QuotaRefusal } from "./quotaClash";
import { quotaInForce, quotaLines, type QuotaInForce, type QuotaLines } from "./quotaLines";
import { scoreLines } from "./scoreLines";
import { withheldGrades } from "./withheldGrades";

export interface AllocationOptions {
  /** The group of each score, for rules whose groups have quotas of their own; one group when left out. */
  readonly groups?: readonly string[];
  /** Unearned grades that the committee finds nobody deserves, 1 for the best. */
  readonly withheld?: readonly number[];
  /** The cumulative places of each grade as the committee has moved them; only where all tasks share one quota. */
  readonly lines?: readonly number[];
}

/** Why grades cannot be given, and for which group; `null` where all tasks share one quota. */
export type AllocationRefusal = (
  | QuotaRefusal
  /** Each group and all tasks at once can only keep a quota that is stated in percent. */
  | { readonly reason: "margins-need-percent" }
  /** What is left of these groups, or their whole shares, must go into these grades (1 is the best), and is too much. */
  | { readonly reason: "margins-clash"; readonly groups: readonly string[]; readonly grades: readonly number[] }
) & { readonly group: string | null };

export interface Allocation {
  readonly n: number;
  /** One a score, 1 for the best, in the order of the scores. */
  readonly grades: Uint8Array;
  /** How many scores got each grade, best to worst. */
  readonly counts: readonly number[];
  /** How many places each grade has in all; ties can leave some unused. */
  readonly quota: readonly number[];
  /** All scores among each other, whatever groups there are. */
  readonly ranking: Ranking;
  explain(position: number): GradeExplanation;
  /** The tasks that the task at a position shares its quota with. */
  stratum(position: number): Stratum;
  /** All of them, in the order in which they first come: one where all tasks share one quota, else one for each group. */
  strata(): readonly StratumTasks[];
}

/** All tasks that share one quota. */
export interface StratumTasks extends Omit<Stratum, "at"> {
  /** Where each of them stands among all tasks, in the order of the stratum's scores. */
  readonly positions: readonly number[];
}

/** Tasks that share one quota. */
export interface Stratum {
  /** `null` where they are all tasks. */
  readonly group: string | null;
  readonly quota: Quota;
  /** Of these tasks alone. */
  readonly scores: ArrayLike<number>;
  readonly graded: GradedRanking;
  /** Where the task stands among them. */
  readonly at: number;
}

export type AllocationOutcome =
  { readonly ok: true; readonly allocation: Allocation } | { readonly ok: false; readonly refusal: AllocationRefusal };

/**
 * Gives every task its grade under a rule set: by its quota, in its strata, with its readings.
 *
 * @param scores - finite numbers, one a task, a higher one is better
 * @param rules - grades, quota, small groups, unearned grades and readings
 * @param options - the groups, and what the committee decided
 * @returns the grades and how each came about, or why there are none
 * @throws RangeError when a score is not finite or too large to compare, or `options.lines` do not fit
 * @example
 * Array.from(allocateTasks([90, 90, 90, 80], RULE_SET_2023).allocation.grades) //=> [5, 5, 5, 6]
 */
export function allocateTasks(
  scores: ArrayLike<number>,
  rules: GradingRules,
  options: AllocationOptions = {},
): AllocationOutcome {
  const { strata } = rules.allocation;
  const { groups, withheld = [] } = options;
  if (strata === "together" || groups === undefined) {
    const graded = gradeStratum(scores, null, rules, withheld, { lines: options.lines });
    if (!graded.ok) return graded;
    const stratum = (at: number): Stratum => ({ ...graded.stratum, at });
    const explain = (position: number) => explainPosition(stratum(position), rules);
    const positions = () => Array.from({ length: scores.length }, (_, position) => position);
    const all = () => [{ ...graded.stratum, positions: positions() }];
    return { ok: true, allocation: { ...graded.stratum.graded, explain, stratum, strata: all } };
  }
  const members = membersOfGroups(groups);
  if (strata === "separate") return gradeStrata(scores, members, rules, withheld);
  const unearned = withheldGrades(scores, rules.unearned, withheld, rules.allocation.scoreDigits);
  const margins = linesByGroup(scores.length, members, rules, unearned);
  return margins.ok ? gradeStrata(scores, members, rules, withheld, margins) : margins;
}

type Members = ReadonlyMap<string, readonly number[]>;

type GradedStratum =
  | { readonly ok: true; readonly stratum: Omit<Stratum, "at"> }
  | { readonly ok: false; readonly refusal: AllocationRefusal };

/** Grades the tasks that share one quota. */
function gradeStratum(
  scores: ArrayLike<number>,
  group: string | null,
  rules: GradingRules,
  committeeWithholds: readonly number[],
  given: { readonly quota?: Quota | undefined; readonly lines?: readonly number[] | undefined } = {},
): GradedStratum {
  const inForce: QuotaInForce =
    given.quota === undefined ? quotaInForce(scores.length, rules) : { ok: true, quota: given.quota };
  if (!inForce.ok) return { ok: false, refusal: { ...inForce.refusal, group } };
  const { quota } = inForce;
  const { scoreDigits, ties } = rules.allocation;
  const withheld = withheldGrades(scores, rules.unearned, committeeWithholds, scoreDigits);
  const ranking = rankScores(scores, scoreDigits);
  const graded = (lines: readonly number[]): GradedStratum => ({
    ok: true,
    stratum: { group, quota, scores, graded: gradeRanking(ranking, lines, ties) },
  });
  if (given.lines !== undefined) return graded(given.lines);
  const drawn: QuotaLines =
    quota.basis === "scores"
      ? { ok: true, lines: mergedLines(scoreLines(scores, quota, scoreDigits), rules.unearned, withheld) }
      : quotaLines(scores.length, rules, withheld);
  if (!drawn.ok) return { ok: false, refusal: { ...drawn.refusal, group } };
  return graded(expand(drawn.lines, ranking, rules));
}

const expand = (lines: readonly number[], ranking: Ranking, rules: GradingRules): readonly number[] =>
  expandedLines(
    lines,
    ranking,
    rules.allocation.tieExpansion,
    (moved) => checkDistribution(ownCounts(moved), rules).ok,
  );

/** Grades each group by itself and puts the grades together. */
function gradeStrata(
  scores: ArrayLike<number>,
  members: Members,
  rules: GradingRules,
  withheld: readonly number[],
  margins?: { readonly quota: Quota; readonly lines: readonly (readonly number[])[] },
): AllocationOutcome {
  const n = scores.length;
  const grades = new Uint8Array(n);
  const strata: StratumTasks[] = [];
  const stratumOf = new Array<Stratum>(n);
  const counts = rules.grades.map(() => 0);
  const places = rules.grades.map(() => 0);
  for (const [index, [group, positions]] of [...members].entries()) {
    const own = positions.map((position) => scores[position]!);
    const outcome = gradeStratum(own, group, rules, withheld, {
      quota: margins?.quota,
      lines: margins?.lines[index],
    });
    if (!outcome.ok) return outcome;
    const { graded } = outcome.stratum;
    strata.push({ ...outcome.stratum, positions });
    positions.forEach((position, at) => {
      grades[position] = graded.grades[at]!;
      stratumOf[position] = { ...outcome.stratum, at };
    });
    graded.counts.forEach((count, grade) => (counts[grade]! += count));
    graded.quota.forEach((count, grade) => (places[grade]! += count));
  }
  const ranking = rankScores(scores, rules.allocation.scoreDigits);
  const stratum = (position: number) => stratumOf[position]!;
  const explain = (position: number) => explainPosition(stratum(position), rules);
  return {
    ok: true,
    allocation: { n, grades, counts, quota: places, ranking, explain, stratum, strata: () => strata },
  };
}

type LinesByGroup =
  | { readonly ok: true; readonly quota: Quota; readonly lines: readonly (readonly number[])[] }
  | { readonly ok: false; readonly refusal: AllocationRefusal };

/** Lines for each group such that every group and all tasks together keep the quota. */
function linesByGroup(n: number, members: Members, rules: GradingRules, withheld: readonly number[]): LinesByGroup {
  const inForce = quotaInForce(n, rules);
  if (!inForce.ok) return { ok: false, refusal: { ...inForce.refusal, group: null } };
  const { quota } = inForce;
  if (quota.basis !== "lines" && quota.basis !== "shares") {
    return { ok: false, refusal: { reason: "margins-need-percent", group: null } };
  }
  const total = quotaLines(n, rules, withheld);
  if (!total.ok) return { ok: false, refusal: { ...total.refusal, group: null } };
  const sizes = [...members.values()].map((positions) => positions.length);
  const rounded = controlledRounding(groupShares(sizes, quota, rules.unearned, withheld), ownCounts(total.lines));
  if (rounded.ok) return { ok: true, quota, lines: rounded.counts.map(cumulativeCounts) };
  const names = [...members.keys()];
  return {
    ok: false,
    refusal: {
      reason: "margins-clash",
      group: null,
      groups: rounded.groups.map((group) => names[group]!),
      grades: rounded.grades.map((grade) => grade + 1),
    },
  };
}
