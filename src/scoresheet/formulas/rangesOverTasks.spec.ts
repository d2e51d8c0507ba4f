import { firstRowOutside, rangesOverTasks, rowsWithin } from "./rangesOverTasks";

/** Of a formula in row 8 of a table in columns A to U; rows as Excel numbers them. */
const ranges = (formula: string) =>
  rangesOverTasks(formula, {
    sheet: "점수표",
    row: 7,
    taskRows: { first: 7, last: 8 },
    isTableColumn: (column) => column <= 20,
  }).map(({ column, spans }) => [column, ...spans.map(({ first, last }) => [first + 1, last + 1])]);

describe("rangesOverTasks", () => {
  it("joins the ranges of one column", () => {
    expect(ranges("=RANK(R8,(R$7:R$20,R$21:R$30,R$40:R$56))+COUNTIF(S$7:S$56,1)")).toEqual([
      [17, [7, 30], [40, 56]],
      [18, [7, 56]],
    ]);
  });

  it("leaves out the task's own rows, other sheets, tables beside it, and ranges that grow down the column", () => {
    expect(ranges("=SUM(M8:Q9)+SUM(산식!R7:R56)+VLOOKUP(R8,$X$3:$Y$9,2)+COUNTIF(R$7:R8,R8)")).toEqual([]);
  });

  it("keeps a range that slides because its $ was forgotten", () => {
    expect(ranges("=RANK(R8,R8:R57)")).toEqual([[17, [8, 57]]]);
  });
});

describe("rowsWithin and firstRowOutside", () => {
  const spans = [
    { first: 5, last: 8 },
    { first: 12, last: 14 },
  ];

  it("count the rows in any of the spans, and name the first in none", () => {
    expect(rowsWithin([4, 5, 8, 9, 12, 15], spans)).toBe(3);
    expect(firstRowOutside([4, 5, 8], spans)).toBe(4);
    expect(firstRowOutside([5, 8, 10, 12], spans)).toBe(10);
    expect(firstRowOutside([5, 8, 14, 15], spans)).toBe(15);
    expect(firstRowOutside([5, 8, 12], spans)).toBeNull();
    expect(firstRowOutside([], spans)).toBeNull();
  });
});
