/**
 * Each grade's own count, from cumulative ones.
 *
 * @example
 * ownCounts([2, 11, 18]) //=> [2, 9, 7]
 */
export function ownCounts(cumulative: readonly number[]): number[] {
  return cumulative.map((count, index) => count - (cumulative[index - 1] ?? 0));
}
