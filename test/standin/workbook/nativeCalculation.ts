import { valueOf, type StoredCell } from "./cellGrid";
import type { CalculationGround } from "./calculationGround";
import { ChangeLog } from "./changeLog";
import type { FormulaCell } from "./formulaCell";
import { FormulaEngine, type EngineResult, type EngineSource } from "./formulaEngine";
import { FormulaOrder, type OrderedFormulas } from "./formulaOrder";
import { prepareFormula } from "./formulaText";
import { AnswerDesk, type Question } from "./pendingCalls";
import { placeResult } from "./spilling";
import type { CellValue } from "./types";

/** Thrown while the engine reads cells, and given back: that formula must be computed first. */
export class Unready extends Error {
  constructor(readonly formula: FormulaCell) {
    super("A formula that is read has no value yet.");
  }
}

/** Thrown while the engine reads cells: one of them waits for the add-in. */
class Waiting extends Error {}

/** The error of formulas that can never be computed: those whose calls never come to an end. */
export const hopeless: EngineResult = { values: [[{ error: "#CALC!" }]], reference: null };
/** What Excel shows for formulas in a circle, besides a warning. */
const circular: EngineResult = { values: [[0]], reference: null };

const volatileFunctions = ["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"];
/** Functions that read cells which their text does not name. */
const wanderingFunctions = ["INDIRECT", "OFFSET"];

/** More than any sheet needs whose spills settle at all. */
const mostPasses = 50;

/** Computes what changed cells make necessary. A formula that asks the add-in stops there, and with it all that read it. */
export class NativeCalculation implements EngineSource, OrderedFormulas {
  /** What formulas have asked the add-in and not been answered yet. */
  readonly questions = new Map<FormulaCell, readonly Question[]>();
  private readonly engine: FormulaEngine;
  private readonly order = new FormulaOrder(this);
  private readonly changed = new ChangeLog();
  /** Cells that a spill changed after formulas of the same pass may have read them. */
  private readonly late = new ChangeLog();

  constructor(
    functionNames: readonly string[],
    private readonly ground: CalculationGround,
  ) {
    this.engine = new FormulaEngine(functionNames, this);
  }

  /** Notes that a cell holds something else now. */
  note(sheetId: string, cell: StoredCell): void {
    this.changed.note(sheetId, cell.row, cell.column);
  }

  /** Does any formula read one of those cells? */
  isReading(cells: ChangeLog): boolean {
    for (const { prepared } of this.formulas()) {
      if (!prepared) continue;
      if (wanderingFunctions.some((name) => prepared.functions.has(name))) return true;
      if (prepared.precedents.some((precedent) => cells.touches(precedent))) return true;
    }
    return false;
  }

  /** Marks the formulas whose value may be another one at any time. */
  wakeVolatile(): void {
    for (const formula of this.formulas()) {
      if (volatileFunctions.some((name) => formula.prepared?.functions.has(name))) formula.dirty = true;
    }
  }

  /** Computes all that is not up to date, as far as it can be without the add-in. */
  run(): void {
    for (let passes = 0; passes < mostPasses; passes++) {
      this.runPass();
      if (this.late.isEmpty) return;
      this.changed.addAll(this.late);
      this.late.clear();
    }
    this.changed.clear();
  }

  private runPass(): void {
    this.order.beginPass();
    this.engine.refresh();
    const formulas = [...this.formulas()];
    // Spills first: whoever reads where they reach finds them there.
    for (const formula of formulas) if (formula.filled) this.order.settle(formula);
    for (const formula of formulas) this.order.settle(formula);
    this.changed.clear();
  }

  private *formulas(): Generator<FormulaCell, void, undefined> {
    for (const sheet of this.ground.sheets) for (const cell of sheet.grid.all()) if (cell.formula) yield cell.formula;
  }

  /** Computes one formula without touching its cell; for a formula that stands in none. */
  computeAlone(formula: FormulaCell): EngineResult | Unready | "waiting" {
    this.engine.refresh();
    return this.compute(formula);
  }

