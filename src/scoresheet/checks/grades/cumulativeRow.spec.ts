import { sheetWithTable, type TableRow } from "../../../../test/fixtures/gradeTableSheet";
import { cumulativeRow } from "./cumulativeRow";

const COUNTS = [2, 9, 7, 14, 7, 5, 2];
const cumulative = (...rows: TableRow[]) => cumulativeRow(sheetWithTable([["가", 1]], rows));

describe("cumulative-row", () => {
  it("finds the published row that is not the cumulation of its own counts, once, with every cell", () => {
    const printed = [4.4, 19.6, 34.8, 65.2, 80.4, 95.7, 100];
    // The list is rows 1 and 2, row 3 is blank, the counts stand in row 4.
    expect(cumulative(["counts", "", COUNTS], ["cumulative-percents", "", printed])).toEqual([
      {
        check: "cumulative-row",
        severity: "warning",
        address: "B5:H5",
        expected: "4.3, 23.9, 39.1, 69.6, 84.8, 95.7, 100",
        actual: "4.4, 19.6, 34.8, 65.2, 80.4, 95.7, 100",
        details: {
          kind: "cumulative-percents",
          group: "",
          count: 5,
          cells: "B5 4.4→4.3, C5 19.6→23.9, D5 34.8→39.1, E5 65.2→69.6, F5 80.4→84.8",
        },
      },
    ]);
  });

  it("says nothing of rows that follow from their counts, as percents, ratios or counts", () => {
    expect(
      cumulative(
        ["counts", "", COUNTS],
        ["percents", "", ["4.3%", "19.6%", "15.2%", "30.4%", "15.2%", "10.9%", "4.3%"]],
        ["cumulative-percents", "", [4, 24, 39, 70, 85, 96, 100]],
        ["cumulative-percents", "", [0.043, 0.239, 0.391, 0.696, 0.848, 0.957, 1]],
        ["cumulative-counts", "", [2, 11, 18, 32, 39, 44, 46]],
      ),
    ).toEqual([]);
  });

  it("finds a slip in shares and in cumulative counts, and holds each group to its own counts", () => {
    const found = cumulative(
      ["counts", "소상공인", [0, 3, 1, 3, 1, 2, 0]],
      ["percents", "소상공인 분과", [0, 30, 10, 30, 10, 25, 0]],
      ["counts", "", COUNTS],
      ["cumulative-counts", "", [2, 11, 18, 32, 39, 45, 46]],
    );
    expect(found.map(({ address, details }) => [address, details?.["cells"]])).toEqual([
      ["B5:H5", "G5 25→20"],
      ["B7:H7", "G7 45→44"],
    ]);
  });

  it("only notes digits that were cut off", () => {
    const cutOff = [4.3, 23.9, 39.1, 69.5, 84.7, 95.6, 100];
    expect(cumulative(["counts", "", COUNTS], ["cumulative-percents", "", cutOff])).toMatchObject([
      { severity: "note", details: { cause: "cut-off", count: 3 } },
    ]);
  });

  it("says nothing where nothing is counted, and takes a table that counts twice by either count", () => {
    expect(cumulative(["cumulative-percents", "", [5, 25, 35, 65, 80, 95, 100]])).toEqual([]);
    expect(
      cumulative(
        ["counts", "", COUNTS],
        ["counts", "", [2, 9, 5, 13, 7, 8, 2]],
        ["cumulative-counts", "", [2, 11, 18, 32, 39, 44, 46]],
      ),
    ).toEqual([]);
  });
});
