import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { outsideFormulas } from "./outsideFormulas";

const HEAD = ["분과", "과제번호", "관리과제명", "총점", "순위"];

/** Ten tasks in rows 2 to 11, five a subcommittee, each with a rank by the given formula; further rows below. */
function check(rank: (row: number) => string, ...below: readonly unknown[][]) {
  const rows = Array.from({ length: 10 }, (_, index) => {
    const row = index + 2;
    return [row < 7 ? "소상공인" : "상생협력", `A-${row}`, `과제 ${row}`, 100 - row, [rank(row), row]];
  });
  return outsideFormulas(checkContext(gridOf([HEAD, ...rows, ...below])));
}

describe("outsideFormulas", () => {
  it("finds ranks whose range does not reach the last task, once for all of them", () => {
    expect(check((row) => `=RANK(D${row},D$2:D$10)`)).toMatchObject([
      {
        address: "E2",
        task: "A-11 과제 11",
        details: { leftOut: "D11", formula: "=RANK(D2,D$2:D$10)", count: 10 },
      },
    ]);
  });

  it("finds the one rank that was made with another range, and a range that slides", () => {
    expect(check((row) => `=RANK(D${row},D$2:D$${row === 5 ? 10 : 11})`)).toMatchObject([
      { address: "E5", details: { leftOut: "D11", count: 1 } },
    ]);
    // Of rows 3 to 6 it leaves out one to four of ten tasks, of rows 8 and 9 one and two of five.
    expect(check((row) => `=RANK(D${row},D${row}:D${row + 9})`)).toMatchObject([
      { address: "E3", details: { leftOut: "D2", count: 6 } },
    ]);
  });

  it.each<[string, (row: number) => string]>([
    ["all tasks", (row) => `=COUNTIF($D$2:$D$11,">="&D${row})`],
    ["more than all tasks", (row) => `=RANK(D${row},D$1:D$40)`],
    ["its own subcommittee", (row) => `=RANK(D${row},D$${row < 7 ? "2:D$6" : "7:D$11"})`],
    ["all tasks in two pieces", (row) => `=RANK(D${row},(D$2:D$6,D$7:D$11))`],
    ["the tasks above, to part ties", (row) => `=RANK(D${row},D$2:D$11)+COUNTIF(D$2:D${row},D${row})-1`],
    ["a few tasks for another purpose", (row) => `=D${row}/AVERAGE(D$2:D$3)`],
  ])("says nothing of a range over %s", (_, rank) => {
    expect(check(rank)).toEqual([]);
  });

  it("finds a subtotal and a total that stop short, and lets those pass that do not", () => {
    const sums = (subtotal: string, total: string) =>
      outsideFormulas(
        checkContext(
          gridOf([
            HEAD,
            ...[2, 3, 4].map((row) => ["소상공인", `A-${row}`, `과제 ${row}`, 90, ""]),
            ["소상공인", "", "소계", [subtotal, 270], ""],
            ...[6, 7, 8].map((row) => ["상생협력", `A-${row}`, `과제 ${row}`, 80, ""]),
            ["", "", "전체 평균", [total, 85], ""],
          ]),
        ),
      ).map(({ address, details }) => [address, details?.["leftOut"]]);
    expect(sums("=SUM(D2:D4)", "=AVERAGE(D2:D4,D6:D8)")).toEqual([]);
    expect(sums("=SUM(D2:D4)", "=SUBTOTAL(1,D2:D8)")).toEqual([]);
    expect(sums("=SUM(D2:D3)", "=AVERAGE(D2:D4,D6:D8)")).toEqual([["D5", "D4"]]);
    expect(sums("=SUM(D2:D4)", "=AVERAGE(D2:D4,D6:D7)")).toEqual([["D9", "D8"]]);
  });

  it("finds a count of grades that does not reach the last task", () => {
    const context = checkContext(
      gridOf([
        ["관리과제명", "총점", "등급", "", "등급", 1, 2],
        ["과제 1", 90, 1, "", "과제 수", ["=COUNTIF($C$2:$C$4,F1)", 1], ["=COUNTIF($C$2:$C$3,G1)", 2]],
        ["과제 2", 80, 2, "", "", "", ""],
        ["과제 3", 70, 2, "", "", "", ""],
      ]),
      { gradeTables: [{ columns: [5, 6], rows: [{ row: 1, kind: "counts", group: "", values: [] }] }] },
    );
    expect(outsideFormulas(context)).toMatchObject([{ address: "G2", details: { leftOut: "C4" } }]);
  });
});
