/**
 * The fewest entries that have to go for grades in the order of their scores never to become better again: so one task that
 * was moved past thirty is one entry and not thirty.
 *
 * @param grades - from the best score to the worst, whole numbers from 1 for the best
 * @param isSure - does the rules' own allocation give the entry this grade? Of ways that drop equally many, the one that drops
 *   the fewest such entries counts.
 * @returns the entries that go, by index
 * @example
 * outOfOrder([1, 2, 4, 2, 3], () => false) //=> [2]
 */
export function outOfOrder(grades: readonly number[], isSure: (index: number) => boolean): readonly number[] {
  /** For each grade the best run so far that ends with it: its worth and its last entry. */
  const runs: { worth: number; last: number }[] = [];
  const before = new Int32Array(grades.length).fill(NONE);
  // One entry more outweighs all that are sure together.
  const worthOf = (index: number): number => grades.length + 1 + (isSure(index) ? 1 : 0);
  grades.forEach((grade, index) => {
    const { worth, last } = bestRun(runs, grade);
    before[index] = last;
    runs[grade] = { worth: worth + worthOf(index), last: index };
  });
  const kept = new Set<number>();
  for (let index = bestRun(runs, runs.length - 1).last; index !== NONE; index = before[index]!) kept.add(index);
  return [...grades.keys()].filter((index) => !kept.has(index));
}

const NONE = -1;

/** The worthiest run that a grade can follow, one that ends with itself before one that ends with a better grade. */
function bestRun(runs: readonly ({ worth: number; last: number } | undefined)[], grade: number) {
  let best = { worth: 0, last: NONE };
  for (let end = grade; end >= 1; end--) {
    const run = runs[end];
    if (run !== undefined && run.worth > best.worth) best = run;
  }
  return best;
}
