/**
 * A cell's content as text: `""` for a blank one, and for the rich values (entities, images) that hold no plain text.
 *
 * @example
 * cellText(77) //=> "77"
 */
export function cellText(cell: unknown): string {
  return typeof cell === "string" ? cell : typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}
