import type { Area, CellChange, Sheet, Workbook } from "../workbook/types";
import { addSheetPart } from "./addSheetPart";
import { mayFillCells } from "./mayFillCells";
import { dynamicArrayMark } from "./metadata";
import { patchColumns } from "./patchColumns";
import { patchSheet, type CellPatch } from "./patchSheet";
import { StylesPatch } from "./patchStyles";
import { openPackage, readXlsx, workbookPart } from "./readXlsx";
import { markForRecalculation } from "./recalculationMarks";
import { relationships } from "./relationships";
import type { CellSnapshot, Style } from "./snapshot";
import { storedFormula } from "./storedFormula";
import { hasSettings, writeSettings } from "./webExtension";
import type { ZipPackage } from "./zipPackage";

/** What the writer of files has to know of a workbook beyond its contents. */
export interface PatchableWorkbook extends Workbook {
  /** The add-in's functions, in capitals. */
  readonly functionNames: readonly string[];
  /** What the formula in a cell fills; `null` for one that never fills more than its cell. */
  spillOf(sheetId: string, row: number, column: number): Area | null;
  /** The style of the file that a cell's style goes back to, and what it is by now. */
  originOfStyle(sheetId: string, row: number, column: number): StyleOrigin;
  /** The columns of a sheet whose width was set, in digits of the default font. */
  columnWidths(sheetId: string): ReadonlyMap<number, number>;
  /** Was a formula changed, or a cell that formulas read? */
  needsRecalculation(): boolean;
}

export interface StyleOrigin {
  /** Its place in the file. */
  readonly style: number;
  readonly filed: Style;
  /** The same as `filed` where the cell looks as it did. */
  readonly wanted: Style;
}

/**
 * The bytes of a file with all that was changed since it was opened; the file itself, bit for bit, if nothing was.
 *
 * @param addsSettings - may a file that holds no settings of ours get parts for them? As a rule it may.
 */
export function patchXlsx(original: Uint8Array, workbook: PatchableWorkbook, addsSettings = true): Uint8Array {
  const changes = workbook.changes();
  const snapshot = readXlsx(original);
  const filed = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  const added = workbook.sheets.filter((sheet) => !filed.has(sheet.id));
  const kept = new Set(workbook.sheets.map((sheet) => sheet.id));
  const removed = snapshot.sheets.find((sheet) => !kept.has(sheet.id));
  if (removed) throw new Error(`The sheet "${removed.name}" was removed; taking sheets out of a file is not possible.`);
  const file = openPackage(original);
  const isKept = JSON.stringify([...workbook.settings]) === JSON.stringify([...snapshot.settings]);
  const writesSettings = !isKept && (addsSettings || hasSettings(file));
  const isAsItWas =
    changes.length === 0 && workbook.sheets.every(({ id }) => filed.has(id) && workbook.columnWidths(id).size === 0);
  if (isAsItWas && !writesSettings) return original;

  const part = workbookPart(file);
  const patch = new Patch(file, part, workbook);
  const parts = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.part]));
  for (const sheet of added) parts.set(sheet.id, addSheetPart(file, part, sheet.name));
  for (const sheet of workbook.sheets) {
    const own = changes.filter((change) => change.sheet === sheet.name);
    if (own.length > 0 || workbook.columnWidths(sheet.id).size > 0)
      patch.writeSheet(sheet, parts.get(sheet.id) as string, own, filed.get(sheet.id)?.cells ?? []);
  }
  patch.writeStyles();
  if (writesSettings) writeSettings(file, workbook.settings);
  if (workbook.needsRecalculation()) markForRecalculation(file, part);
  return file.toBytes();
}

class Patch {
  private styles: StylesPatch | null = null;
  private readonly functions: ReadonlySet<string>;

  constructor(
    private readonly file: ZipPackage,
    private readonly workbookPart: string,
    private readonly workbook: PatchableWorkbook,
  ) {
    this.functions = new Set(workbook.functionNames);
  }

  writeSheet(sheet: Sheet, part: string, changes: readonly CellChange[], filed: readonly CellSnapshot[]): void {
    const before = new Map(filed.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    const patches = changes.flatMap((change) => {
      const patch = this.cellPatch(sheet, change, before.get(`${change.row} ${change.column}`));
      return patch ? [patch] : [];
    });
    const xml = this.file.text(part) as string;
    const text = patchColumns(patchSheet(xml, patches), this.workbook.columnWidths(sheet.id));
    if (text !== xml) this.file.setText(part, text);
  }

  private cellPatch(
    sheet: Sheet,
    { row, column, kind }: CellChange,
    filed: CellSnapshot | undefined,
  ): CellPatch | undefined {
    const { value, formula } = sheet.cell(row, column);
    const keepsFormula = kind === "result" || (formula !== null && formula === filed?.formula);
    const style = kind === "result" ? null : this.styleOf(sheet, row, column, filed);
    const isSame =
      formula === (filed?.formula ?? null) && JSON.stringify(value) === JSON.stringify(filed?.value ?? null);
    if (isSame) return style === null ? undefined : { row, column, style, content: null, keepsFormula: true };
    const area = formula === null ? null : this.workbook.spillOf(sheet.id, row, column);
    const isArray = area !== null && formula !== null && (area.rows * area.columns > 1 || mayFillCells(formula));
    const cellMetadata = isArray && !keepsFormula ? dynamicArrayMark(this.file, this.workbookPart) : null;
    const content = {
      value,
      formula: formula === null ? null : storedFormula(formula.slice(1), this.functions),
      array: isArray ? { area, cellMetadata } : null,
      isResult: kind === "result" || formula !== null,
    };
    return { row, column, style, content, keepsFormula };
  }

  /** `null`: as it is in the file. */
  private styleOf(sheet: Sheet, row: number, column: number, filed: CellSnapshot | undefined): number | null {
    const { style, filed: model, wanted } = this.workbook.originOfStyle(sheet.id, row, column);
    if (wanted !== model) return this.stylesPatch().like(style, model, wanted);
    return (filed?.style ?? 0) === style ? null : style;
  }

  private stylesPatch(): StylesPatch {
    const part = this.stylesPart();
    this.styles ??= new StylesPatch(this.file.text(part) as string);
    return this.styles;
  }

  private stylesPart(): string {
    const part = relationships(this.file, this.workbookPart).find(({ type }) => type === "styles")?.target;
    if (part === undefined) throw new Error("The workbook has no styles, so no number format can be written.");
    return part;
  }

  writeStyles(): void {
    const part = this.styles && this.stylesPart();
    if (part && this.styles && this.styles.text !== this.file.text(part)) this.file.setText(part, this.styles.text);
  }
}
