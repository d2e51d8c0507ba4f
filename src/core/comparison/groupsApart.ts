import { momentsOf, together, without, type Moments, type ScoreSums } from "./moments";

/** A group that stands apart, beside all the scores that it was compared with. */
export interface GroupApart {
  readonly group: string;
  readonly own: Moments;
  readonly others: Moments;
}

export interface ApartBy {
  /** How far a group is from the others, of either sign; `null` where it cannot be told. */
  readonly distance: (own: Moments, others: Moments) => number | null;
  /** The distance that chance still explains. */
  readonly farthest: number;
  /** The fewest scores of a group that is worth comparing, at least 2; those of smaller groups count among the others. */
  readonly fewest: number;
}

/**
 * The groups whose scores stand apart from all other scores together. The farthest is taken out before the rest are compared,
 * so that one outlier does not make all others look apart from it. Doubles will do: no grade follows from it.
 *
 * @param scores - one a task
 * @param groups - the group of each
 * @returns the farthest first
 * @example
 * groupsApart([1, 2, 8, 9], ["가", "가", "나", "나"], { distance: meanDistance, farthest: 2.6, fewest: 2 })[0].group //=> "가"
 */
export function groupsApart(
  scores: readonly number[],
  groups: readonly string[],
  { distance, farthest, fewest }: ApartBy,
): readonly GroupApart[] {
  // Around the mean of all, so that squares of large scores do not swallow small differences.
  const origin = scores.reduce((sum, score) => sum + score, 0) / Math.max(scores.length, 1);
  const byGroup = sumsByGroup(scores, groups, origin);
  let all = Array.from(byGroup.values()).reduce(together, { n: 0, sum: 0, squares: 0 });
  const apart: GroupApart[] = [];
  for (;;) {
    let next: (GroupApart & { readonly distance: number }) | null = null;
    for (const [group, sums] of byGroup) {
      const rest = without(all, sums);
      if (sums.n < fewest || rest.n < fewest) continue;
      const [own, others] = [momentsOf(sums, origin), momentsOf(rest, origin)];
      const found = Math.abs(distance(own, others) ?? 0);
      if (found > (next?.distance ?? farthest)) next = { group, own, others, distance: found };
    }
    if (next === null) return apart;
    const { group, own, others } = next;
    apart.push({ group, own, others });
    all = without(all, byGroup.get(group)!);
    byGroup.delete(group);
  }
}

function sumsByGroup(scores: readonly number[], groups: readonly string[], origin: number): Map<string, ScoreSums> {
  const byGroup = new Map<string, { n: number; sum: number; squares: number }>();
  for (const [position, score] of scores.entries()) {
    const group = groups[position] ?? "";
    const sums = byGroup.get(group) ?? { n: 0, sum: 0, squares: 0 };
    byGroup.set(group, sums);
    sums.n += 1;
    sums.sum += score - origin;
    sums.squares += (score - origin) ** 2;
  }
  return byGroup;
}
