import type { CommitteeRule } from "../../rules/committee";
import { roundFraction, toNumber } from "../exact/fraction";
import { committeeScore, type MemberScore } from "../scoring/committeeScore";
import { kendallTauB } from "./rankCorrelation";

/** What changes when one member's scores are left out. */
export interface WithoutMember {
  readonly member: number;
  /** Tasks that have no score without the member, by position: the others are then graded without them. */
  readonly unscored: readonly number[];
  readonly changed: readonly { readonly position: number; readonly before: number; readonly after: number }[];
  /** τ-b of the tasks' scores with and without the member; `null` where it is undefined. */
  readonly tauB: number | null;
}

/**
 * Leaves out each committee member in turn: grades that hang on one member are worth a second look.
 *
 * @param scores - one row a task, one entry a member; every task has a score with all members
 * @param rule - how members' scores become one
 * @param digits - digits that the tasks' scores are rounded to
 * @param grade - grades scores, 1 for the best
 * @returns one entry a member; `null` where the tasks have no scores to begin with
 * @example
 * leaveOneMemberOut([[90, 70], [80, 85]], { method: "mean", fewestToTrim: 4 }, 2, (scores) => scores.map((score) => (score === Math.max(...scores) ? 1 : 2)))[1].changed //=> [{ position: 0, before: 2, after: 1 }, { position: 1, before: 1, after: 2 }]
 */
export function leaveOneMemberOut(
  scores: readonly (readonly MemberScore[])[],
  rule: CommitteeRule,
  digits: number,
  grade: (scores: readonly number[]) => ArrayLike<number>,
): readonly WithoutMember[] | null {
  const total = (members: readonly MemberScore[]): number | null => {
    const outcome = committeeScore(members, rule);
    return outcome.ok ? toNumber(roundFraction(outcome.score, digits)) : null;
  };
  const all = scores.map(total);
  if (!all.every((score) => score !== null)) return null;
  const members = Math.max(0, ...scores.map((row) => row.length));

  return Array.from({ length: members }, (_, member) => {
    const without = scores.map((row) => total(row.map((score, index) => (index === member ? null : score))));
    const scored = without.flatMap((score, position) => (score === null ? [] : [{ position, score }]));
    const own = scored.map(({ position }) => all[position]!);
    const rest = scored.map(({ score }) => score);
    // Both times over the same tasks, so that a change is the member's doing and not a lost task's.
    const [before, after] = [grade(own), grade(rest)];
    return {
      member,
      unscored: without.flatMap((score, position) => (score === null ? [position] : [])),
      changed: scored.flatMap(({ position }, index) =>
        before[index] === after[index] ? [] : [{ position, before: before[index]!, after: after[index]! }],
      ),
      tauB: kendallTauB(own, rest, digits),
    };
  });
}
