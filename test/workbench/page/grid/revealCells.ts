import { ICommandService, type IFreeze, type Injector, type IRange } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { ScrollToCellCommand, SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/** How many rows and columns stay in sight before cells that are scrolled to. */
const MARGIN = { rows: 3, columns: 2 };

/**
 * Scrolls the grid so that cells are in sight, and not at all where they are. The grid's own way lets them end up under
 * the scroll bar where rows are frozen.
 */
export function revealCells(injector: Injector, unit: string, freeze: IFreeze, cells: IRange): void {
  const { startRow, startColumn, endRow, endColumn } = cells;
  const render = injector.get(IRenderManagerService).getRenderById(unit);
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!viewport || !skeleton) return;
  const seen = skeleton.getRangeByViewBound(viewport.calcViewportInfo().viewBound);
  const { startRow: scrolledRow, startColumn: scrolledColumn } = freeze;
  // The last row and column in sight are usually cut off.
  const areRowsSeen = startRow < scrolledRow || (startRow >= seen.startRow && endRow < seen.endRow);
  const areColumnsSeen =
    startColumn < scrolledColumn || (startColumn >= seen.startColumn && endColumn < seen.endColumn);
  if (areRowsSeen && areColumnsSeen) return;
  const row = areRowsSeen ? seen.startRow : Math.max(startRow - MARGIN.rows, scrolledRow, 0);
  const column = areColumnsSeen ? seen.startColumn : Math.max(startColumn - MARGIN.columns, scrolledColumn, 0);
  injector.get(ICommandService).syncExecuteCommand(ScrollToCellCommand.id, {
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    forceTop: true,
    forceLeft: true,
  });
}
