/** How many entries Page Up and Page Down lead on: about what is on screen at once. */
const PAGE = 10;

/**
 * The entry of a list that a key leads to; `null` for a key that leads nowhere.
 *
 * @param key - as the event of the keyboard names it
 * @param current - the position of the entry that one is at
 * @param length - of the list
 * @example
 * walkTo("ArrowDown", 3, 46) //=> 4
 */
export function walkTo(key: string, current: number, length: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(current + 1, length - 1);
    case "ArrowUp":
      return Math.max(current - 1, 0);
    case "PageDown":
      return Math.min(current + PAGE, length - 1);
    case "PageUp":
      return Math.max(current - PAGE, 0);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return null;
  }
}
