import {
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type ObjectMatrix,
} from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS_SET,
  AstTreeBuilder,
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
  UniverFormulaEnginePlugin,
  generateExecuteAstNodeData,
  type BaseAstNode,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { lastColumn, lastRow } from "../xlsx/address";
import { addInFunctionClass, type CallDesk } from "./addInFunction";
import { cellOf, matrixOf } from "./engineValues";
import { quickFunctions } from "./functions/quickFunctions";
import type { Area, CellValue } from "./types";

/** A formula that the engine has understood; it may be computed again and again, at one place. */
export type CompiledFormula = { readonly node: BaseAstNode } | { readonly error: CellValue };

/** The cells that the engine computes with. What `read` throws ends the evaluation and comes out of `evaluate`. */
export interface EngineSource {
  /** In the order of the tabs. */
  sheets(): readonly { readonly id: string; readonly name: string }[];
  read(sheetId: string, row: number, column: number): CellValue;
  formulaAt(sheetId: string, row: number, column: number): string | null;
  isRowHidden(sheetId: string, row: number): boolean;
}

export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface EngineResult {
  readonly values: CellValue[][];
  /** The area the formula refers to, where it does nothing else. */
  readonly reference: Area | null;
}

const unit = "workbook";

/**
 * Univer's formula engine as a calculator of single formulas. Its own sheets, dependency tree and spilling are not used:
 * the cells stay in our workbook, which knows when a formula must be computed and where its result goes.
 */
export class FormulaEngine {
  private readonly injector: Injector;
  private readonly desk: { current: CallDesk | null } = { current: null };

  constructor(
    functionNames: readonly string[],
    private readonly source: EngineSource,
  ) {
    const univer = new Univer({ locale: LocaleType.KO_KR, logLevel: LogLevel.SILENT });
    // As in Excel, a built-in function wins over an add-in's of the same name.
    const own = functionNames.filter((name) => !ALL_IMPLEMENTED_FUNCTIONS_SET.has(name));
    const functions = own.map((name) => [addInFunctionClass(this.desk, source), name] as const);
    univer.registerPlugin(UniverFormulaEnginePlugin, { function: [...quickFunctions, ...functions] as never });
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: unit, sheetOrder: [], sheets: {} });
    this.injector = univer.__getInjector();
    this.answerForDocument();
  }

  /** Some functions ask the engine's document about its sheets; ours are elsewhere. */
  private answerForDocument(): void {
    const config = this.injector.get(IFormulaCurrentConfigService);
    config.getSheetRowColumnCount = () => ({ rowCount: lastRow + 1, columnCount: lastColumn + 1 });
    config.getSheetsInfo = () => ({
      sheetOrder: this.source.sheets().map((sheet) => sheet.id),
      sheetNameMap: Object.fromEntries(this.source.sheets().map((sheet) => [sheet.id, sheet.name])),
    });
    const model = this.injector.get(FormulaDataModel);
    model.getFormulaStringByCell = (row, column, sheetId) => this.source.formulaAt(sheetId, row, column);
  }

  /** To be called before formulas are computed after anything they may read has changed. */
  refresh(): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
    this.injector.get(IFormulaRuntimeService).reset();
    const sheets = this.source.sheets();
    const config = this.injector.get(IFormulaCurrentConfigService);
    config.load({
      allUnitData: { [unit]: Object.fromEntries(sheets.map((sheet) => [sheet.id, this.sheetData(sheet.id)])) },
      unitSheetNameMap: { [unit]: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.id])) },
      unitStylesData: {},
      formulaData: {},
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
    config.setExecuteUnitId(unit);
  }

  private sheetData(sheetId: string) {
    const cells = { getValue: (row: number, column: number) => cellOf(this.source.read(sheetId, row, column)) };
    const hiddenRows = new Proxy(
      {},
      { get: (_, row) => (this.source.isRowHidden(sheetId, Number(row)) ? { hd: 1 } : undefined) },
    );
    return {
      // The engine only ever asks for single cells.
      cellData: cells as unknown as ObjectMatrix<ICellData>,
      rowCount: lastRow + 1,
      columnCount: lastColumn + 1,
      rowData: hiddenRows,
      columnData: {},
    };
  }

  /** Understands a formula, or says which error it shows because it cannot be understood. */
  compile(text: string): CompiledFormula {
    const lexed = this.injector.get(Lexer).treeBuilder(text);
    if (!(lexed instanceof LexerNode)) return { error: { error: "#VALUE!" } };
    const node = this.injector.get(AstTreeBuilder).parse(lexed);
    return node ? { node } : { error: { error: "#NAME?" } };
  }

  /** Computes a formula as it stands at a place. Calls of add-in functions go to `desk`. */
  evaluate(formula: CompiledFormula, place: Place, desk: CallDesk): EngineResult {
    if ("error" in formula) return { values: [[formula.error]], reference: null };
    const runtime = this.injector.get(IFormulaRuntimeService);
    runtime.setCurrent(place.row, place.column, lastRow + 1, lastColumn + 1, place.sheetId, unit);
    this.injector.get(IFormulaCurrentConfigService).setExecuteSubUnitId(place.sheetId);
    this.desk.current = desk;
    try {
      const result = this.injector.get(Interpreter).execute(generateExecuteAstNodeData(formula.node));
      return { values: matrixOf(result), reference: referenceOf(result) };
    } finally {
      this.desk.current = null;
    }
  }
}

function referenceOf(result: FunctionVariantType): Area | null {
  if (!(result instanceof BaseReferenceObject)) return null;
  const { startRow, startColumn, endRow, endColumn } = result.getRangePosition();
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
