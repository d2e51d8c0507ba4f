import { formatAddress, formatArea, parseArea, splitAddress, WHOLE_SHEET } from "./address";

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$B$2:c4", { row: 1, column: 1, rows: 3, columns: 2 }],
  ["C4:B2", { row: 1, column: 1, rows: 3, columns: 2 }],
  ["AA10", { row: 9, column: 26, rows: 1, columns: 1 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ["B:C", { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ["2:3", { row: 1, column: 0, rows: 2, columns: 16_384 }],
])("reads %s", (text, area) => expect(parseArea(text)).toEqual(area));

test.each(["", ":", "A", "1", "A0", "XFE1", "A1048577", "A:1", "A1:B", "A1:B2:C3", "Total", "A1,B2"])(
  "takes %j for no address",
  (text) => expect(parseArea(text)).toBeNull(),
);

test.each(["A1", "B2:C4", "B:C", "2:3", "AA10:XFD12"])("writes %s as it was read", (text) => {
  expect(formatArea(parseArea(text) ?? WHOLE_SHEET)).toBe(text);
});

test("puts a sheet's name in quotes where Excel does", () => {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const addresses = ["점수표", "1분과", "A1", "it's"].map((name) => formatAddress(name, area));
  expect(addresses).toEqual(["점수표!A1", "'1분과'!A1", "'A1'!A1", "'it''s'!A1"]);
});

test("takes an address apart", () => {
  expect(splitAddress("'it''s'!A1:B2")).toEqual({ sheetName: "it's", reference: "A1:B2" });
  expect(splitAddress("점수표!A1")).toEqual({ sheetName: "점수표", reference: "A1" });
  expect(splitAddress("A1")).toEqual({ sheetName: null, reference: "A1" });
});
