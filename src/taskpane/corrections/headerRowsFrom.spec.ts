import { headerRowsFrom } from "./headerRowsFrom";

test("two row numbers are a header, whichever way round they were typed", () => {
  expect(headerRowsFrom("5", "6")).toEqual({ firstRow: 5, lastRow: 6 });
  expect(headerRowsFrom(" 6", "5 ")).toEqual({ firstRow: 5, lastRow: 6 });
});

test("one row number is a header of one row", () => {
  expect(headerRowsFrom("5", "")).toEqual({ firstRow: 5, lastRow: 5 });
});

test.each([
  ["", ""],
  ["0", "2"],
  ["5", "-6"],
  ["다섯", "6"],
  ["1.5", "2"],
  ["5", "1048577"],
])("%j to %j are no rows of a sheet", (first, last) => {
  expect(headerRowsFrom(first, last)).toBeNull();
});
