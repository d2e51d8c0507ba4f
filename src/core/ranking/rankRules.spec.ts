import { followedRankRule, type RankRule } from "./rankRules";
import { rankScores } from "./rankScores";

describe("followedRankRule", () => {
  // Places: 95 is first, the two 90s second and third, 80 fourth.
  const all = [{ ranking: rankScores([95, 90, 90, 80], 2), positions: [0, 1, 2, 3] }];

  it.each<[readonly (number | null)[], RankRule | null]>([
    [[1, 3, 3, 4], "lower"],
    [[1, 2, 2, 4], "upper"],
    [[1, 2.5, 2.5, 4], "middle"],
    [[1, 2, 2, 3], "dense"],
    [[4, 2, 2, 1], "ascending"],
    [[4, 3, 3, 1], "ascending"],
    [[1, 2, 3, 4], null],
    [[null, 2, null, 4], "upper"],
  ])("finds for %j the rule %j", (ranks, rule) => {
    expect(followedRankRule(ranks, all)).toBe(rule);
  });

  it("ranks each part by itself", () => {
    const parts = [
      { ranking: rankScores([95, 80], 2), positions: [0, 3] },
      { ranking: rankScores([90, 90], 2), positions: [1, 2] },
    ];
    expect(followedRankRule([1, 2, 2, 2], parts)).toBe("lower");
    expect(followedRankRule([1, 1, 1, 2], parts)).toBe("upper");
  });
});
