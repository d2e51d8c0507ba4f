/**
 * Numbers that follow each other, put together: rows or columns that stand side by side.
 *
 * @param numbers - rising
 * @example
 * runsOf([3, 4, 7]) //=> [{ first: 3, last: 4 }, { first: 7, last: 7 }]
 */
export function runsOf(numbers: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}
