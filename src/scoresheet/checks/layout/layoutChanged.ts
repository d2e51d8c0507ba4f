import type { Finding } from "../../finding";
import { addressAt, type Grid } from "../../grid";
import { fingerprint, layoutChange, type Fingerprint } from "../../header/fingerprint";
import type { Header } from "../../header/findHeader";

/** A finding's sentence names no more headings than this of each kind. */
const MOST_NAMED = 5;

/**
 * A sheet whose headings are not those of the time when the user last corrected something: what was said then may no longer
 * be meant.
 *
 * @param kept - the layout of that time, `null` where it is not known
 */
export function layoutChanged(grid: Grid, header: Header, kept: Fingerprint | null): Finding[] {
  const change = kept === null ? null : layoutChange(kept, fingerprint(grid, header));
  if (change === null) return [];
  const named = (headings: readonly string[]) => headings.slice(0, MOST_NAMED).join(", ");
  return [
    {
      check: "layout-changed",
      severity: "warning",
      address: addressAt(grid, header.lastRow, 0),
      details: { came: named(change.came), went: named(change.went), moved: named(change.moved) },
    },
  ];
}
