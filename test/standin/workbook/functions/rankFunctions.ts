import { BaseFunction, ErrorType, ErrorValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { isError } from "../values";
import type { CellValue } from "../types";
import { flat, mapped, plain } from "./plainArguments";

/** RANK and its kin: `isAverage` gives ties the middle of their ranks instead of the upper one. */
function rank(isAverage: boolean) {
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 2;
    override maxParams = 3;

    override calculate(...[number, range, order]: BaseValueObject[]): BaseValueObject {
      if (!number || !range?.isReferenceObject()) return ErrorValueObject.create(ErrorType.NA);
      const values = flat(plain(range));
      const direction = order === undefined ? 0 : numberOf(plain(order)[0]?.[0] ?? null);
      const error = values.find(isError);
      return mapped(number, (value) => {
        const wanted = numberOf(value);
        if (typeof wanted !== "number") return wanted;
        if (typeof direction !== "number") return direction;
        return error ?? rankOf(wanted, values, direction !== 0, isAverage);
      });
    }
  };
}

function numberOf(value: CellValue): CellValue {
  if (typeof value === "number" || isError(value)) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = value === null ? 0 : value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(number) ? { error: "#VALUE!" } : number;
}

function rankOf(wanted: number, values: readonly CellValue[], isAscending: boolean, isAverage: boolean): CellValue {
  let better = 0;
  let same = 0;
  for (const value of values) {
    if (typeof value !== "number") continue;
    if (value === wanted) same++;
    else if (value > wanted !== isAscending) better++;
  }
  if (same === 0) return { error: "#N/A" };
  return better + 1 + (isAverage ? (same - 1) / 2 : 0);
}

/** The functions that rank a number among others. */
export const rankFunctions = [
  [rank(false), "RANK"],
  [rank(false), "RANK.EQ"],
  [rank(true), "RANK.AVG"],
] as const;
