import { membersOfGroups } from "../ranking/membersOfGroups";

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

/** A task that is better in all and yet has the worse grade, and whom it was passed over for. */
export interface Domination {
  readonly better: number;
  /** The tasks with the best grades first. */
  readonly worse: readonly number[];
  /** How many more there are. */
  readonly more: number;
}

/**
 * Lists the tasks that have a worse grade than another although their every item is at least as good, and one better. An
 * item that was not judged accuses nobody: such a task is left out.
 *
 * A task can only dominate tasks whose items add up to no more. So each is compared with those of a better grade and no
 * larger sum, which are few wherever grades follow the items at all.
 *
 * @param items - one row a task, all of one length
 * @param grades - one a task, whole numbers from 1 for the best
 * @param most - how many to name for each task; the others are counted
 * @param areCompared - which tasks are held against each other; all when left out
 * @returns by the position of the task that dominates
 * @throws RangeError when the rows differ in length or there is not one grade a task
 * @example
 * dominations([[5, 4], [5, 3], [4, 4]], [2, 1, 1], 1) //=> [{ better: 0, worse: [1], more: 1 }]
 */
export function dominations(
  items: readonly ItemRow[],
  grades: ArrayLike<number>,
  most = Infinity,
  areCompared: (better: number, worse: number) => boolean = () => true,
): readonly Domination[] {
  assertSquare(items, grades);
  const sums = items.map(sumOf);
  const judged = [...items.keys()].filter((position) => !Number.isNaN(sums[position]));
  const byGrade: number[][] = [];
  for (const position of judged) (byGrade[grades[position]!] ??= []).push(position);
  byGrade.forEach((positions) => positions.sort((a, b) => sums[a]! - sums[b]! || a - b));
  return judged.flatMap((better): Domination[] => {
    const worse: number[] = [];
    let count = 0;
    for (let grade = 1; grade < grades[better]!; grade++) {
      for (const other of byGrade[grade] ?? []) {
        if (sums[other]! > sums[better]!) break;
        if (!areCompared(better, other) || !dominates(items[better]!, items[other]!)) continue;
        if (count++ < most) worse.push(other);
      }
    }
    return count === 0 ? [] : [{ better, worse, more: count - worse.length }];
  });
}

/**
 * Lists the pairs of {@link dominations}, each with whether both are of one subcommittee.
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
  assertSquare(items, grades, groups);
  return dominations(items, grades).flatMap(({ better, worse }) =>
    [...worse].sort((a, b) => a - b).map((other) => pairOf(better, other, groups)),
  );
}

/**
 * Puts tasks together that are equal in every item and have different grades. As above, an item that was not judged leaves a
 * task out.
 *
 * @param items - one row a task, all of one length
 * @param grades - one a task, 1 for the best
 * @returns the positions of each such class, in the order in which they first come
 * @throws RangeError when the rows differ in length or there is not one grade a task
 * @example
 * sameItemClasses([[5, 4], [5, 4], [3, 3]], [2, 1, 1]) //=> [[0, 1]]
 */
export function sameItemClasses(items: readonly ItemRow[], grades: ArrayLike<number>): readonly (readonly number[])[] {
  assertSquare(items, grades);
  const bySum = new Map<number, number[]>();
  items.forEach((row, position) => {
    const sum = row.length === 0 ? NaN : sumOf(row);
    if (Number.isNaN(sum)) return;
    const known = bySum.get(sum);
    if (known === undefined) bySum.set(sum, [position]);
    else known.push(position);
  });
  // Equal rows have equal sums, and few others do: only these are compared item by item.
  const haveOtherGrades = ([first, ...others]: readonly number[]) =>
    others.some((position) => grades[position] !== grades[first!]);
  return [...bySum.values()]
    .filter(haveOtherGrades)
    .flatMap((sameSum) => {
      const classes = membersOfGroups(sameSum.map((position) => items[position]!.join()));
      return [...classes.values()].map((members) => members.map((index) => sameSum[index]!));
    })
    .filter(haveOtherGrades)
    .sort(([a], [b]) => a! - b!);
}

/**
 * Lists the pairs of {@link sameItemClasses} whose grades differ.
 *
 * @example
 * sameItemsDifferentGrades([[5, 4], [5, 4]], [2, 1]) //=> [{ better: 1, worse: 0, sameGroup: true }]
 */
export function sameItemsDifferentGrades(
  items: readonly ItemRow[],
  grades: ArrayLike<number>,
  groups?: readonly string[],
): readonly TaskPair[] {
  assertSquare(items, grades, groups);
  return sameItemClasses(items, grades)
    .flatMap((members) =>
      members.flatMap((better) =>
        members.filter((worse) => grades[better]! < grades[worse]!).map((worse) => pairOf(better, worse, groups)),
      ),
    )
    .sort((a, b) => a.better - b.better || a.worse - b.worse);
}

/** NaN where an item was not judged. */
function sumOf(row: ItemRow): number {
  let sum = 0;
  for (const item of row) sum += item ?? NaN;
  return sum;
}

const pairOf = (better: number, worse: number, groups: readonly string[] | undefined): TaskPair => ({
  better,
  worse,
  sameGroup: groups === undefined || groups[better] === groups[worse],
});

function assertSquare(items: readonly ItemRow[], grades: ArrayLike<number>, groups?: readonly string[]): void {
  const n = items.length;
  const isSquare = items.every((row) => row.length === items[0]?.length);
  if (!isSquare || grades.length !== n || (groups !== undefined && groups.length !== n)) {
    throw new RangeError("not one row of items, one grade and one group for each task");
  }
}

/** Of rows in which every item was judged. */
function dominates(a: ItemRow, b: ItemRow): boolean {
  let isBetter = false;
  for (let item = 0; item < a.length; item++) {
    const [own, other] = [a[item]!, b[item]!];
    if (own < other) return false;
    if (own > other) isBetter = true;
  }
  return isBetter;
}
