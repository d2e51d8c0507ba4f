import { rankScores } from "../ranking/rankScores";

/**
 * Kendall's τ-b of two lists of scores: 1 where they order all tasks alike, −1 where one is the other turned round; ties are
 * allowed for. Pairs are counted in whole numbers, by merging in n log n.
 *
 * @param first - one score a task
 * @param second - one score a task, in the same order
 * @param digits - digits that both are compared at
 * @returns `null` where it is undefined, since one list has no two different scores
 * @throws RangeError when the lists differ in length
 * @example
 * kendallTauB([1, 2, 3, 4], [1, 2, 4, 3], 2) //=> 4 / 6
 */
export function kendallTauB(first: readonly number[], second: readonly number[], digits: number): number | null {
  const [a, b] = bothClasses(first, second, digits);
  const n = a.length;
  const order = Array.from(a.keys()).sort((i, j) => a[i]! - a[j]! || b[i]! - b[j]!);
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const tiedPairs = (keys: readonly string[]): number => {
    const sizes = new Map<string, number>();
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
  };
  const all = pairs(n);
  const tiedFirst = tiedPairs(a.map(String));
  const tiedSecond = tiedPairs(b.map(String));
  const tiedBoth = tiedPairs(a.map((key, index) => `${key} ${b[index]!}`));
  if (all === tiedFirst || all === tiedSecond) return null;
  const discordant = inversions(order.map((position) => b[position]!));
  const concordant = all - tiedFirst - tiedSecond + tiedBoth - discordant;
  return (concordant - discordant) / Math.sqrt((all - tiedFirst) * (all - tiedSecond));
}

/**
 * Spearman's rank correlation of two lists of scores, with the middle rank for ties.
 *
 * @param first - one score a task
 * @param second - one score a task, in the same order
 * @param digits - digits that both are compared at
 * @returns `null` where it is undefined, since one list has no two different scores
 * @throws RangeError when the lists differ in length
 * @example
 * spearmanRho([1, 2, 3, 4], [1, 2, 4, 3], 2) //=> 0.8
 */
export function spearmanRho(first: readonly number[], second: readonly number[], digits: number): number | null {
  checkLengths(first, second);
  const n = first.length;
  const [a, b] = [doubledRanks(first, digits), doubledRanks(second, digits)];
  // Doubled middle ranks are whole and add up to n·(n+1): every sum below is exact.
  const centre = BigInt(n + 1);
  let [products, squaresA, squaresB] = [0n, 0n, 0n];
  for (let position = 0; position < n; position++) {
    const [x, y] = [a[position]! - centre, b[position]! - centre];
    products += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  return squaresA === 0n || squaresB === 0n ? null : Number(products) / Math.sqrt(Number(squaresA * squaresB));
}

function doubledRanks(scores: readonly number[], digits: number): readonly bigint[] {
  const ranking = rankScores(scores, digits);
  return scores.map((_, position) => BigInt(2 * ranking.rank(position, "middle")));
}

/** The lower rank of every score: equal for equal scores, and smaller for better ones. */
function bothClasses(first: readonly number[], second: readonly number[], digits: number): [number[], number[]] {
  checkLengths(first, second);
  const classes = (scores: readonly number[]): number[] => {
    const ranking = rankScores(scores, digits);
    return scores.map((_, position) => ranking.standing(position).lower);
  };
  return [classes(first), classes(second)];
}

function checkLengths(first: readonly number[], second: readonly number[]): void {
  if (first.length !== second.length) throw new RangeError(`${first.length} scores beside ${second.length}`);
}

/** How many pairs stand in the wrong order. */
const inversions = (values: readonly number[]): number => mergeSorted(values).inverted;

function mergeSorted(values: readonly number[]): { readonly sorted: readonly number[]; readonly inverted: number } {
  if (values.length < 2) return { sorted: values, inverted: 0 };
  const half = values.length >> 1;
  const [left, right] = [mergeSorted(values.slice(0, half)), mergeSorted(values.slice(half))];
  const sorted: number[] = [];
  let inverted = left.inverted + right.inverted;
  let [i, j] = [0, 0];
  while (i < left.sorted.length || j < right.sorted.length) {
    const takesLeft = j >= right.sorted.length || (i < left.sorted.length && left.sorted[i]! <= right.sorted[j]!);
    if (takesLeft) sorted.push(left.sorted[i++]!);
    else {
      sorted.push(right.sorted[j++]!);
      inverted += left.sorted.length - i;
    }
  }
  return { sorted, inverted };
}
