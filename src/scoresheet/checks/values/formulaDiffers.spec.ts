import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { formulaDiffers } from "./formulaDiffers";

const HEAD = ["분과", "관리과제명", "성과지표", "목표치", "실적치", "달성률", "총점", "순위"];

/** Twelve tasks in rows 2 to 13, six a subcommittee, with formulas for rate, score and rank; a test puts others in their place. */
function check(changed: Readonly<Record<string, string>> = {}) {
  const cell = (column: string, row: number, formula: string, value: number) => [
    changed[`${column}${row}`] ?? formula,
    value,
  ];
  const rows = Array.from({ length: 12 }, (_, index) => {
    const row = index + 2;
    const [first, last] = row < 8 ? [2, 7] : [8, 13];
    return [
      row < 8 ? "가" : "나",
      `과제 ${row}`,
      "지표",
      100,
      100 + row,
      cell("F", row, `=E${row}/D${row}`, 1.1),
      cell("G", row, `=ROUND(F${row}*80,2)`, 100 - row),
      cell("H", row, `=RANK(G${row},G$${first}:G$${last})`, row),
    ];
  });
  return formulaDiffers(checkContext(gridOf([HEAD, ...rows])));
}

describe("formulaDiffers", () => {
  it("finds a formula that reads another row, and one with a number of its own, and says what belongs there", () => {
    expect(check({ F5: "=E5/D4" })).toMatchObject([
      { address: "F5", task: "과제 5", actual: "=E5/D4", expected: "=E5/D5", details: { column: "달성률" } },
    ]);
    expect(check({ G3: "=ROUND(F3*80,2)+1" })).toMatchObject([{ address: "G3" }]);
  });

  it("says nothing of formulas that were copied down, each subcommittee with a range of its own", () => {
    expect(check()).toEqual([]);
  });

  it("says nothing of a form that several cells share: somebody meant it", () => {
    const rows = Array.from({ length: 15 }, (_, index) => {
      const row = index + 2;
      return [`과제 ${row}`, 90, [row < 5 ? `=B${row}*0.9` : `=B${row}*0.8`, 80]];
    });
    expect(formulaDiffers(checkContext(gridOf([["관리과제명", "정책효과", "총점"], ...rows])))).toEqual([]);
  });

  it("lets a task with several indicators average over its rows, but not over a neighbour's", () => {
    const withTwo = (formula: string) =>
      formulaDiffers(
        checkContext(
          gridOf([
            ["과제번호", "관리과제명", "성과지표", "실적치", "총점"],
            ["1", "과제 1", "지표", 90, ["=D2*1", 90]],
            ["2", "과제 2", "지표", 90, ["=D3*1", 90]],
            ["3", "과제 3", "지표", 90, ["=D4*1", 90]],
            ["4", "과제 4", "지표", 90, ["=D5*1", 90]],
            ["5", "과제 5", "지표 1", 90, [formula, 90]],
            ["", "", "지표 2", 80, ""],
          ]),
        ),
      );
    expect(withTwo("=AVERAGE(D6:D7)*1")).toEqual([]);
    expect(withTwo("=AVERAGE(D5:D7)*1")).toMatchObject([{ address: "E6" }]);
  });
});
