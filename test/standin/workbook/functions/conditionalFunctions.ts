import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { isError } from "../values";
import type { CellValue } from "../types";
import { matcherOf } from "./criteria";
import { flat, mapped, plain, type Matrix } from "./plainArguments";

type Summary = (values: readonly CellValue[]) => CellValue;

const numbersOf = (values: readonly CellValue[]) => values.filter((value) => typeof value === "number");
const firstError = (values: readonly CellValue[]) => values.find(isError);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const summaries: Readonly<Record<"COUNT" | "SUM" | "AVERAGE" | "MAX" | "MIN", Summary>> = {
  COUNT: (values) => values.length,
  SUM: (values) => firstError(values) ?? sum(numbersOf(values)),
  AVERAGE: (values) => {
    const numbers = numbersOf(values);
    return firstError(values) ?? (numbers.length === 0 ? { error: "#DIV/0!" } : sum(numbers) / numbers.length);
  },
  MAX: (values) => firstError(values) ?? numbersOf(values).reduce((most, number) => Math.max(most, number), -Infinity),
  MIN: (values) => firstError(values) ?? numbersOf(values).reduce((least, number) => Math.min(least, number), Infinity),
};

/** COUNTIF, SUMIF and AVERAGEIF: one range, one criterion, and perhaps another range of the same shape to take from. */
function oneCriterion(summary: Summary) {
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 2;
    override maxParams = summary === summaries.COUNT ? 2 : 3;

    override calculate(...[range, criterion, taken]: BaseValueObject[]): BaseValueObject {
      const wanted = range && asRange(range);
      if (!wanted || !criterion) return ErrorValueObject.create(ErrorType.VALUE);
      const values = taken && !isOmitted(taken) ? asRange(taken) : wanted;
      // Excel would stretch the second range; an error is better than a sum over other cells than meant.
      if (!values || !hasShapeOf(values, wanted)) return ErrorValueObject.create(ErrorType.VALUE);
      return mapped(criterion, (value) => summary(picked([[wanted, value]], values)));
    }
  };
}

/** COUNTIFS, SUMIFS and their kin: pairs of a range and a criterion, all of which must hold. */
function manyCriteria(summary: Summary) {
  const isCounting = summary === summaries.COUNT;
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = isCounting ? 2 : 3;
    override maxParams = 255;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const pairs = isCounting ? variants : variants.slice(1);
      const ranges = pairs.filter((_, index) => index % 2 === 0).map(asRange);
      const criteria = pairs.filter((_, index) => index % 2 === 1);
      const values = isCounting ? ranges[0] : asRange(variants[0] as BaseValueObject);
      const isComplete =
        values && ranges.length === criteria.length && ranges.every((range) => range && hasShapeOf(range, values));
      if (!values || !isComplete) return ErrorValueObject.create(ErrorType.VALUE);
      // Of several criteria that are arrays, the first one gives the result its shape.
      const shape = criteria.find((criterion) => flat(plain(criterion)).length > 1) ?? criteria[0];
      if (!shape) return ErrorValueObject.create(ErrorType.VALUE);
      const first = criteria.map((criterion) => plain(criterion)[0]?.[0] ?? null);
      return mapped(shape, (value) => {
        const wanted = criteria.map((criterion, index) => (criterion === shape ? value : (first[index] ?? null)));
        return summary(
          picked(
            ranges.map((range, index) => [range as Matrix, wanted[index] as CellValue]),
            values,
          ),
        );
      });
    }
  };
}

function asRange(variant: FunctionVariantType): Matrix | undefined {
  return variant.isReferenceObject() ? plain(variant) : undefined;
}

function isOmitted(variant: FunctionVariantType): boolean {
  return !variant.isReferenceObject() && (variant as BaseValueObject).isNull();
}

function hasShapeOf(one: Matrix, other: Matrix): boolean {
  return one.length === other.length && one[0]?.length === other[0]?.length;
}

/** The values in places where all criteria hold. */
function picked(pairs: readonly (readonly [Matrix, CellValue])[], values: Matrix): CellValue[] {
  const [first, ...others] = pairs.map(([range, criterion]) => ({ range: flat(range), holds: matcherOf(criterion) }));
  const found: CellValue[] = [];
  if (!first) return found;
  const candidates = flat(values);
  for (let at = 0; at < first.range.length; at++) {
    if (!first.holds(first.range[at] as CellValue)) continue;
    if (others.every(({ range, holds }) => holds(range[at] as CellValue))) found.push(candidates[at] ?? null);
  }
  return found;
}

/** MAXIFS and MINIFS of nothing are zero. */
const orZero =
  (summary: Summary): Summary =>
  (values) => {
    const result = summary(values);
    return typeof result === "number" && !Number.isFinite(result) ? 0 : result;
  };

/** The functions that count, add up or compare what meets a criterion. */
export const conditionalFunctions = [
  [oneCriterion(summaries.COUNT), "COUNTIF"],
  [oneCriterion(summaries.SUM), "SUMIF"],
  [oneCriterion(summaries.AVERAGE), "AVERAGEIF"],
  [manyCriteria(summaries.COUNT), "COUNTIFS"],
  [manyCriteria(summaries.SUM), "SUMIFS"],
  [manyCriteria(summaries.AVERAGE), "AVERAGEIFS"],
  [manyCriteria(orZero(summaries.MAX)), "MAXIFS"],
  [manyCriteria(orZero(summaries.MIN)), "MINIFS"],
] as const;
