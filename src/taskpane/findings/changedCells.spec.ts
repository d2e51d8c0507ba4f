import { gridOf } from "../../../test/fixtures/gridOf";
import type { Finding } from "../../scoresheet/finding";
import { changedCells } from "./changedCells";

const fixing = (row: number, column: number, value: string | number): Finding => ({
  check: "score-not-number",
  severity: "block",
  address: "",
  fix: [{ row, column, value }],
});

const grid = gridOf([
  ["점수", "순위"],
  ["85.2", 1],
  [["=A2", "85.2"], 2],
]);

test("a cell that a fix changes is told with what stands in it now", () => {
  expect(changedCells(grid, [fixing(1, 0, 85.2)])).toEqual([{ address: "A2", before: "85.2", after: 85.2 }]);
});

test("of two fixes of one cell the first counts, and a formula is left alone", () => {
  const cells = changedCells(grid, [fixing(1, 1, 2), fixing(1, 1, 3), fixing(2, 0, 85.2)]);
  expect(cells).toEqual([{ address: "B2", before: 1, after: 2 }]);
});
