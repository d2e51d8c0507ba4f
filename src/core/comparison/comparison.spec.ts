import { groupsApart } from "./groupsApart";
import { meanDistance } from "./meanDistance";
import { spreadDistance } from "./spreadDistance";

describe("groupsApart", () => {
  const apart = (groups: Readonly<Record<string, readonly number[]>>, fewest = 2) =>
    groupsApart(
      Object.values(groups).flat(),
      Object.entries(groups).flatMap(([group, scores]) => scores.map(() => group)),
      { distance: meanDistance, farthest: 2.6, fewest },
    );

  it("gives the mean and the variance of a group apart and of all others", () => {
    // 1 2 3: mean 2, variance 1; 10 14: mean 12, variance 8; 10 ÷ sqrt(1/3 + 8/2) = 4.8
    expect(apart({ 가: [1, 2, 3], 나: [10, 14] })).toEqual([
      { group: "가", own: { n: 3, mean: 2, variance: 1 }, others: { n: 2, mean: 12, variance: 8 } },
    ]);
  });

  it("takes an outlier out before it compares the others", () => {
    const groups = { 가: [80, 82, 84], 나: [20, 22, 24], 다: [81, 83, 85] };
    expect(apart(groups).map(({ group }) => group)).toEqual(["나"]);
    // 라 is some 50 below 가 and 다 once 나 is gone.
    const further = { ...groups, 라: [30, 32, 34] };
    expect(apart(further).map(({ group }) => group)).toContain("라");
  });

  it("counts the scores of groups that are too small among the others, and compares nothing with too few", () => {
    expect(apart({ 가: [1, 2, 3], 나: [90], 다: [91, 92] }, 3)).toMatchObject([{ group: "가", others: { n: 3 } }]);
    expect(apart({ 가: [1, 2, 3], 나: [90] })).toEqual([]);
    expect(apart({})).toEqual([]);
  });

  it("keeps small differences of large scores", () => {
    const [first] = apart({ 가: [1e8 + 101, 1e8 + 103], 나: [1e8, 1e8 + 2] });
    expect(first?.own.variance).toBeCloseTo(2, 6);
  });
});

describe("meanDistance", () => {
  it("counts in standard errors of the difference", () => {
    // sqrt(4/4 + 27/9) = 2
    expect(meanDistance({ n: 4, mean: 80, variance: 4 }, { n: 9, mean: 90, variance: 27 })).toBe(-5);
  });

  it("measures nothing without a spread", () => {
    expect(meanDistance({ n: 4, mean: 80, variance: 0 }, { n: 9, mean: 90, variance: 0 })).toBeNull();
  });
});

describe("spreadDistance", () => {
  const of = (n: number, variance: number) => ({ n, mean: 0, variance });

  // Upper 0.5 % points of the F distribution, from its table: 2.576 standard deviations of a normal one.
  it.each([
    [11, 11, 5.85],
    [21, 21, 3.32],
    [31, 61, 2.19],
    [6, 31, 4.23],
  ])("puts the tabled bound for n = %i and %i near 2.576", (n, others, ratio) => {
    expect(spreadDistance(of(n, ratio), of(others, 1))).toBeCloseTo(2.576, 1);
  });

  it("is the same to either side", () => {
    const more = spreadDistance(of(12, 3), of(20, 1))!;
    expect(spreadDistance(of(20, 1), of(12, 3))).toBeCloseTo(-more, 10);
    expect(more).toBeGreaterThan(0);
  });

  it("measures nothing without a spread", () => {
    expect(spreadDistance(of(5, 0), of(5, 1))).toBeNull();
    expect(spreadDistance(of(5, 1), of(5, 0))).toBeNull();
  });
});
