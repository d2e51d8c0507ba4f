import { sheetWithTable, type TableRow } from "../../test/fixtures/gradeTableSheet";
import type { Finding } from "../scoresheet/finding";
import { findingsAfterWriting } from "./findingsAfterWriting";

const OTHER: Finding = { check: "duplicate-id", severity: "warning", address: "B3" };
const REPLACED: readonly Finding[] = [
  { check: "grade-unreadable", severity: "warning", address: "F2" },
  { check: "rules-changed", severity: "warning", address: "F2:F3" },
  { check: "sheet-protected", severity: "note", address: "" },
];

/** Two tasks, which the rules give the grades 4 and 6, beside a table that counts other grades. */
function afterWriting(...rows: TableRow[]) {
  const { sheet, allocation, ruleSet } = sheetWithTable(
    [
      ["가", "9등급"],
      ["가", 1],
    ],
    rows,
  );
  return findingsAfterWriting([OTHER, ...REPLACED], sheet, allocation!, ruleSet, true);
}

describe("findingsAfterWriting", () => {
  it("keeps what does not speak of grades, and drops what spoke of those that were replaced", () => {
    expect(afterWriting()).toEqual([OTHER]);
  });

  it("finds a typed table that does not count the new grades", () => {
    expect(afterWriting(["counts", "", [1, 0, 0, 0, 0, 0, 0]])).toMatchObject([
      OTHER,
      { check: "cross-table", expected: "0, 0, 0, 1, 0, 1, 0" },
    ]);
  });

  it("says nothing of a table that formulas count: what they count now was not read", () => {
    const formulas = [1, 0, 0, 0, 0, 0, 0].map((count, index) => [`=COUNTIF(F$2:F$3,${index + 1})`, count]);
    expect(afterWriting(["counts", "", formulas])).toEqual([OTHER]);
  });
});