  /** Gives a formula its result and puts it on the sheet. */
  finish(formula: FormulaCell, result: EngineResult): void {
    const sheet = this.ground.sheetById(formula.sheetId);
    if (!sheet) return;
    const isSingle = formula.reach === "single" || formula.prepared?.isSingle === true;
    formula.pass = this.order.pass;
    formula.dirty = false;
    formula.pending = false;
    formula.waitsFor = null;
    this.questions.delete(formula);
    placeResult(formula, result, isSingle, sheet, (cell) => {
      this.note(sheet.id, cell);
      if (cell === formula.cell) return;
      this.late.note(sheet.id, cell.row, cell.column);
      this.ground.computed(sheet.id, cell);
    });
    this.ground.computed(sheet.id, formula.cell);
  }

  prepare(formula: FormulaCell): void {
    if (formula.prepared && !formula.prepared.hangsOnExtents) return;
    const place = { sheetId: formula.sheetId, row: formula.cell.row, column: formula.cell.column };
    const prepared = prepareFormula(formula.text, place, this.ground.scope);
    if (prepared.text !== formula.prepared?.text) {
      formula.compiled = null;
      formula.dirty = true;
    }
    formula.prepared = prepared;
  }

  update(formula: FormulaCell): FormulaCell | null {
    if (this.isUpToDate(formula)) {
      formula.pass = this.order.pass;
      return null;
    }
    const result = this.compute(formula);
    if (result instanceof Unready) return result.formula;
    if (result === "waiting") {
      formula.pending = true;
      formula.pass = this.order.pass;
      formula.waitsFor = null;
    } else this.finish(formula, result);
    return null;
  }

  endCircle(members: readonly FormulaCell[]): void {
    for (const member of members) this.finish(member, circular);
  }

  private isUpToDate(formula: FormulaCell): boolean {
    if (formula.dirty || formula.pending || !formula.prepared) return false;
    const { functions, precedents } = formula.prepared;
    if (wanderingFunctions.some((name) => functions.has(name))) return false;
    if (this.changed.isEmpty) return true;
    const { sheetId, wanted } = formula;
    const isWide = wanted !== null && wanted.rows * wanted.columns > 1;
    if (isWide && this.changed.touches({ sheetId, area: wanted })) return false;
    return !precedents.some((precedent) => this.changed.touches(precedent));
  }

  private compute(formula: FormulaCell): EngineResult | Unready | "waiting" {
    this.prepare(formula);
    this.questions.delete(formula);
    if (formula.prepared?.isExternal) return { values: [[formula.linked ?? { error: "#REF!" }]], reference: null };
    const compiled = (formula.compiled ??= this.engine.compile(formula.prepared?.text ?? formula.text));
    const desk = new AnswerDesk(formula.answers);
    const place = { sheetId: formula.sheetId, row: formula.cell.row, column: formula.cell.column };
    try {
      const result = this.engine.evaluate(compiled, place, desk);
      desk.tidy();
      if (desk.questions.length === 0) return result;
      this.questions.set(formula, desk.questions);
      return "waiting";
    } catch (thrown) {
      // The engine was stopped in the middle; what it keeps in the formula's tree is of no use any more.
      formula.compiled = null;
      if (thrown instanceof Unready) return thrown;
      if (thrown instanceof Waiting) return "waiting";
      return { values: [[{ error: "#VALUE!" }]], reference: null };
    }
  }

  sheets() {
    return this.ground.sheets;
  }

  grid(sheetId: string) {
    return this.ground.sheetById(sheetId)?.grid;
  }

  read(sheetId: string, row: number, column: number): CellValue {
    const cell = this.grid(sheetId)?.get(row, column);
    const formula = cell?.formula ?? cell?.spill?.from;
    if (formula && formula.pass !== this.order.pass) throw new Unready(formula);
    if (formula?.pending) throw new Waiting();
    return valueOf(cell);
  }

  formulaAt(sheetId: string, row: number, column: number): string | null {
    return this.grid(sheetId)?.get(row, column)?.formula?.text ?? null;
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.ground.sheetById(sheetId)?.isRowHidden(row) ?? false;
  }
}
