/** Exact shares of groups in grades, as whole numbers over one denominator. */
export interface ShareTable {
  /** One row a group, one entry a grade; each row adds up to whole tasks. */
  readonly numerators: readonly (readonly bigint[])[];
  readonly denominator: bigint;
}

export type ControlledRounding =
  | { readonly ok: true; readonly counts: readonly (readonly number[])[] }
  /** What is left of these groups (positions), or their whole shares, must go into these grades (from 0), and is too much for them. */
  | { readonly ok: false; readonly groups: readonly number[]; readonly grades: readonly number[] };

/**
 * Rounds a table of shares so that every entry is the whole number below or above its share, every group keeps its number of
 * tasks and every grade the total that it must have (controlled rounding). Of all such tables it is one whose entries that
 * are rounded up have the largest remainders together.
 *
 * @param table - the exact shares
 * @param totals - the tasks that each grade must have in all groups together
 * @returns the counts, a row a group; or which groups and grades cannot be brought together
 * @example
 * controlledRounding({ numerators: [[5n, 5n], [5n, 5n]], denominator: 10n }, [1, 1]) //=> { ok: true, counts: [[1, 0], [0, 1]] }
 */
export function controlledRounding(
  { numerators, denominator }: ShareTable,
  totals: readonly number[],
): ControlledRounding {
  const counts = numerators.map((row) => row.map((share) => Number(share / denominator)));
  const remainders = numerators.map((row) => row.map((share) => share % denominator));
  const isUp = remainders.map((row) => row.map(() => false));
  const left = remainders.map((row) => Number(row.reduce((sum, rest) => sum + rest, 0n) / denominator));
  const open = totals.map((total, grade) => total - counts.reduce((sum, row) => sum + row[grade]!, 0));

  for (;;) {
    const found = bestWay(remainders, isUp, left, open);
    if (found.way !== null) {
      for (const [group, grade] of found.way) isUp[group]![grade] = !isUp[group]![grade]!;
      left[found.way[0]![0]]!--;
      open[found.way[found.way.length - 1]![1]]!--;
      continue;
    }
    if (left.every((tasks) => tasks === 0) && open.every((places) => places === 0)) {
      return {
        ok: true,
        counts: counts.map((row, group) => row.map((count, grade) => count + Number(isUp[group]![grade]))),
      };
    }
    const { groups, grades } = found.groups.length > 0 ? found : overfull(counts, open);
    return { ok: false, groups, grades };
  }
}

/** Every task has its place, but the whole shares alone are more than these grades may have. */
function overfull(counts: readonly (readonly number[])[], open: readonly number[]): Omit<Search, "way"> {
  const grades = open.flatMap((places, grade) => (places < 0 ? [grade] : []));
  const groups = counts.flatMap((row, group) => (grades.some((grade) => row[grade]! > 0) ? [group] : []));
  return { groups, grades };
}

type Cell = readonly [group: number, grade: number];

interface Search {
  /** Entries to turn, up and down in turn, that bring one more task of the first group into the last grade. */
  readonly way: readonly Cell[] | null;
  readonly groups: readonly number[];
  readonly grades: readonly number[];
}

/**
 * The way with the largest gain in remainders from a group with tasks left to a grade with places open: up by an entry that
 * is down, down by one that is up. (Bellman and Ford again: a gain can be negative.)
 */
function bestWay(
  remainders: readonly (readonly bigint[])[],
  isUp: readonly (readonly boolean[])[],
  left: readonly number[],
  open: readonly number[],
): Search {
  const groupGain = left.map((tasks): bigint | null => (tasks > 0 ? 0n : null));
  const gradeGain = open.map((): bigint | null => null);
  const cameFromGrade = left.map(() => -1);
  const cameFromGroup = open.map(() => -1);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const [group, row] of remainders.entries()) {
      for (const [grade, rest] of row.entries()) {
        const [here, there] = [groupGain[group] ?? null, gradeGain[grade] ?? null];
        if (!isUp[group]![grade]! && rest > 0n && here !== null && (there === null || here + rest > there)) {
          gradeGain[grade] = here + rest;
          cameFromGroup[grade] = group;
          isBetter = true;
        }
        if (isUp[group]![grade]! && there !== null && (here === null || there - rest > here)) {
          groupGain[group] = there - rest;
          cameFromGrade[group] = grade;
          isBetter = true;
        }
      }
    }
  }
  const ends = open.flatMap((places, grade) => (places > 0 && gradeGain[grade] !== null ? [grade] : []));
  const reached = (gains: readonly (bigint | null)[]): readonly number[] =>
    gains.flatMap((gain, at) => (gain === null ? [] : [at]));
  const [first, ...others] = ends;
  if (first === undefined) return { way: null, groups: reached(groupGain), grades: reached(gradeGain) };
  const end = others.reduce((best, grade) => (gradeGain[grade]! > gradeGain[best]! ? grade : best), first);
  const way: Cell[] = [];
  for (let grade = end; grade !== -1;) {
    const group = cameFromGroup[grade]!;
    way.unshift([group, grade]);
    grade = cameFromGrade[group]!;
    if (grade !== -1) way.unshift([group, grade]);
  }
  return { way, groups: [], grades: [] };
}
