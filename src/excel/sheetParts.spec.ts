import { freeNames } from "./sheetParts";

describe("the names of sheets that we put into a workbook", () => {
  it("say what they are behind the name", () => {
    expect([...freeNames(["점수표", "판정"], "표본", ["Sheet1", "점수표"]).values()]).toEqual([
      "점수표 (표본)",
      "판정 (표본)",
    ]);
  });

  it("carry one number for all where any of them is taken, whatever its capitals", () => {
    expect([...freeNames(["점수표", "판정"], "표본", ["판정 (표본)"]).values()]).toEqual([
      "점수표 (표본 2)",
      "판정 (표본 2)",
    ]);
    expect([...freeNames(["Scores"], "sample", ["SCORES (SAMPLE)", "scores (sample 2)"]).values()]).toEqual([
      "Scores (sample 3)",
    ]);
  });
});
