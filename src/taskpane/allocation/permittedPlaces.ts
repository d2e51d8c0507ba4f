/** How many permitted places Page Up and Page Down pass. */
const PAGE = 10;

/** The permitted place nearest to a wished one; of two equally near ones the better grade gets more. */
export function nearestPlace(permitted: readonly number[], wished: number): number | undefined {
  return permitted.reduce<number | undefined>((nearest, place) => {
    if (nearest === undefined) return place;
    const [now, then] = [Math.abs(place - wished), Math.abs(nearest - wished)];
    return now < then || (now === then && place > nearest) ? place : nearest;
  }, undefined);
}

/**
 * Where a key takes a line, as keys move a splitter: the arrows to the next permitted place, Page Up and Page Down ten of
 * them, Home and End to the ends, Escape and 0 back to where the rules draw it.
 *
 * @param permitted - where the line may be drawn, rising
 * @param line - where it is
 * @param base - where the rules draw it
 * @returns the place, the same where the line cannot go further; `null` for a key that means nothing here
 * @example
 * placeByKey("ArrowDown", [9, 11, 12], 9, 11) //=> 11
 */
export function placeByKey(key: string, permitted: readonly number[], line: number, base: number): number | null {
  const step = (by: number): number => {
    const onwards =
      by > 0 ? permitted.filter((place) => place > line) : permitted.filter((place) => place < line).reverse();
    return onwards[Math.min(Math.abs(by), onwards.length) - 1] ?? line;
  };
  switch (key) {
    case "ArrowDown":
      return step(1);
    case "ArrowUp":
      return step(-1);
    case "PageDown":
      return step(PAGE);
    case "PageUp":
      return step(-PAGE);
    case "Home":
      return permitted[0] ?? line;
    case "End":
      return permitted[permitted.length - 1] ?? line;
    case "Escape":
    case "0":
      return base;
    default:
      return null;
  }
}
