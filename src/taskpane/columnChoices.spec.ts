import { PLAIN_FORM, type Grid } from "../scoresheet/grid";
import { readScoreSheet } from "../scoresheet/readScoreSheet";
import type { ColumnCorrections } from "../scoresheet/corrections";
import { columnChoices, foundColumn, otherCandidates } from "./columnChoices";

const CELLS = [
  ["과제", "총점\n(100점)", "합계", "등급", ""],
  ["가", 90, 91, "", "메모"],
  ["나", 80, 81, "", ""],
];

/** A sheet whose table starts in column B. */
function read(corrections: ColumnCorrections = {}) {
  const grid: Grid = {
    sheet: "점수표",
    row: 0,
    column: 1,
    values: CELLS,
    formulas: CELLS,
    texts: CELLS.map((row) => row.map(String)),
    numberFormats: CELLS.map((row) => row.map(() => "General")),
    form: PLAIN_FORM,
  };
  const sheet = readScoreSheet(grid, { columns: corrections });
  if (sheet === null) throw new Error("the sheet has no header");
  return sheet;
}

test("every column is offered with its letters on the sheet and its heading on one line", () => {
  expect(columnChoices(read())).toEqual([
    { column: 1, letters: "B", heading: "과제" },
    { column: 2, letters: "C", heading: "총점 (100점)" },
    { column: 3, letters: "D", heading: "합계" },
    { column: 4, letters: "E", heading: "등급" },
    { column: 5, letters: "F", heading: "" },
  ]);
});

test("the column that was found counts from A, and one that was not is null", () => {
  expect(foundColumn(read(), "score")).toBe(2);
  expect(foundColumn(read(), "rank")).toBeNull();
});

test("another column that could be meant is a doubt", () => {
  expect(otherCandidates(read(), "score").map(({ letters }) => letters)).toEqual(["D"]);
  expect(otherCandidates(read(), "grade")).toEqual([]);
});

test("a column that the user has settled is in no doubt", () => {
  expect(otherCandidates(read({ score: 3 }), "score")).toEqual([]);
});
