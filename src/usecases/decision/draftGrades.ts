import type { DistributionBreach } from "../../core/adjustment/checkDistribution";
import type { CheckedMove } from "../../core/adjustment/checkMoves";
import type { GradeRoom } from "../../core/adjustment/gradeRooms";
import { proposeLines, type LineProposal } from "../../core/adjustment/proposeLines";
import { ownCounts } from "../../core/allocation/ownCounts";
import type { RuleSet } from "../../rules/ruleSet";
import { taskTitle } from "../../scoresheet/checks/check";
import type { ScoreSheet } from "../../scoresheet/scoreSheet";
import { gradeSheet } from "../gradeSheet";
import { changedCells, type ChangedCell } from "./changedCells";
import { breachesOf, decideGrades, permittedRooms, type DecisionProblem } from "./decideGrades";
import { NO_DECISION, type Decision } from "./decision";

/** A score sheet that decisions can be tried out on. */
export interface DraftGround {
  readonly scoreSheet: ScoreSheet | null;
  readonly ruleSet: RuleSet;
}

/** What would come of a decision, before anything is written. */
export interface Draft {
  readonly decision: Decision;
  /** Positions of the tasks, best score first. */
  readonly order: readonly number[];
  /** The scores that count, corrected where the rules correct, by position. */
  readonly scores: readonly number[];
  /** The cumulative places of each grade, as the rules alone draw them and as they are drawn now. */
  readonly baseLines: readonly number[];
  readonly lines: readonly number[];
  /** By position, 1 for the best: by the rules alone, and with lines and moves. */
  readonly baseGrades: Uint8Array;
  readonly grades: Uint8Array;
  readonly counts: readonly number[];
  readonly rooms: readonly GradeRoom[];
  /** The rooms that the counts do not keep to. */
  readonly breaches: readonly DistributionBreach[];
  /** One for each grade but the bottom one: after how many tasks its line may be drawn while the others stay. */
  readonly permittedLines: readonly (readonly number[])[];
  /** In the order of the decision's. */
  readonly moves: readonly CheckedMove[];
  /** What keeps the decision from being written; `null` where nothing does. */
  readonly problem: DecisionProblem | null;
  readonly changes: readonly ChangedCell[];
}

/**
 * Tries a decision out, without a look at the workbook.
 *
 * @returns `null` where the rules give no grades
 */
export function draftGrades({ scoreSheet, ruleSet }: DraftGround, decision: Decision): Draft | null {
  if (scoreSheet === null) return null;
  const { grading } = gradeSheet(scoreSheet, ruleSet);
  if (grading === null) return null;
  const { allocation, correction } = grading;
  const scores = scoresThatCount(scoreSheet, correction);
  const tasks = {
    titles: scoreSheet.tasks.map(taskTitle),
    scores,
    groups: scoreSheet.tasks.map(({ group }) => group),
  };
  const decided = decideGrades(allocation, tasks, ruleSet, decision);
  const { baseLines, lines, grades } = decided;
  return {
    decision,
    order: Array.from(allocation.ranking.order),
    scores,
    baseLines,
    lines,
    baseGrades: allocation.grades,
    grades,
    counts: decided.counts,
    rooms: decided.rooms,
    breaches: decided.breaches,
    permittedLines: permittedLines(lines, baseLines, permittedRooms(allocation, ruleSet, baseLines)),
    moves: decided.moves,
    problem: decided.problem,
    changes: changedCells(scoreSheet, grades, ruleSet),
  };
}

/** The lines with the widest score gaps, as `proposeLines` finds them; `null` where the rules give no grades. */
export function proposeDecision({ scoreSheet, ruleSet }: DraftGround): LineProposal | null {
  const draft = draftGrades({ scoreSheet, ruleSet }, NO_DECISION);
  if (draft === null) return null;
  const outcome = proposeLines(draft.scores, ruleSet);
  return outcome.ok ? outcome.proposal : null;
}

const scoresThatCount = (
  { tasks }: ScoreSheet,
  correction: { readonly tasks: readonly { readonly corrected: number }[] } | null,
): readonly number[] =>
  // A sheet is graded only where every task has a score.
  tasks.map(
    ({ score }, position) => correction?.tasks[position]?.corrected ?? (score.kind === "number" ? score.value : 0),
  );

/** Where each line but the bottom grade's may lie: where no tie is cut, and where the counts keep to the rules. */
function permittedLines(
  lines: readonly number[],
  baseLines: readonly number[],
  ground: ReturnType<typeof permittedRooms>,
): readonly (readonly number[])[] {
  if (ground.rooms.length === 0) return lines.slice(0, -1).map((line) => [line]);
  const rising = [...ground.ends].sort((a, b) => a - b);
  return lines.slice(0, -1).map((_, index) => {
    const base = baseLines[index]!;
    const isLocked = ({ grade, compares, locked }: GradeRoom) =>
      locked && compares === "cumulative" && grade === index + 1;
    if (ground.rooms.some(isLocked)) return [base];
    const [above, below] = [lines[index - 1] ?? 0, lines[index + 1]!];
    const places = rising.filter((place) => place >= above && place <= below);
    if (base >= above && base <= below && !places.includes(base)) places.push(base);
    return places
      .sort((a, b) => a - b)
      .filter((place) => {
        const moved = lines.map((line, at) => (at === index ? place : line));
        return breachesOf(ownCounts(moved), ground).length === 0;
      });
  });
}
