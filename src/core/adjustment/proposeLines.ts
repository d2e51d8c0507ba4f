import type { GradingRules } from "../../rules/ruleSet";
import { gradeRanking } from "../allocation/allocateGrades";
import { allocateTasks, type Allocation, type AllocationRefusal } from "../allocation/allocateTasks";
import { cumulativeCounts } from "../allocation/cumulativeCounts";
import type { Ranking } from "../ranking/rankScores";
import { scoreUnits } from "../ranking/scoreUnits";
import { allowedRooms } from "./gradeRooms";
import { cutLimits } from "./cutLimits";
import { widestCuts } from "./widestCuts";

/** A line before and after, with what the move costs. */
export interface ProposedLine {
  /** The grade that the line ends, 1 for the best. */
  readonly grade: number;
  /** Tasks down to the line, as the rules alone give them and as proposed. */
  readonly before: number;
  readonly after: number;
  /** Points between the last task above the line and the first below; `null` where there is no task on one side. */
  readonly gapBefore: number | null;
  readonly gapAfter: number | null;
  /** The tasks that the line passes over, by position; none where it stays. */
  readonly crossed: readonly number[];
}

/** A task whose grade the proposal changes. */
export interface MovedTask {
  readonly position: number;
  readonly before: number;
  readonly after: number;
}

export interface LineProposal {
  /** The cumulative places of each grade. */
  readonly lines: readonly number[];
  readonly counts: readonly number[];
  /** One a score, 1 for the best. */
  readonly grades: Uint8Array;
  /** One for each grade but the bottom one. */
  readonly moves: readonly ProposedLine[];
  readonly moved: readonly MovedTask[];
}

export type ProposalOutcome =
  { readonly ok: true; readonly proposal: LineProposal } | { readonly ok: false; readonly refusal: AllocationRefusal };

/**
 * Proposes where to draw the lines within the adjustment (2~6등급은 각 5% 범위 내에서 조정 가능): of all permitted lines those with the
 * widest score gaps, so that no near-tie is torn apart. The narrowest gap is as wide as it can be, then the next narrowest,
 * and so on; of equally wide ones the tasks pass over the fewest lines, and better grades get more. A line lies only where a
 * tie ends, a grade that has tasks by the rules keeps at least one, and what the rules themselves give is always permitted.
 *
 * @param scores - finite numbers, one a task of one stratum
 * @param rules - grades, quota, readings and the room for adjustment
 * @param withheld - unearned grades that nobody deserves this time
 * @returns the lines, and for each what it costs to move it there; or why the rules give no grades
 * @throws RangeError when a score is not finite
 * @example
 * proposeLines([90, 80, 79.9, 70, 60, 50, 40, 30, 20, 10], { ...PERFORMANCE_PAY, allocation: { ...PERFORMANCE_PAY.allocation, adjustment: { meaning: "line", within: 10 } } }).proposal.counts //=> [2, 4, 3, 1]
 */
export function proposeLines(
  scores: ArrayLike<number>,
  rules: GradingRules,
  withheld: readonly number[] = [],
): ProposalOutcome {
  const outcome = allocateTasks(scores, rules, { withheld });
  if (!outcome.ok) return outcome;
  const base = outcome.allocation;
  const { ranking, n } = base;
  const gapAt = gapsOf(scores, ranking, rules.allocation.scoreDigits);
  const limits = cutLimits(base.counts, allowedRooms(n, rules, withheld));
  const lines = [
    ...widestCuts({ base: cumulativeCounts(base.counts).slice(0, -1), limits, ends: tieEnds(ranking), gapAt }),
    n,
  ];
  // The lines lie where ties end, so whatever rank a tie shares, it is within its line.
  const { grades, counts } = gradeRanking(ranking, lines, "lower");
  const moves = movesOf(base, lines, gapAt, 10 ** rules.allocation.scoreDigits);
  const moved = Array.from(grades).flatMap((after, position) => {
    const before = base.grades[position]!;
    return before === after ? [] : [{ position, before, after }];
  });
  return { ok: true, proposal: { lines, counts, grades, moves, moved } };
}

/** The cumulative counts at which a line cuts no tie. */
function tieEnds({ n, classes: { ends } }: Ranking): readonly number[] {
  return [...new Set([0, ...ends, n])].sort((a, b) => a - b);
}

/** The units between the tasks on both sides of a line after so many tasks; without end where one side is empty. */
function gapsOf(scores: ArrayLike<number>, { n, order }: Ranking, digits: number): (line: number) => number {
  const unitsAt = (place: number): number => scoreUnits(scores[order[place]!]!, digits);
  return (line) => (line === 0 || line === n ? Infinity : unitsAt(line - 1) - unitsAt(line));
}

function movesOf(
  base: Allocation,
  lines: readonly number[],
  gapAt: (line: number) => number,
  unitsOfPoint: number,
): readonly ProposedLine[] {
  const points = (line: number): number | null => {
    const gap = gapAt(line);
    return gap === Infinity ? null : gap / unitsOfPoint;
  };
  return cumulativeCounts(base.counts)
    .slice(0, -1)
    .map((before, index) => {
      const after = lines[index]!;
      const crossed = base.ranking.order.subarray(Math.min(before, after), Math.max(before, after));
      return {
        grade: index + 1,
        before,
        after,
        gapBefore: points(before),
        gapAfter: points(after),
        crossed: Array.from(crossed),
      };
    });
}
