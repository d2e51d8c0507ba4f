import type { CellValue, ErrorText, FunctionCall } from "../../workbook/types";
import type { FunctionDefinition, FunctionParameter } from "./functionMetadata";

type Matrix = readonly (readonly CellValue[])[];

/** The call cannot start: this error is its value. */
export class ArgumentError {
  constructor(readonly error: ErrorText) {}
}

/**
 * The arguments as Excel on the desktop hands them to a function: blanks are 0, an omitted argument is null, a single
 * value is not wrapped.
 */
export function toWireArguments(
  call: FunctionCall,
  definition: FunctionDefinition,
  allowErrors: boolean,
): unknown[] | ArgumentError {
  const parameters = definition.parameters ?? [];
  const repeating = parameters.at(-1)?.repeating === true ? parameters.at(-1) : undefined;
  const single = repeating ? parameters.slice(0, -1) : parameters;
  const surplus = call.args.slice(single.length);
  if (surplus.length > 0 && !repeating) return new ArgumentError("#VALUE!");
  const wire: unknown[] = [];
  for (const [index, parameter] of single.entries()) {
    const value = toWire(call.args[index] ?? null, parameter, allowErrors);
    if (value instanceof ArgumentError) return value;
    wire.push(value);
  }
  if (!repeating) return wire;
  const repeated = surplus.map((argument) => toWire(argument, repeating, allowErrors));
  return repeated.find((value) => value instanceof ArgumentError) ?? [...wire, repeated];
}

function toWire(argument: Matrix | null, parameter: FunctionParameter, allowErrors: boolean): unknown {
  if (argument === null) return parameter.optional === true ? null : new ArgumentError("#VALUE!");
  const failed = allowErrors && (parameter.type ?? "any") === "any" ? undefined : firstError(argument);
  if (failed) return new ArgumentError(failed);
  if (parameter.dimensionality === "matrix")
    return firstFailureOr(argument.map((row) => row.map((value) => coerce(value, parameter))));
  const [[value = null] = []] = argument;
  const isOneCell = argument.length === 1 && argument[0]?.length === 1;
  return isOneCell ? coerce(value, parameter) : new ArgumentError("#VALUE!");
}

function firstError(argument: Matrix): ErrorText | undefined {
  for (const value of argument.flat()) if (typeof value === "object" && value !== null) return value.error;
  return undefined;
}

function firstFailureOr(rows: unknown[][]): unknown {
  return rows.flat().find((value) => value instanceof ArgumentError) ?? rows;
}

/** One value under the parameter's type, converted where Excel converts. */
function coerce(value: CellValue, parameter: FunctionParameter): unknown {
  if (typeof value === "object" && value !== null) return { type: "CustomFunctionError", code: value.error };
  const raw = value ?? 0;
  switch (parameter.type ?? "any") {
    case "number":
      return toNumber(raw);
    case "string":
      return typeof raw === "boolean" ? String(raw).toUpperCase() : value === null ? "" : String(raw);
    case "boolean":
      return toBoolean(raw);
    default:
      return raw;
  }
}

function toNumber(value: number | string | boolean): number | ArgumentError {
  if (typeof value === "string" && value.trim() === "") return new ArgumentError("#VALUE!");
  return Number.isNaN(Number(value)) ? new ArgumentError("#VALUE!") : Number(value);
}

function toBoolean(value: number | string | boolean): boolean | ArgumentError {
  if (typeof value !== "string") return Boolean(value);
  return /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : new ArgumentError("#VALUE!");
}
