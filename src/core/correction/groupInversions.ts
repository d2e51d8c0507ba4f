import { scoreUnits } from "../ranking/scoreUnits";

/** Two tasks of one subcommittee, by position: the better score has the worse grade. Such a change needs a reason. */
export interface GroupInversion {
  readonly group: string;
  readonly better: number;
  readonly worse: number;
}

/**
 * Lists where grades turn the order inside a subcommittee round. Each task is held against the best grade that any worse
 * score of its subcommittee has, so the list grows with the inversions and not with all pairs.
 *
 * @param scores - one a task, as the subcommittee gave them
 * @param groups - the subcommittee of each
 * @param grades - the final grade of each, 1 for the best
 * @param digits - digits that scores are compared at
 * @returns one entry a task that was passed over: the task, and the best graded of those with a worse score
 * @example
 * groupInversions([90, 80], ["가", "가"], [2, 1], 2) //=> [{ group: "가", better: 0, worse: 1 }]
 */
export function groupInversions(
  scores: readonly number[],
  groups: readonly string[],
  grades: ArrayLike<number>,
  digits: number,
): readonly GroupInversion[] {
  const units = scores.map((score) => scoreUnits(score, digits));
  const byWorst = Array.from(scores.keys()).sort((a, b) => units[a]! - units[b]!);
  /** Of each group the best graded task with a score below the present one, and the best graded one at it. */
  const seen = new Map<string, { below: number | null; here: number; units: number }>();
  const better = (a: number, b: number | null) => (b === null || grades[a]! < grades[b]! ? a : b);
  return byWorst.flatMap((position): GroupInversion[] => {
    const group = groups[position] ?? "";
    const known = seen.get(group);
    if (known === undefined) {
      seen.set(group, { below: null, here: position, units: units[position]! });
      return [];
    }
    if (known.units < units[position]!) {
      known.below = better(known.here, known.below);
      known.here = position;
      known.units = units[position]!;
    } else known.here = better(position, known.here);
    const { below } = known;
    return below !== null && grades[below]! < grades[position]! ? [{ group, better: position, worse: below }] : [];
  });
}
