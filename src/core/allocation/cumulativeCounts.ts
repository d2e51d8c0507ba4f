/**
 * Counts added up from the best grade down.
 *
 * @example
 * cumulativeCounts([2, 9, 7]) //=> [2, 11, 18]
 */
export function cumulativeCounts(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => (sum += count));
}
