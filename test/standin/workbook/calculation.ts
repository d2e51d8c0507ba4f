import { cellName, quoteSheetName } from "../xlsx/address";
import type { CalculationGround } from "./calculationGround";
import type { StoredCell } from "./cellGrid";
import type { ChangeLog } from "./changeLog";
import { FormulaCell } from "./formulaCell";
import { NativeCalculation, Unready, hopeless } from "./nativeCalculation";
import type { Question } from "./pendingCalls";
import type { CellValue, FunctionCaller } from "./types";

/** More rounds than any formula needs whose calls do not hang on chance. */
const mostRounds = 50;

/** Computes a workbook together with the add-in: all calls that are open after a pass go out at once. */
export class Calculation {
  caller: FunctionCaller | null = null;
  private readonly native: NativeCalculation;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    functionNames: readonly string[],
    private readonly ground: CalculationGround,
  ) {
    this.native = new NativeCalculation(functionNames, ground);
  }

  /** Notes that a cell holds something else now. */
  note(sheetId: string, cell: StoredCell): void {
    this.native.note(sheetId, cell);
  }

  /** Forgets a formula that is no longer in its cell. */
  drop(formula: FormulaCell): void {
    this.native.questions.delete(formula);
  }

  /** Does any formula read one of those cells? */
  isReading(cells: ChangeLog): boolean {
    return this.native.isReading(cells);
  }

  /** Computes all that can be computed without the add-in. */
  computeNative(): void {
    this.native.wakeVolatile();
    this.native.run();
  }

  /** Computes until no call is open. */
  calculate(): Promise<void> {
    return this.afterOthers(() => this.calculateAll());
  }

  /** Computes a formula that stands in no cell, as if it stood in A1 of a sheet. */
  evaluate(text: string, sheetId: string): Promise<CellValue[][]> {
    return this.afterOthers(async () => {
      await this.calculateAll();
      return this.evaluateAlone(text, sheetId);
    });
  }

  /** One calculation runs after the other, also when the one before failed. */
  private afterOthers<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.running.then(work, work);
    this.running = next.catch(() => undefined);
    return next;
  }

  private async calculateAll(): Promise<void> {
    this.computeNative();
    for (let rounds = 0; rounds < mostRounds; rounds++) {
      const asking = [...this.native.questions];
      if (asking.length === 0 || !this.caller) return;
      await this.answer(asking, this.caller);
      this.native.run();
    }
    for (const formula of [...this.native.questions.keys()]) this.native.finish(formula, hopeless);
    this.native.run();
  }

  private async evaluateAlone(text: string, sheetId: string): Promise<CellValue[][]> {
    const cell: StoredCell = { row: 0, column: 0, value: null, formula: null, spill: null, style: 0 };
    const formula = new FormulaCell(sheetId, cell, text, "spill", null);
    for (let rounds = 0; rounds < mostRounds; rounds++) {
      const result = this.native.computeAlone(formula);
      const questions = this.native.questions.get(formula) ?? [];
      this.native.questions.delete(formula);
      if (result instanceof Unready) this.native.run();
      else if (result !== "waiting") return result.values.map((row) => row.map((value) => value ?? 0));
      else if (questions.length === 0 || !this.caller) return [[{ error: "#BUSY!" }]];
      else {
        await this.answer([[formula, questions]], this.caller);
        this.native.run();
      }
    }
    return hopeless.values;
  }

  private async answer(
    asking: readonly (readonly [FormulaCell, readonly Question[]])[],
    caller: FunctionCaller,
  ): Promise<void> {
    const open = asking.flatMap(([formula, questions]) => questions.map((question) => ({ formula, question })));
    const calls = open.map(({ formula, question }) => ({ ...question.call, address: this.addressOf(formula) }));
    const results = await caller(calls);
    if (results.length !== open.length) {
      throw new Error(`The add-in answered ${results.length} of ${open.length} function calls.`);
    }
    open.forEach(({ formula, question }, index) => formula.answers.set(question.key, results[index] as CellValue[][]));
  }

  private addressOf(formula: FormulaCell): string {
    const name = this.ground.sheetById(formula.sheetId)?.name ?? "";
    return `${quoteSheetName(name)}!${cellName(formula.cell.row, formula.cell.column)}`;
  }
}
