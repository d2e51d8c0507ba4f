import {
  ALL_IMPLEMENTED_FUNCTIONS,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { valueObjectOf } from "../engineValues";
import type { CellValue } from "../types";
import { isError } from "../values";
import { flat, plain, type Matrix } from "./plainArguments";
import { wildcardPattern } from "./wildcards";

type FunctionClass = new (name: string) => BaseFunction;

function engineClass(name: string): FunctionClass {
  const found = ALL_IMPLEMENTED_FUNCTIONS.find(([, known]) => known === name);
  if (!found) throw new Error(`The formula engine has no function ${name}.`);
  return found[0];
}

/** A single value to look for; `undefined` for several, which are left to the engine. */
function single(variant: BaseValueObject | undefined): CellValue | undefined {
  if (!variant || variant.isLambda()) return undefined;
  const values = plain(variant);
  return values.length === 1 && values[0]?.length === 1 ? values[0][0] : undefined;
}

/** Where each value of a list stands first; built once for a list that many formulas look in. */
const places = new WeakMap<readonly CellValue[], Map<CellValue, number>>();

/** The first columns of tables, each one the same list as long as the table is the same. */
const firstColumns = new WeakMap<Matrix, readonly CellValue[]>();

function firstColumnOf(table: Matrix): readonly CellValue[] {
  let column = firstColumns.get(table);
  if (!column) firstColumns.set(table, (column = table.map((row) => row[0] ?? null)));
  return column;
}

/** Where a value stands first, compared as MATCH(…, 0) does; -1 if it does not. */
function placeOf(wanted: CellValue, values: readonly CellValue[]): number {
  const pattern = typeof wanted === "string" ? wildcardPattern(wanted) : null;
  if (pattern) return values.findIndex((value) => typeof value === "string" && pattern.test(value));
  let known = places.get(values);
  if (!known) {
    known = new Map();
    for (let at = values.length - 1; at >= 0; at--) known.set(keyOf(values[at] as CellValue), at);
    places.set(values, known);
  }
  return known.get(keyOf(wanted ?? 0)) ?? -1;
}

/** Text is the same in large and small letters. */
function keyOf(value: CellValue): CellValue {
  return typeof value === "string" ? value.toLowerCase() : value;
}

const isExact = (value: CellValue | undefined) => value === 0 || value === false;

/** MATCH, quick where it looks for one exact value. */
class Match extends engineClass("MATCH") {
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const [value, range, type] = variants;
    const wanted = single(value);
    const line = range?.isArray() ? plain(range) : undefined;
    const isLine = line && (line.length === 1 || line[0]?.length === 1);
    const isOurs = wanted !== undefined && !isError(wanted) && isLine && type !== undefined && isExact(single(type));
    if (!isOurs) return super.calculate(...variants) as BaseValueObject;
    const place = placeOf(wanted, flat(line));
    return place < 0 ? ErrorValueObject.create(ErrorType.NA) : valueObjectOf(place + 1);
  }
}

/** VLOOKUP, quick where it looks for one exact value. */
class Vlookup extends engineClass("VLOOKUP") {
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const [value, range, column, type] = variants;
    const wanted = single(value);
    const table = range?.isArray() ? plain(range) : undefined;
    const number = single(column);
    const isOurs =
      wanted !== undefined &&
      !isError(wanted) &&
      table &&
      typeof number === "number" &&
      type !== undefined &&
      isExact(single(type));
    if (!isOurs) return super.calculate(...variants) as BaseValueObject;
    const index = Math.trunc(number) - 1;
    if (index < 0) return ErrorValueObject.create(ErrorType.VALUE);
    if (index >= (table[0]?.length ?? 0)) return ErrorValueObject.create(ErrorType.REF);
    const place = placeOf(wanted, firstColumnOf(table));
    return place < 0 ? ErrorValueObject.create(ErrorType.NA) : valueObjectOf(table[place]?.[index] ?? null);
  }
}

/** Look-ups that the engine would take long for. */
export const exactLookups = [
  [Match, "MATCH"],
  [Vlookup, "VLOOKUP"],
] as const;
