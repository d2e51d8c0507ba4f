/**
 * The entry that a step leads to, or `null` where the list ends.
 *
 * @param order - the keys of all entries, from top to bottom
 * @param current - where the reader is, `null` for nowhere yet
 * @param step - 1 for the next, -1 for the one before
 * @example
 * stepFrom(["a", "b", "c"], "b", 1) //=> "c"
 */
export function stepFrom(order: readonly string[], current: string | null, step: 1 | -1): string | null {
  const place = current === null ? -1 : order.indexOf(current);
  if (place === -1) return order[0] ?? null;
  return order[place + step] ?? null;
}

/**
 * Where the reader is once the list has changed: at the same entry if it is still there, else at the next one that is, else
 * at the last one before it.
 *
 * @example
 * placeAfter(["a", "b", "c"], ["a", "c"], "b") //=> "c"
 */
export function placeAfter(before: readonly string[], after: readonly string[], current: string | null): string | null {
  const left = new Set(after);
  if (current !== null && left.has(current)) return current;
  const place = current === null ? -1 : before.indexOf(current);
  if (place === -1) return after[0] ?? null;
  const isLeft = (key: string) => left.has(key);
  return before.slice(place).find(isLeft) ?? before.slice(0, place).reverse().find(isLeft) ?? after[0] ?? null;
}
