import { readResult } from "./functionResults";

test.each([
  [1, "#N/A", "why"],
  [5, "#DIV/0!", null],
  [6, "#NUM!", null],
  [7, "#VALUE!", "why"],
  [8, "#NULL!", null],
  [10, "#NAME?", null],
  [2, "#VALUE!", "why"],
  [undefined, "#VALUE!", "why"],
])("failure %s shows as %s, with a message where Excel shows one", (number, error, message) => {
  expect(readResult(false, "why", number)).toEqual({ values: [[{ error }]], message });
});

test("a matrix gives the message of its first error", () => {
  const error = { type: "Error", basicValue: "#VALUE!", message: "no number" };
  expect(readResult(true, [[1, error]], undefined)).toEqual({
    values: [[1, { error: "#VALUE!" }]],
    message: "no number",
  });
});

test("a single value is one cell and a matrix spills", () => {
  expect(readResult(true, 3, undefined).values).toEqual([[3]]);
  expect(
    readResult(
      true,
      [
        [1, "a"],
        [true, null],
      ],
      undefined,
    ).values,
  ).toEqual([
    [1, "a"],
    [true, 0],
  ]);
});

test("a list that is no matrix is #VALUE!", () => {
  const error = [[{ error: "#VALUE!" }]];
  expect([readResult(true, [1, 2], 0).values, readResult(true, [[1], [1, 2]], 0).values]).toEqual([error, error]);
});

test("an error object and a formatted number stand for their values", () => {
  const error = { type: "Error", basicValue: "#N/A", message: "no grade" };
  expect(readResult(true, error, undefined)).toEqual({ values: [[{ error: "#N/A" }]], message: "no grade" });
  expect(readResult(true, [[{ type: "FormattedNumber", basicValue: 5 }]], undefined).values).toEqual([[5]]);
});

test("a result that the stand-in does not know fails by its look", () => {
  expect(() => readResult(true, { type: "Entity", text: "x" }, undefined)).toThrow(/"Entity".* is not in the stand-in/);
});
