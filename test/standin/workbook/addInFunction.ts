import {
  BaseFunction,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { areaName, quoteSheetName } from "../xlsx/address";
import { matrixOf, valueObjectOf, variantOf } from "./engineValues";
import type { CellValue, FunctionCall } from "./types";

/** A call as the engine meets it; the place of its formula is known elsewhere. */
export type MetCall = Omit<FunctionCall, "address">;

/** Takes the calls of add-in functions that come up while a formula is computed. */
export interface CallDesk {
  /** The answer if it is known; otherwise notes the question and gives `null`. */
  ask(call: MetCall): readonly (readonly CellValue[])[] | null;
}

interface SheetNames {
  sheets(): readonly { readonly id: string; readonly name: string }[];
}

/** The class that stands for add-in functions in the engine; it makes one object for each name. */
export function addInFunctionClass(desk: { readonly current: CallDesk | null }, source: SheetNames) {
  return class AddInFunction extends BaseFunction {
    // References are wanted as such: they say the address, and whether a cell is blank.
    override needsReferenceObject = true;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      if (!desk.current) return ErrorValueObject.create(ErrorType.VALUE);
      const args = variants.map(argumentOf);
      // What hangs on an answer that is still to come cannot be asked yet.
      const waits = args.some((matrix) => matrix?.some((row) => row.some(isBusy)));
      const call = {
        name: String(this.name),
        args,
        argAddresses: variants.map((variant) => addressOf(variant, source)),
      };
      const answer = waits ? null : desk.current.ask(call);
      return answer ? variantOf(answer) : valueObjectOf({ error: "#BUSY!" });
    }
  };
}

function isBusy(value: CellValue): boolean {
  return typeof value === "object" && value?.error === "#BUSY!";
}

function argumentOf(variant: FunctionVariantType): CellValue[][] | null {
  const isOmitted = !variant.isReferenceObject() && !variant.isArray() && (variant as BaseValueObject).isNull();
  return isOmitted ? null : matrixOf(variant);
}

function addressOf(variant: FunctionVariantType, source: SheetNames): string | null {
  if (!(variant instanceof BaseReferenceObject)) return null;
  const { startRow: row, startColumn: column, endRow, endColumn } = variant.getRangePosition();
  const sheet = source.sheets().find(({ id }) => id === variant.getSheetId());
  const area = areaName({ row, column, rows: endRow - row + 1, columns: endColumn - column + 1 });
  return sheet ? `${quoteSheetName(sheet.name)}!${area}` : null;
}
