import type { Finding } from "../../finding";
import { columnName, type Grid } from "../../grid";
import { headingKey } from "../../header/fingerprint";
import type { Header } from "../../header/findHeader";

/**
 * A column that the user chose, and that has another heading now: another column stands in its place, and would be
 * overwritten.
 *
 * @param column - on the sheet, 0 for A
 * @param heading - the one that stood there
 */
export function columnMoved(grid: Grid, header: Header, column: number, heading: string): Finding {
  const place = column - grid.column;
  return {
    check: "column-moved",
    severity: "block",
    address: columnName(grid, place),
    expected: heading,
    actual: headingKey(grid, header, place),
  };
}
