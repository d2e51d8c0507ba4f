import { setFunctionsHost } from "../arguments/functionsHost";
import { rankCorrel } from "./rankCorrel";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const omitted = null as unknown as unknown[][];
const correl = (first: unknown[], second: unknown[], method?: unknown) =>
  rankCorrel(column(...first), column(...second), method, omitted, {});

describe("RANKCORREL", () => {
  it("gives Kendall's tau-b, or Spearman's rank correlation by name", () => {
    // Of six pairs one is turned round: (5 − 1) ÷ 6; 1 − 6·2 ÷ (4·15).
    expect(correl([1, 2, 3, 4], [1, 2, 4, 3])).toEqual([[4 / 6]]);
    expect(correl([1, 2, 3, 4], [1, 2, 4, 3], "스피어만")).toEqual([[0.8]]);
    expect(() => correl([1, 2], [1, 2], "pearson")).toThrow(/kendall/);
  });

  it("leaves out tasks that lack one of the scores", () => {
    expect(correl([1, 2, "소계", 3, ""], [1, 2, 9, 3, 4])).toEqual([[1]]);
  });

  it("looks which zeros are blanks, in either range", async () => {
    const blank = { "Sheet1!A1:A3": [[false], [true], [false]], "Sheet1!B1:B3": [[true], [false], [false]] };
    setFunctionsHost({
      language: () => "en",
      readBlankCells: (address) => Promise.resolve(blank[address as keyof typeof blank]),
      workbookRules: () => null,
    });
    const parameterAddresses = Object.keys(blank);
    const given = rankCorrel(column(5, 0, 3), column(0, 4, 2), null, omitted, { parameterAddresses });
    await expect(given).rejects.toMatchObject({ code: "#N/A" });
    expect(await rankCorrel(column(5, 6, 0), column(5, 6, 0), null, omitted, { parameterAddresses })).toEqual([[1]]);
  });

  it("has none where one side is all equal, and refuses ranges of different size", () => {
    expect(() => correl([1, 1], [1, 2])).toThrow(/no two different|2개 미만/);
    expect(() => correl([1, 1, 2], [1, 2])).toThrow();
  });
});
