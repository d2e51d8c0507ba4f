import { heldCount, roomBreaches, type DistributionBreach } from "../../core/adjustment/checkDistribution";
import { checkMoves, type CheckedMove, type MoveProblem } from "../../core/adjustment/checkMoves";
import { allowedRooms, type GradeRoom } from "../../core/adjustment/gradeRooms";
import { gradeRanking } from "../../core/allocation/allocateGrades";
import type { Allocation } from "../../core/allocation/allocateTasks";
import { cumulativeCounts } from "../../core/allocation/cumulativeCounts";
import type { GradingRules } from "../../rules/ruleSet";
import { isDecided, type Decision } from "./decision";

/** The tasks that are decided on, in the order of their scores in the allocation. */
export interface DecidedTasks {
  /** As decisions call them. */
  readonly titles: readonly string[];
  /** The scores that count. */
  readonly scores: readonly number[];
  readonly groups: readonly string[];
}

/** What keeps a decision from being carried out. */
export type DecisionProblem =
  /** Groups have quotas of their own, so there are no lines of all tasks to draw. */
  | { readonly problem: "groups-apart" }
  /** The lines are of another number of tasks or grades, or one lies above a better grade's. */
  | { readonly problem: "lines-do-not-fit" }
  /** A line parts tasks of the same score. */
  | { readonly problem: "line-cuts-tie"; readonly grade: number }
  /** The rules leave nothing to decide: they go by scores, or know no quota. */
  | { readonly problem: "no-room" }
  | { readonly problem: "not-permitted"; readonly breaches: readonly [DistributionBreach, ...DistributionBreach[]] }
  | { readonly problem: "move"; readonly task: string; readonly why: "no-such-task" | "no-such-grade" | "no-reason" };

/** What a decision makes of the grades that the rules give. */
export interface DecidedGrades {
  /** The cumulative places as the rules draw them, and as they are drawn now. */
  readonly baseLines: readonly number[];
  readonly lines: readonly number[];
  /** One a task, 1 for the best. */
  readonly grades: Uint8Array;
  readonly counts: readonly number[];
  readonly rooms: readonly GradeRoom[];
  readonly breaches: readonly DistributionBreach[];
  /** The moves in their order. That one alone breaks the distribution counts only where the whole decision does. */
  readonly moves: readonly CheckedMove[];
  /** `null` where the decision can be carried out. */
  readonly problem: DecisionProblem | null;
}

/**
 * Carries out what a committee decides: lines first, then single moves, and checks the whole against the rules. Lines that do
 * not fit the tasks leave the rules' own in place.
 *
 * @param allocation - what the rules alone give
 * @param tasks - of the allocation
 * @param rules - the rule set
 * @param decision - lines and moves
 */
export function decideGrades(
  allocation: Allocation,
  tasks: DecidedTasks,
  rules: GradingRules,
  decision: Decision,
): DecidedGrades {
  const { ranking } = allocation;
  const baseLines = linesOf(allocation);
  const drawn = decision.lines ?? baseLines;
  const fits = linesFit(drawn, baseLines);
  const lines = fits ? drawn : baseLines;
  const graded = gradeRanking(ranking, lines, rules.allocation.ties);
  const positions = new Map(tasks.titles.map((title, position) => [title, position]));
  const moves = decision.moves.map(({ task, grade, reason }) => ({
    position: positions.get(task) ?? -1,
    grade,
    reason,
  }));
  const checked = checkMoves(graded.grades, moves, tasks.scores, rules, tasks.groups);
  const counts = rules.grades.map(() => 0);
  for (const grade of checked.grades) counts[grade - 1]!++;
  const ground = permittedRooms(allocation, rules, baseLines);
  const breaches = breachesOf(counts, ground);
  const settled = breaches.length === 0 ? checked.moves.map(withoutPassingBreach) : checked.moves;
  const problem = !isDecided(decision)
    ? null
    : (noGround(allocation, ground) ??
      (fits ? cutTie(lines, baseLines, ground) : ({ problem: "lines-do-not-fit" } as const)) ??
      forbiddenMove(settled, decision) ??
      breached(breaches));
  return { baseLines, lines, grades: checked.grades, counts, rooms: ground.rooms, breaches, moves: settled, problem };
}

function breached([first, ...others]: readonly DistributionBreach[]): DecisionProblem | null {
  return first === undefined ? null : { problem: "not-permitted", breaches: [first, ...others] };
}

function noGround(allocation: Allocation, { rooms }: PermittedRooms): DecisionProblem | null {
  if (isApart(allocation)) return { problem: "groups-apart" };
  return rooms.length === 0 ? { problem: "no-room" } : null;
}

/** The cumulative places of each grade, where all tasks share one quota; else how many tasks there are down to each grade. */
export function linesOf(allocation: Allocation): readonly number[] {
  const [first] = allocation.strata();
  return isApart(allocation) || first === undefined ? cumulativeCounts(allocation.counts) : first.graded.lines;
}

const isApart = (allocation: Allocation): boolean => allocation.strata().some(({ group }) => group !== null);

function linesFit(lines: readonly number[], baseLines: readonly number[]): boolean {
  const n = baseLines[baseLines.length - 1];
  return (
    lines.length === baseLines.length &&
    lines[lines.length - 1] === n &&
    lines.every((line, index) => Number.isSafeInteger(line) && line >= (lines[index - 1] ?? 0))
  );
}

/** Where the rules draw a line it may stay, whatever ties are there: how they are read is the rules' own. */
function cutTie(
  lines: readonly number[],
  baseLines: readonly number[],
  { ends }: PermittedRooms,
): DecisionProblem | null {
  const index = lines.findIndex((line, at) => line !== baseLines[at] && !ends.has(line));
  return index === -1 ? null : { problem: "line-cuts-tie", grade: index + 1 };
}

function forbiddenMove(moves: readonly CheckedMove[], decision: Decision): DecisionProblem | null {
  for (const [index, { problems }] of moves.entries()) {
    const { task } = decision.moves[index]!;
    for (const { problem } of problems) {
      if (problem === "no-such-task" || problem === "no-such-grade" || problem === "no-reason") {
        return { problem: "move", task, why: problem };
      }
    }
  }
  return null;
}

/** A first of two moves can break what the second mends. */
const withoutPassingBreach = ({ move, problems }: CheckedMove): CheckedMove => ({
  move,
  problems: problems.filter(({ problem }: MoveProblem) => problem !== "not-permitted"),
});

/** What distributions are held against. */
export interface PermittedRooms {
  readonly rooms: readonly GradeRoom[];
  /** What the rules alone give: permitted even where ties take it out of its room. */
  readonly baseCounts: readonly number[];
  /** The cumulative counts at which no tie is cut. */
  readonly ends: ReadonlySet<number>;
}

export function permittedRooms(
  { n, counts, ranking }: Allocation,
  rules: GradingRules,
  lines: readonly number[],
): PermittedRooms {
  return {
    rooms: allowedRooms(n, rules, [], lines),
    baseCounts: counts,
    ends: new Set([0, n, ...ranking.classes.ends]),
  };
}

/** Where a distribution of all tasks breaks the rules; what the rules themselves give is never a breach. */
export function breachesOf(
  counts: readonly number[],
  { rooms, baseCounts, ends }: PermittedRooms,
): readonly DistributionBreach[] {
  return roomBreaches(counts, rooms, ends).filter((breach) => {
    const own = heldCount(breach, baseCounts);
    return breach.actual < Math.min(breach.least, own) || breach.actual > Math.max(breach.most, own);
  });
}
