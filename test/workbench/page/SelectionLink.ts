import type { Host } from "../../standin/host/createHost";
import type { Area, Sheet } from "../../standin/workbook/types";
import { areaName } from "../../standin/xlsx/address";
import type { SheetGrid } from "./grid/SheetGrid";

/** Keeps what is selected in the grid and in the workbook the same, whoever selected it. */
export class SelectionLink {
  /** True while a selection goes from the grid to the workbook: it need not come back. */
  private isTaking = false;

  /** @param host - the one beside the open workbook, `null` while there is none */
  constructor(
    private readonly grid: SheetGrid,
    private readonly host: () => Host | null,
  ) {}

  /** The user selected cells in the grid. */
  take(sheet: Sheet, area: Area): void {
    const host = this.host();
    if (!host) return;
    const { selection } = host.workbook;
    if (selection.sheet === sheet && areaName(selection.area) === areaName(area)) return;
    this.isTaking = true;
    host.select(sheet, area);
    this.isTaking = false;
  }

  /** The add-in, or the user through this very link, selected cells in the workbook. */
  show(): void {
    const selection = this.host()?.workbook.selection;
    if (selection && !this.isTaking) this.grid.select(selection.sheet, selection.area);
  }
}
