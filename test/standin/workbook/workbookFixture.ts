import { parseArea, parseCell } from "../xlsx/address";
import { createWorkbook } from "./openWorkbook";
import type { SheetModel } from "./sheetModel";
import type { Cell, CellValue, FunctionCall } from "./types";
import type { WorkbookModel } from "./workbookModel";

/** A workbook of one sheet for specs, with cells addressed as people do. */
export class TestWorkbook {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  /** The calls that the add-in was asked, one list a round. */
  readonly rounds: FunctionCall[][] = [];

  private constructor(functions: readonly string[], sheets: readonly string[]) {
    this.workbook = createWorkbook({ functions, sheets });
    this.sheet = this.workbook.sheets[0] as SheetModel;
  }

  /** Writes the cells and computes them; `answer` stands for the add-in. */
  static async of(
    cells: Readonly<Record<string, CellValue>>,
    answers: Readonly<Record<string, (call: FunctionCall) => CellValue[][]>> = {},
    sheets: readonly string[] = ["Sheet1"],
  ): Promise<TestWorkbook> {
    const test = new TestWorkbook(Object.keys(answers), sheets);
    test.workbook.setFunctionCaller((calls) => {
      test.rounds.push([...calls]);
      return Promise.resolve(calls.map((call) => (answers[call.name] as (call: FunctionCall) => CellValue[][])(call)));
    });
    await test.write(cells);
    return test;
  }

  /** Writes cells, `Sheet2!B1` on another sheet, and computes. */
  async write(cells: Readonly<Record<string, CellValue>>): Promise<void> {
    for (const [address, content] of Object.entries(cells)) {
      const [place, sheet] = this.locate(address);
      sheet.write({ ...place, rows: 1, columns: 1 }, [[content]]);
    }
    await this.workbook.calculate();
  }

  cell(address: string): Cell {
    const [{ row, column }, sheet] = this.locate(address);
    return sheet.cell(row, column);
  }

  /** The value of a cell, or the values of an area; errors as their text. */
  value(address: string): unknown {
    const area = parseArea(address);
    if (!area || area.rows * area.columns === 1) return plain(this.cell(address).value);
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) =>
        plain(this.sheet.cell(area.row + down, area.column + right).value),
      ),
    );
  }

  async evaluate(formula: string): Promise<unknown> {
    return (await this.workbook.evaluate(formula, this.sheet)).map((row) => row.map(plain));
  }

  private locate(address: string): [{ row: number; column: number }, SheetModel] {
    const [cell = "", name] = address.split("!").reverse();
    const sheet = name === undefined ? this.sheet : this.workbook.sheet(name);
    const place = parseCell(cell);
    if (!place || !sheet) throw new Error(`${address} is no cell of this workbook.`);
    return [place, sheet];
  }
}

function plain(value: CellValue): unknown {
  return typeof value === "object" && value !== null ? value.error : value;
}
