import { setFunctionsHost } from "../arguments/functionsHost";
import { dominance } from "./dominance";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const omitted = null as unknown as unknown[][];
const pairs = (items: unknown[][], grades: unknown[], groups = omitted, parameterAddresses: string[] = []) =>
  dominance(items, column(...grades), groups, omitted, { parameterAddresses });

describe("DOMINANCE", () => {
  it("lists who is at least as good in everything and has the worse grade, by row", () => {
    const items = [["높음", "보통"], ["다소 높음", "보통"], ["낮음", "높음"]]; // prettier-ignore
    expect(pairs(items, [3, 2, 1])).toEqual([[1, 2]]);
  });

  it("compares points as well, and labels by the names that subcommittees use", () => {
    expect(pairs([[39, "우수"], [39, "다소우수"]], ["3등급", "우수"])).toEqual([[1, 2]]); // prettier-ignore
  });

  it("says whether both are of one group", () => {
    expect(pairs([[5], [4], [3]], [2, 1, 1], column("가", "가", "나"))).toEqual([
      [1, 2, "같은 집단"],
      [1, 3, "다른 집단"],
    ]);
  });

  it("leaves out rows without a grade, and accuses nobody by an item that was not judged", () => {
    expect(pairs([[5, 1], [4, 1], [3, ""]], [2, 0, 1])).toEqual([[expect.stringMatching(/^없음/)]]); // prettier-ignore
  });

  it("looks whether a 0 is a blank, and takes it for one where nothing can tell", async () => {
    const items = [[5], [0]];
    expect(pairs(items, [2, 1])).toEqual([[expect.stringMatching(/^없음/)]]);
    setFunctionsHost({
      language: () => "ko",
      readBlankCells: () => Promise.resolve([[false], [false]]),
      workbookRules: () => null,
    });
    expect(await pairs(items, [2, 1], omitted, ["Sheet1!A1:A2"])).toEqual([[1, 2]]);
  });

  it("refuses what is no item, an item of two kinds, and a column of another length", () => {
    expect(() => pairs([["좋음"]], [1])).toThrow(/좋음/);
    expect(() => pairs([["높음"], [5]], [1, 2])).toThrow(/1열/);
    expect(() => pairs([[5]], ["없는 등급"])).toThrow(/없는 등급/);
    expect(() => pairs([[5]], [1, 2])).toThrow();
  });
});
