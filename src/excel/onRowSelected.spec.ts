import { firstCell } from "./onRowSelected";

test.each([
  ["R7", { row: 6, column: 17 }],
  ["$AA$10:AB12", { row: 9, column: 26 }],
  ["점수표!C3,D9", { row: 2, column: 2 }],
])("firstCell of %s is where its first area begins", (address, cell) => {
  expect(firstCell(address)).toEqual(cell);
});

test.each(["7:9", "R:S", ""])("firstCell of %s, which is no cell, is none", (address) => {
  expect(firstCell(address)).toBeNull();
});
