import type { Area } from "../workbook/types";
import { bound, intersect, isOnSheet, mapCells, subtract } from "./area";

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

test("areas that overlap share a part, and areas side by side share none", () => {
  expect(intersect(area(0, 0, 3, 3), area(2, 1, 5, 1))).toEqual(area(2, 1, 1, 1));
  expect(intersect(area(0, 0, 2, 2), area(0, 2, 2, 2))).toBeNull();
});

test("the bound of two areas holds both", () => {
  expect(bound(area(5, 5, 1, 1), area(0, 7, 2, 2))).toEqual(area(0, 5, 6, 4));
});

test("an area without its middle is four pieces that make up the rest", () => {
  const pieces = subtract(area(0, 0, 4, 4), area(1, 1, 2, 2));
  expect(pieces).toHaveLength(4);
  const cells = pieces.flatMap((piece) => mapCells(piece, (row, column) => `${row} ${column}`).flat());
  expect(new Set(cells).size).toBe(12);
  expect(cells).toHaveLength(12);
  expect(cells).not.toContain("1 1");
});

test("an area lies on the sheet or not", () => {
  expect(isOnSheet(area(0, 0, 1_048_576, 16_384))).toBe(true);
  const outside = [
    area(-1, 0, 1, 1),
    area(0, 0, 0, 1),
    area(1, 0, 1_048_576, 1),
    area(0, 16_384, 1, 1),
    area(0.5, 0, 1, 1),
  ];
  expect(outside.filter(isOnSheet)).toEqual([]);
});
