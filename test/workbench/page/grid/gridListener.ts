import type { Area, Sheet } from "../../../standin/workbook/types";

/** Why a change was refused: locked cells of a protected sheet, part of an array, or anything but contents. */
export type RefusedEdit = "protected" | "array" | "not-content";

/** What the grid tells of its user. */
export interface GridListener {
  /** Cells were changed in the workbook; what hangs on them is still to be computed. */
  edited(): void;
  /** A change was not taken over; the grid shows the old content again. */
  refused(reason: RefusedEdit): void;
  selected(sheet: Sheet, area: Area): void;
  /** The user begins or ends typing into a cell. */
  typing(isTyping: boolean): void;
}
