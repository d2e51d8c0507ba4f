import { columnCount, type Grid } from "../grid";
import { foldHeader } from "./foldHeader";
import type { Header } from "./findHeader";
import { headings } from "./headings";
import { headingYear } from "./headingYear";

/**
 * A column's headings as they are compared: folded, without years, so that next year's copy of a sheet has the same.
 *
 * @param column - from the grid's corner
 * @returns `""` for a column without a heading
 */
export const headingKey = (grid: Grid, header: Header, column: number): string =>
  headings(grid, header, column)
    .map((heading) => foldHeader(headingYear(heading).rest))
    .filter((word) => word !== "")
    .join(" ");

/** What a sheet's layout is known by: the headings of its columns from the left, {@link headingKey}. */
export type Fingerprint = readonly string[];

/** The fingerprint of a sheet with a given header; columns without a heading at its end do not count. */
export function fingerprint(grid: Grid, header: Header): Fingerprint {
  const keys = Array.from({ length: columnCount(grid) }, (_, column) => headingKey(grid, header, column));
  while (keys.length > 0 && keys[keys.length - 1] === "") keys.pop();
  return keys;
}

/** How a layout has changed. */
export interface LayoutChange {
  readonly came: readonly string[];
  readonly went: readonly string[];
  /** Headings that are still there, in another place among the others. */
  readonly moved: readonly string[];
}

/**
 * Compares two layouts.
 *
 * @returns `null` where they are the same
 * @example
 * layoutChange(["과제명", "총점"], ["과제명", "순위", "총점"]) //=> { came: ["순위"], went: [], moved: [] }
 */
export function layoutChange(before: Fingerprint, now: Fingerprint): LayoutChange | null {
  if (before.length === now.length && before.every((key, column) => key === now[column])) return null;
  const came = without(now, before);
  const went = without(before, now);
  // Of what is in both, the order tells; what came or went shifts everything behind it, and moves nothing.
  const [stayedBefore, stayedNow] = [without(before, went), without(now, came)];
  const moved = stayedNow.filter((key, place) => key !== "" && key !== stayedBefore[place]);
  return { came: named(came), went: named(went), moved };
}

/** The entries that the others do not have, as often as they do not have them. */
function without(keys: Fingerprint, others: Fingerprint): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return keys.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

const named = (keys: readonly string[]): readonly string[] => keys.filter((key) => key !== "");
