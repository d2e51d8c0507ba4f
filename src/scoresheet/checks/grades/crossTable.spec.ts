import { sheetWithTable, type TableRow } from "../../../../test/fixtures/gradeTableSheet";
import { crossTable } from "./crossTable";

describe("cross-table", () => {
  const LIST = [
    ["가", 1],
    ["가", 2],
    ["나", 2],
    ["나", 4],
  ] as const;
  const found = (...rows: TableRow[]) => crossTable(sheetWithTable(LIST, rows));

  it("says nothing where the table counts the list, blanks and dashes as none", () => {
    expect(
      found(
        ["counts", "가 분과", [1, 1, "", "", "", "", ""]],
        ["counts", "나", ["-", 1, 0, 1, 0, 0, 0]],
        ["counts", "", [1, 2, 0, 1, 0, 0, 0]],
      ),
    ).toEqual([]);
  });

  it("finds a subcommittee's row, and the row of all, that do not count the list", () => {
    // The list is rows 1 to 5, row 6 is blank.
    expect(found(["counts", "가", [1, 0, 1, 0, 0, 0, 0]], ["counts", "", [1, 3, 0, 0, 0, 0, 0]])).toMatchObject([
      {
        check: "cross-table",
        address: "B7:H7",
        expected: "1, 1, 0, 0, 0, 0, 0",
        actual: "1, 0, 1, 0, 0, 0, 0",
        details: { group: "가", against: "list", count: 2, cells: "C7 0→1, D7 1→0" },
      },
      { address: "B8:H8", details: { group: "", cells: "C8 3→2, E8 0→1" } },
    ]);
  });

  it("finds rows that do not add up where the list has no grades to count", () => {
    const ungraded = LIST.map(([group]) => [group, ""] as const);
    const table: TableRow[] = [
      ["counts", "가", [1, 1, 0, 0, 0, 0, 0]],
      ["counts", "나", [0, 1, 0, 1, 0, 0, 0]],
      ["counts", "", [1, 3, 0, 1, 0, 0, 0]],
    ];
    expect(crossTable(sheetWithTable(ungraded, table))).toMatchObject([
      { address: "B9:H9", details: { against: "groups", cells: "C9 3→2" } },
    ]);
    // Without the row of 나 the subcommittees are not all tasks.
    expect(crossTable(sheetWithTable(ungraded, [table[0]!, table[2]!]))).toEqual([]);
  });

  it("says nothing of groups that the list does not have, of a planned row beside the given one, or of other grades", () => {
    expect(found(["counts", "정원", [2, 2, 0, 0, 0, 0, 0]])).toEqual([]);
    expect(found(["counts", "", [0, 1, 0, 2, 1, 0, 0]], ["counts", "", [1, 2, 0, 1, 0, 0, 0]])).toEqual([]);
    const context = sheetWithTable(LIST, [["counts", "", [9, 9, 9, 9, 9, 9, 9]]]);
    const narrow = context.sheet.gradeTables.map((table) => ({ ...table, columns: table.columns.slice(0, 5) }));
    expect(crossTable({ ...context, sheet: { ...context.sheet, gradeTables: narrow } })).toEqual([]);
  });
});
