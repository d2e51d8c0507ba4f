/** Digits of the radix sort: four passes of 14 bits cover the 53 bits of a safe integer, after the minimum is taken off. */
const RADIX_BITS = 14;
const RADIX = 1 << RADIX_BITS;

/**
 * Orders scores best first, in linear time and stably (a radix sort: comparing two by two would be n log n).
 *
 * @param units - safe integers, from {@link scoreUnits}
 * @returns the positions of the scores, best first; ties keep their order
 * @example
 * Array.from(orderByUnits([870, 910, 870])) //=> [1, 0, 2]
 */
export function orderByUnits(units: ArrayLike<number>): Uint32Array {
  const n = units.length;
  let order = Uint32Array.from({ length: n }, (_, index) => index);
  if (n < 2) return order;

  // Best first means that the keys count down from the maximum.
  let best = -Infinity;
  let worst = Infinity;
  for (let i = 0; i < n; i++) {
    const value = units[i] as number;
    if (value > best) best = value;
    if (value < worst) worst = value;
  }
  const keys = new Float64Array(n);
  for (let i = 0; i < n; i++) keys[i] = best - (units[i] as number);

  let next = new Uint32Array(n);
  for (let divisor = 1; divisor <= best - worst; divisor *= RADIX) {
    const starts = new Uint32Array(RADIX + 1);
    for (let i = 0; i < n; i++) starts[(Math.floor((keys[i] as number) / divisor) % RADIX) + 1]!++;
    for (let digit = 0; digit < RADIX; digit++) starts[digit + 1]! += starts[digit]!;
    for (let i = 0; i < n; i++) {
      const position = order[i]!;
      const digit = Math.floor(keys[position]! / divisor) % RADIX;
      next[starts[digit]!++] = position;
    }
    [order, next] = [next, order];
  }
  return order;
}
