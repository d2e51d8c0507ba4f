import { referencedColumns } from "./referencedColumns";

describe("referencedColumns", () => {
  it("knows single cells, ranges and absolute references of the row", () => {
    expect(referencedColumns("=(C5+$D$5)/2+SUM(AA5:AB5)", 4)).toEqual([
      { from: 2, to: 2 },
      { from: 3, to: 3 },
      { from: 26, to: 27 },
    ]);
    expect(referencedColumns("=AVERAGE(E2:G9)", 4)).toEqual([{ from: 4, to: 6 }]);
  });

  it("leaves out other rows, other sheets, texts and names of functions", () => {
    expect(referencedColumns("=C6+실적!D5+'지난 해'!E5:F5", 4)).toEqual([]);
    expect(referencedColumns('=IF(LOG10(2)>0,"H5","")', 4)).toEqual([]);
  });
});
