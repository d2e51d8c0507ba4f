import type { CellPlace } from "./ruleSheet";

/**
 * Finds the cell that a problem's path speaks of: the one that holds the value, else what the value is a part of, else the
 * first part of it.
 *
 * @param places - cells by the path of what stands in them
 * @param path - `quota.lines[2]`
 * @returns `null` where no cell has to do with it
 */
export function placeOfPath(places: ReadonlyMap<string, CellPlace>, path: string): CellPlace | null {
  for (let whole = path; whole !== ""; whole = whole.replace(/(\.|\[)?[^.[]*$/, "")) {
    const place = places.get(whole);
    if (place !== undefined) return place;
    if (whole !== path) continue;
    const part = [...places].find(([known]) => known.startsWith(`${path}.`) || known.startsWith(`${path}[`));
    if (part !== undefined) return part[1];
  }
  return null;
}
