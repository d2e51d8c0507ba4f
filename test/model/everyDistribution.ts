const known = new Map<string, readonly (readonly number[])[]>();

/** Every way to hand out so many grades to n tasks, as counts; those with the fewest in the best grades first. */
export function everyDistribution(n: number, grades: number): readonly (readonly number[])[] {
  const key = `${String(n)} ${String(grades)}`;
  const before = known.get(key);
  if (before) return before;
  const all =
    grades === 1
      ? [[n]]
      : Array.from({ length: n + 1 }, (_, best) => best).flatMap((best) =>
          everyDistribution(n - best, grades - 1).map((others) => [best, ...others]),
        );
  known.set(key, all);
  return all;
}
