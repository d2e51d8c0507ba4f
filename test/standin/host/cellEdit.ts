import { RequestRefused } from "./requestRefused";

/** The request flag that `delayForCellEdit` sets. */
const DELAY_FOR_CELL_EDIT = 64;

/** A user typing into a cell: requests are refused meanwhile, or wait if they asked to. */
export class CellEdit {
  private waiting: (() => void)[] = [];
  private isOpen = false;

  begin(): void {
    this.isOpen = true;
  }

  end(): void {
    this.isOpen = false;
    for (const goOn of this.waiting) goOn();
    this.waiting = [];
  }

  /** Lets a request in, at once or after the edit. */
  async admit(flags: number): Promise<void> {
    if (!this.isOpen) return;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
      throw new RequestRefused(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell",
      );
    }
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
