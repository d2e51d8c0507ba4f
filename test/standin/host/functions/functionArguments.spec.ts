import type { CellValue, FunctionCall } from "../../workbook/types";
import { ArgumentError, toWireArguments } from "./functionArguments";
import type { FunctionDefinition, FunctionParameter } from "./functionMetadata";

const NA: CellValue = { error: "#N/A" };

const call = (...args: FunctionCall["args"]): FunctionCall => ({
  name: "F",
  args,
  argAddresses: args.map(() => null),
  address: "Sheet1!A1",
});

const taking = (...parameters: Partial<FunctionParameter>[]): FunctionDefinition => ({
  id: "F",
  name: "F",
  parameters: parameters.map((parameter) => ({ name: "p", ...parameter })),
});

test("blank cells arrive as 0, as in Excel on the desktop", () => {
  const definition = taking({}, { dimensionality: "matrix" });
  expect(toWireArguments(call([[null]], [[null, "", 1]]), definition, false)).toEqual([0, [[0, "", 1]]]);
});

test("an omitted optional argument arrives as null, at the end too", () => {
  const definition = taking({}, { optional: true }, { optional: true });
  expect(toWireArguments(call([[1]], null), definition, false)).toEqual([1, null, null]);
});

test("a missing argument that is required and a surplus one are #VALUE!", () => {
  expect(toWireArguments(call(), taking({}), false)).toEqual(new ArgumentError("#VALUE!"));
  expect(toWireArguments(call([[1]], [[2]]), taking({}), false)).toEqual(new ArgumentError("#VALUE!"));
});

test("an argument that holds an error makes the call that error", () => {
  const definition = taking({ dimensionality: "matrix" });
  expect(toWireArguments(call([[1, NA]]), definition, false)).toEqual(new ArgumentError("#N/A"));
});

test("errors come through where the metadata allows them", () => {
  const definition = taking({ dimensionality: "matrix", type: "any" });
  const error = { type: "CustomFunctionError", code: "#N/A" };
  expect(toWireArguments(call([[1, NA]]), definition, true)).toEqual([[[1, error]]]);
  const numbers = taking({ dimensionality: "matrix", type: "number" });
  expect(toWireArguments(call([[1, NA]]), numbers, true)).toEqual(new ArgumentError("#N/A"));
});

test("single values are converted to the parameter's type", () => {
  const wire = (value: CellValue, type: string) => toWireArguments(call([[value]]), taking({ type }), false);
  expect(wire("12.5", "number")).toEqual([12.5]);
  expect(wire(true, "number")).toEqual([1]);
  expect(wire("many", "number")).toEqual(new ArgumentError("#VALUE!"));
  expect(wire(12.5, "string")).toEqual(["12.5"]);
  expect(wire(false, "string")).toEqual(["FALSE"]);
  expect(wire(2, "boolean")).toEqual([true]);
  expect(wire("true", "boolean")).toEqual([true]);
  expect(wire("text", "any")).toEqual(["text"]);
});

test("several cells for a single value are #VALUE!", () => {
  expect(toWireArguments(call([[1, 2]]), taking({ type: "number" }), false)).toEqual(new ArgumentError("#VALUE!"));
});

test("repeated arguments arrive as one array", () => {
  const definition = taking({}, { repeating: true, dimensionality: "matrix" });
  expect(toWireArguments(call([[1]], [[2, 3]], [[4]]), definition, false)).toEqual([1, [[[2, 3]], [[4]]]]);
});
