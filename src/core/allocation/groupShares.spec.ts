import { CIVIL_SERVICE } from "../../rules/sets/civilService";
import { groupShares } from "./groupShares";

describe("groupShares", () => {
  it("takes the differences of lines, in whole numbers over one denominator", () => {
    // 2.5 % and 97.5 % of 4 tasks and of 6, in thousandths.
    expect(groupShares([4, 6], { basis: "lines", lines: [2.5] }, [], [])).toEqual({
      numerators: [
        [100n, 3900n],
        [150n, 5850n],
      ],
      denominator: 1000n,
    });
  });

  it("hands the share of a withheld grade to its neighbour", () => {
    const shares = { basis: "shares", shares: [20, 40, 30, 10] } as const;
    expect(groupShares([1], shares, CIVIL_SERVICE.unearned, [4]).numerators).toEqual([[20n, 40n, 40n, 0n]]);
  });
});
