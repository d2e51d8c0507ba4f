import type { CellGrid } from "./cellGrid";
import type { FormulaCell } from "./formulaCell";

/** What the order of formulas hangs on. */
export interface OrderedFormulas {
  grid(sheetId: string): CellGrid | undefined;
  /** Makes sure that the cells a formula names are known. */
  prepare(formula: FormulaCell): void;
  /** Brings a formula up to date; gives the formula that has to come before it, if it met one. */
  update(formula: FormulaCell): FormulaCell | null;
  /** Ends formulas that read one another in a circle. */
  endCircle(members: readonly FormulaCell[]): void;
}

/**
 * Brings formulas up to date, each after the ones it reads. What a formula names is put before it at once; what it turns out
 * to read besides, through INDIRECT say, stops it until that is computed.
 */
export class FormulaOrder {
  private readonly settledAreas = new Set<string>();
  /** The number of the pass that runs or ran last. */
  pass = 0;

  constructor(private readonly formulas: OrderedFormulas) {}

  /** From now on no formula counts as brought up to date. */
  beginPass(): void {
    this.pass++;
    this.settledAreas.clear();
  }

  settle(first: FormulaCell): void {
    const stack = [first];
    for (let formula = stack.at(-1); formula; formula = stack.at(-1)) {
      if (formula.pass === this.pass) stack.pop();
      else if (formula.expanded !== this.pass) {
        formula.expanded = this.pass;
        this.pushPrecedents(formula, stack);
      } else {
        const missing = this.formulas.update(formula);
        if (missing && !this.breakCircle(formula, missing)) stack.push(missing);
      }
    }
  }

  private pushPrecedents(formula: FormulaCell, stack: FormulaCell[]): void {
    this.formulas.prepare(formula);
    for (const { sheetId, area } of formula.prepared?.precedents ?? []) {
      const grid = this.formulas.grid(sheetId);
      if (area.rows === 1 && area.columns === 1) {
        const read = grid?.get(area.row, area.column)?.formula;
        if (read && read.expanded !== this.pass) stack.push(read);
        continue;
      }
      // Many formulas name the same range; once all in it are up to date, nobody has to look through it again.
      const key = `${sheetId} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
      if (this.settledAreas.has(key)) continue;
      let isSettled = true;
      for (const read of grid?.formulasWithin(area) ?? []) {
        if (read.pass === this.pass) continue;
        isSettled = false;
        if (read.expanded !== this.pass) stack.push(read);
      }
      if (isSettled) this.settledAreas.add(key);
    }
  }

  /** Notes that a formula waits for another; ends all of them if that one waits for the first in its turn. */
  private breakCircle(formula: FormulaCell, missing: FormulaCell): boolean {
    formula.waitsFor = missing;
    const circle: FormulaCell[] = [];
    for (let next: FormulaCell | null = missing; next && next.pass !== this.pass; next = next.waitsFor) {
      circle.push(next);
      if (next !== formula) continue;
      this.formulas.endCircle(circle);
      return true;
    }
    return false;
  }
}
