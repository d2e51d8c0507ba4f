/**
 * How many letters must be put in, left out or exchanged to make one word of another; two neighbours that changed places
 * count as one.
 *
 * @param most - where more are needed, only that is told: the answer is then `most + 1`
 * @example
 * letterDistance("보퉁", "보통", 2) //=> 1
 */
export function letterDistance(a: string, b: string, most: number): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let twoAbove: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      let least = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (isSame ? 0 : 1));
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwapped) least = Math.min(least, (twoAbove[column - 2] ?? Infinity) + 1);
      current.push(least);
    }
    twoAbove = above;
    above = current;
  }
  return Math.min(above[to.length]!, most + 1);
}
