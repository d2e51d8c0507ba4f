import {
  ArrayValueObject,
  BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { matrixOf, variantOf } from "../engineValues";
import type { CellValue } from "../types";

export type Matrix = readonly (readonly CellValue[])[];

/** The engine gives the same array for the same range as long as no cell changed; so it is taken apart only once. */
const taken = new WeakMap<ArrayValueObject, Matrix>();

/** The values of an argument. */
export function plain(variant: FunctionVariantType): Matrix {
  const array = variant instanceof BaseReferenceObject ? variant.toArrayValueObject() : variant;
  if (!(array instanceof ArrayValueObject)) return matrixOf(array);
  let values = taken.get(array);
  if (!values) taken.set(array, (values = matrixOf(array)));
  return values;
}

const flattened = new WeakMap<Matrix, readonly CellValue[]>();

/** The values of a matrix in reading order. */
export function flat(matrix: Matrix): readonly CellValue[] {
  let values = flattened.get(matrix);
  if (!values) flattened.set(matrix, (values = matrix.flat()));
  return values;
}

/** The result of computing with each value of an argument on its own, in the argument's shape. */
export function mapped(variant: FunctionVariantType, compute: (value: CellValue) => CellValue): BaseValueObject {
  return variantOf(plain(variant).map((row) => row.map(compute)));
}
