import { CellError } from "../arguments/cellError";
import { initiativeWeightInCells } from "./initiativeWeight";
import { representWeightInCells } from "./representWeight";

const none = null as unknown as unknown[][];
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const weigh = (target: unknown[][], past: unknown[][], label = none) =>
  initiativeWeightInCells(target, past, label, none, {});

describe("INITIATIVEWEIGHT", () => {
  it("takes the latest three years, and those of them that there are", () => {
    // The year of 1,000 is too long ago: 130 ÷ 100 is 130 %.
    expect(weigh(column(130), [[1000, 100, 90, 110]])).toEqual([[0.98]]);
    expect(weigh(column(150), [["", "", 100]])).toEqual([[1]]);
  });

  it("lets past actuals count before a judged label, and the label where there are none or none above 0", () => {
    const past = [
      [100, 100, 100],
      ["", "", ""],
      [-1, 0, 0],
    ];
    expect(weigh(column(100, 100, 100), past, column("높음", "높음", "높음"))).toEqual([[0.96], [1], [1]]);
  });

  it("says what to do where there is neither, and leaves a row empty in which nothing was entered", () => {
    const [[empty], [missing], [negative]] = weigh(column("", 100, 100), [[""], [""], [-5]]) as [
      [string],
      [CellError],
      [CellError],
    ];
    expect(empty).toBe("");
    expect([missing.code, negative.code]).toEqual(["#N/A", "#NUM!"]);
    expect(missing.message).toContain("셋째 인수");
  });

  it("refuses ranges of different heights and a label that is none", () => {
    expect(() => weigh(column(1, 2), [[1]])).toThrow(CellError);
    const [[refused]] = weigh(column(100), [[""]], column("최고")) as [[CellError]];
    expect(refused.message).toContain("높음, 다소높음");
  });
});

describe("REPRESENTWEIGHT", () => {
  it("reads plans between commas, dots, slashes and lines, with 등 behind them", () => {
    const links = column(
      "전략목표·성과목표",
      "전략목표/성과목표/국정과제/업무계획",
      "전략목표\n성과목표\n국정과제\n업무계획\n대책 등",
    );
    expect(representWeightInCells(links, none)).toEqual([[0.92], [0.96], [0.98]]);
  });

  it("reads a label and its other names, and leaves a blank cell empty", () => {
    expect(representWeightInCells(column("우수", "다소 낮음", "", 0), none)).toEqual([[1], [0.94], [""], [""]]);
  });
});
