import { ICommandService, type IFreeze, type Injector, type IRange } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { ScrollCommand, SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/** How much of the grid's edge the scroll bars cover, in pixels. */
const SCROLL_BAR = 16;

/** Cells of the sheet on screen, and what of that sheet is frozen. */
interface Place {
  /** The grid's name for the workbook. */
  readonly unit: string;
  readonly freeze: IFreeze;
  readonly cells: IRange;
}

/**
 * Scrolls the grid so that cells are in sight, and not at all where they are. The grid's own way counts rows where it
 * should measure them, so that beside frozen ones cells end up under the scroll bar.
 */
export function revealCells(injector: Injector, place: Place): void {
  const { down, right } = distances(injector, place);
  if (down === null && right === null) return;
  injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, {
    ...(down !== null && { sheetViewStartRow: 0, offsetY: down }),
    ...(right !== null && { sheetViewStartColumn: 0, offsetX: right }),
  });
}

/** Are the cells in sight? */
export function areInSight(injector: Injector, place: Place): boolean {
  const { down, right } = distances(injector, place);
  return down === null && right === null;
}

/** How far to scroll from where the sheet starts to scroll; `null` along an axis on which the cells are in sight. */
function distances(injector: Injector, { unit, freeze, cells }: Place) {
  const render = injector.get(IRenderManagerService).getRenderById(unit);
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  // Before the grid is drawn it shows its beginning.
  if (!viewport || !skeleton) return { down: null, right: null };
  const seen = skeleton.getRangeByViewBound(viewport.calcViewportInfo().viewBound);
  return {
    down: distance(cells.startRow, cells.endRow, seen.startRow, seen.endRow, {
      frozen: freeze.ySplit,
      length: viewport.height ?? 0,
      ends: skeleton.rowHeightAccumulation,
    }),
    right: distance(cells.startColumn, cells.endColumn, seen.startColumn, seen.endColumn, {
      frozen: freeze.xSplit,
      length: viewport.width ?? 0,
      ends: skeleton.columnWidthAccumulation,
    }),
  };
}

interface Axis {
  /** How many rows or columns are frozen. */
  readonly frozen: number;
  /** How much is in sight beside them, in pixels. */
  readonly length: number;
  /** Where each row or column ends, in pixels from the sheet's first. */
  readonly ends: readonly number[];
}

function distance(start: number, end: number, seenFrom: number, seenTo: number, axis: Axis): number | null {
  const { frozen, length, ends } = axis;
  // The last row and column in sight are usually cut off.
  if (start < frozen || (start >= seenFrom && end < seenTo)) return null;
  const endOf = (place: number) => ends[Math.min(place, ends.length - 1)] ?? 0;
  const scrolled = endOf(frozen - 1);
  const toStart = endOf(Math.max(start - 1, frozen) - 1) - scrolled;
  // Onward no further than needed, one row or column beyond included; never so far that the cells' start is lost.
  const toEnd = endOf(end + 1) - scrolled - length + SCROLL_BAR;
  return start < seenFrom ? toStart : Math.max(0, Math.min(toEnd, toStart));
}
