import { loadRuleSets } from "../../../test/fixtures/loadRuleSets";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { CellError } from "../arguments/cellError";
import { gradeQuota } from "./gradeQuota";

beforeAll(loadRuleSets);

describe("GRADEQUOTA", () => {
  it("tells the places of each grade", () => {
    expect(gradeQuota(46)).toEqual([[2, 9, 5, 13, 7, 8, 2]]);
    expect(gradeQuota(0)).toEqual([[0, 0, 0, 0, 0, 0, 0]]);
    expect(gradeQuota(10, [["performance-pay"]])).toEqual([[2, 4, 3, 1]]);
  });

  it("gives the places of a withheld grade to its neighbour", () => {
    expect(gradeQuota(10, [["civil-service"]], [["가"]])).toEqual([[2, 4, 4, 0]]);
  });

  it.each([-1, 1.5, NaN])("refuses %p tasks", (n) => {
    expect(() => gradeQuota(n)).toThrow(CellError);
  });

  it("says where there are no places to be known", () => {
    const quota = { basis: "scores", scores: [90, 80, 70, 60, 50, 40] };
    expect(() => gradeQuota(10, [[JSON.stringify({ ...RULE_SET_2023, quota })]])).toThrow(/점수로/);
    expect(() => gradeQuota(9, [["university"]])).toThrow(/9개.*10개 미만/);
  });
});
