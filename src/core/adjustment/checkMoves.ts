import type { GradingRules } from "../../rules/ruleSet";
import { scoreUnits } from "../ranking/scoreUnits";
import { checkDistribution, type DistributionBreach } from "./checkDistribution";

/** A single task that the committee gives another grade, and why. */
export interface GradeMove {
  readonly position: number;
  /** The grade that it is to have, 1 for the best. */
  readonly grade: number;
  readonly reason: string;
}

/** What stands against a move, or is to be known of it. */
export type MoveProblem =
  | { readonly problem: "no-such-task" }
  | { readonly problem: "no-such-grade" }
  | { readonly problem: "no-reason" }
  /** The task had the grade already. */
  | { readonly problem: "no-move" }
  /** With it the distribution is one that the rules do not permit. */
  | { readonly problem: "not-permitted"; readonly breaches: readonly DistributionBreach[] }
  /** Tasks with the same score have another grade, by position. */
  | { readonly problem: "tears-tie"; readonly others: readonly number[] }
  /** Tasks with a better score have a worse grade, or the other way round, by position. */
  | { readonly problem: "passes-over"; readonly others: readonly number[] }
  /** Of these one is of the same subcommittee: its order is turned round. */
  | { readonly problem: "inverts-group"; readonly others: readonly number[] };

export interface CheckedMove {
  readonly move: GradeMove;
  readonly problems: readonly MoveProblem[];
}

export interface CheckedMoves {
  /** The grades with all moves that could be made. */
  readonly grades: Uint8Array;
  readonly moves: readonly CheckedMove[];
}

/**
 * Makes single moves one after the other and checks each at once, as things stand after it and the ones before.
 *
 * @param grades - the grades before, 1 for the best
 * @param moves - in the order in which they were made
 * @param scores - one a task
 * @param rules - the rule set
 * @param groups - the subcommittee of each task, where there are any
 * @returns the grades after, and for each move what stands against it; a move to no task or grade changes nothing
 * @example
 * checkMoves([1, 2], [{ position: 1, grade: 1, reason: "" }], [90, 80], PERFORMANCE_PAY).moves[0].problems[0] //=> { problem: "no-reason" }
 */
export function checkMoves(
  grades: ArrayLike<number>,
  moves: readonly GradeMove[],
  scores: readonly number[],
  rules: GradingRules,
  groups?: readonly string[],
): CheckedMoves {
  const { scoreDigits } = rules.allocation;
  const units = scores.map((score) => scoreUnits(score, scoreDigits));
  const now = Uint8Array.from(grades);
  const checked = moves.map((move): CheckedMove => {
    const { position, grade, reason } = move;
    const before = now[position];
    if (before === undefined) return { move, problems: [{ problem: "no-such-task" }] };
    if (rules.grades[grade - 1] === undefined) return { move, problems: [{ problem: "no-such-grade" }] };
    now[position] = grade;
    return {
      move,
      problems: [
        ...(reason.trim() === "" ? [{ problem: "no-reason" as const }] : []),
        ...(before === grade ? [{ problem: "no-move" as const }] : []),
        ...distributionProblem(now, rules),
        ...orderProblems(position, now, units, groups),
      ],
    };
  });
  return { grades: now, moves: checked };
}

function distributionProblem(grades: Uint8Array, rules: GradingRules): readonly MoveProblem[] {
  const counts = rules.grades.map(() => 0);
  for (const grade of grades) counts[grade - 1]!++;
  const check = checkDistribution(counts, rules);
  return check.ok ? [] : [{ problem: "not-permitted", breaches: check.breaches }];
}

function orderProblems(
  position: number,
  grades: Uint8Array,
  units: readonly number[],
  groups: readonly string[] | undefined,
): readonly MoveProblem[] {
  const positions = Array.from(units.keys());
  const isTorn = (other: number) => units[other] === units[position] && grades[other] !== grades[position];
  const isPassed = (other: number) => (units[other]! - units[position]!) * (grades[other]! - grades[position]!) > 0;
  const torn = positions.filter(isTorn);
  const passed = positions.filter(isPassed);
  const inverted = groups === undefined ? [] : passed.filter((other) => groups[other] === groups[position]);
  const named = (problem: "tears-tie" | "passes-over" | "inverts-group", others: readonly number[]): MoveProblem[] =>
    others.length === 0 ? [] : [{ problem, others }];
  return [...named("tears-tie", torn), ...named("passes-over", passed), ...named("inverts-group", inverted)];
}
