import type { Workbook } from "../workbook/types";

/** Keeps computed values up to date: after a write, before the next computed value is read. */
export class Calculation {
  private stale = false;
  private suspended = false;
  private running: Promise<void> | null = null;

  /**
   * @param isWaitingForAddin True while the add-in computes functions for the running calculation. A function may ask
   * Excel something meanwhile, so such a request must not wait for the calculation that waits for it.
   */
  constructor(
    private readonly workbook: Workbook,
    private readonly isWaitingForAddin: () => boolean,
  ) {
    workbook.onChanged(() => this.invalidate());
  }

  invalidate(): void {
    this.stale = true;
  }

  /** Leaves computed values as they are until `resume`, as `suspendApiCalculationUntilNextSync` does. */
  suspend(): void {
    this.suspended = true;
  }

  resume(): void {
    this.suspended = false;
  }

  /** Recalculates if something changed. */
  async settle(): Promise<void> {
    if (this.suspended) return;
    while ((this.stale || this.running) && !this.isWaitingForAddin()) {
      this.running ??= this.run();
      await this.running;
    }
  }

  private async run(): Promise<void> {
    this.stale = false;
    try {
      await this.workbook.calculate();
    } finally {
      this.running = null;
    }
  }
}
