/** How many scores there are, their mean, and their n−1 variance. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/** Scores summed up around an origin, so that sums can be added and taken away. */
export interface ScoreSums {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/**
 * @example
 * together({ n: 1, sum: 1, squares: 1 }, { n: 2, sum: 5, squares: 13 }) //=> { n: 3, sum: 6, squares: 14 }
 */
export const together = (a: ScoreSums, b: ScoreSums): ScoreSums => ({
  n: a.n + b.n,
  sum: a.sum + b.sum,
  squares: a.squares + b.squares,
});

/**
 * Takes a part's sums away from a whole's.
 *
 * @example
 * without({ n: 3, sum: 6, squares: 14 }, { n: 1, sum: 1, squares: 1 }) //=> { n: 2, sum: 5, squares: 13 }
 */
export const without = (whole: ScoreSums, part: ScoreSums): ScoreSums => ({
  n: whole.n - part.n,
  sum: whole.sum - part.sum,
  squares: whole.squares - part.squares,
});

/**
 * @param sums - of two scores at least, around the origin
 * @example
 * momentsOf({ n: 3, sum: 6, squares: 14 }, 100) //=> { n: 3, mean: 102, variance: 1 }
 */
export const momentsOf = ({ n, sum, squares }: ScoreSums, origin: number): Moments => ({
  n,
  mean: origin + sum / n,
  variance: Math.max(0, squares - (sum * sum) / n) / (n - 1),
});
