import { CellValueType, type ICellData } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { CellValue, ErrorText } from "./types";

/** A value as the engine reads it from a cell; `null` for a blank one. */
export function cellOf(value: CellValue): ICellData | null {
  if (value === null) return null;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // The engine takes a cell with an empty text for blank, unless it has a formula.
  if (value === "") return { v: "", t: CellValueType.STRING, f: '=""' };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  return { v: value.error, t: CellValueType.STRING };
}

/** A value as the engine computes with it. */
export function valueObjectOf(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  // The engine's own list of errors lacks some of Excel's, but it takes any.
  return ErrorValueObject.create(value.error as never);
}

/** A matrix as the engine computes with it; one of a single value is that value. */
export function variantOf(matrix: readonly (readonly CellValue[])[]): BaseValueObject {
  const columns = Math.max(0, ...matrix.map((row) => row.length));
  if (columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  if (matrix.length === 1 && columns === 1) return valueObjectOf(matrix[0]?.[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: matrix.map((row) => row.map(valueObjectOf)),
    rowCount: matrix.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** What the engine computed, blanks left blank. */
export function matrixOf(variant: FunctionVariantType): CellValue[][] {
  if (variant instanceof BaseReferenceObject) return matrixOf(variant.toArrayValueObject());
  if (!(variant instanceof ArrayValueObject)) return [[valueOf(variant)]];
  const values: CellValue[][] = [];
  for (let row = 0; row < variant.getRowCount(); row++) {
    const line: CellValue[] = [];
    for (let column = 0; column < variant.getColumnCount(); column++) {
      line.push(valueOf(variant.get(row, column) ?? null));
    }
    values.push(line);
  }
  return values.length > 0 && (values[0]?.length ?? 0) > 0 ? values : [[{ error: "#CALC!" }]];
}

const shownErrors: ReadonlySet<string> = new Set<ErrorText>([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

/** The error under that name; the engine's own ones are told as #VALUE!. */
export function errorOf(text: string): { error: ErrorText } {
  return { error: shownErrors.has(text) ? (text as ErrorText) : "#VALUE!" };
}

function valueOf(object: BaseValueObject | null | undefined): CellValue {
  if (!object || object.isNull()) return null;
  if (object instanceof ErrorValueObject) return errorOf(object.getErrorType());
  // A function that is not called, as in =LAMBDA(x, x), has no value to show.
  if (object.isLambda()) return { error: "#CALC!" };
  const value = object.getValue();
  if (object.isBoolean()) return value === true || value === 1 || value === "TRUE";
  if (typeof value !== "number") return String(value);
  if (!Number.isFinite(value)) return { error: "#NUM!" };
  return value === 0 ? 0 : value;
}
