/** A task's items, each a level or points where more is better; `null` where the item was not judged. */
export type ItemRow = readonly (number | null)[];

/** Two tasks by their positions. */
export interface TaskPair {
  /** The task whose every item is at least as good; for equal items the one with the better grade. */
  readonly better: number;
  readonly worse: number;
  /** Are both of one subcommittee? Always, where no groups are given. */
  readonly sameGroup: boolean;
}

/**
 * Lists the pairs in which a task has the worse grade although its every item is at least as good as the other's, and one
 * better. An item that was not judged accuses nobody: such a pair is left out.
 *
 * @param items - one row a task, all of one length
 * @param grades - one a task, 1 for the best
 * @param groups - the subcommittee of each task
 * @returns the pairs, by the position of the task that dominates, then of the other
 * @throws RangeError when the rows differ in length or there is not one grade (and group) a task
 * @example
 * dominanceInversions([[5, 4], [5, 3]], [2, 1]) //=> [{ better: 0, worse: 1, sameGroup: true }]
 */
export function dominanceInversions(
  items: readonly ItemRow[],
  grades: ArrayLike<number>,
  groups?: readonly string[],
): readonly TaskPair[] {
  return pairsOf(items, grades, groups, (a, b) => grades[a]! > grades[b]! && dominates(items[a]!, items[b]!));
}

/**
 * Lists the pairs of tasks that are equal in every item and have different grades. As above, an item that was not judged
 * leaves the pair out.
 *
 * @example
 * sameItemsDifferentGrades([[5, 4], [5, 4]], [2, 1]) //=> [{ better: 1, worse: 0, sameGroup: true }]
 */
export function sameItemsDifferentGrades(
  items: readonly ItemRow[],
  grades: ArrayLike<number>,
  groups?: readonly string[],
): readonly TaskPair[] {
  return pairsOf(items, grades, groups, (a, b) => grades[a]! < grades[b]! && areEqual(items[a]!, items[b]!));
}

function pairsOf(
  items: readonly ItemRow[],
  grades: ArrayLike<number>,
  groups: readonly string[] | undefined,
  isMeant: (a: number, b: number) => boolean,
): readonly TaskPair[] {
  const n = items.length;
  const isSquare = items.every((row) => row.length === items[0]?.length);
  if (!isSquare || grades.length !== n || (groups !== undefined && groups.length !== n)) {
    throw new RangeError("not one row of items, one grade and one group for each task");
  }
  const pairs: TaskPair[] = [];
  for (let better = 0; better < n; better++) {
    for (let worse = 0; worse < n; worse++) {
      if (better === worse || !isMeant(better, worse)) continue;
      pairs.push({ better, worse, sameGroup: groups === undefined || groups[better] === groups[worse] });
    }
  }
  return pairs;
}

function dominates(a: ItemRow, b: ItemRow): boolean {
  let isBetter = false;
  for (let item = 0; item < a.length; item++) {
    const [own, other] = [a[item] ?? null, b[item] ?? null];
    if (own === null || other === null || own < other) return false;
    if (own > other) isBetter = true;
  }
  return isBetter;
}

const areEqual = (a: ItemRow, b: ItemRow): boolean =>
  a.length > 0 && a.every((own, item) => own !== null && own === b[item]);
