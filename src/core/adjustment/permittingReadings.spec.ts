import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { permittingReadings } from "./permittingReadings";

describe("permittingReadings", () => {
  it("names the one other reading that permits a distribution", () => {
    // 3 of 46 in grade 7 are 6.5 %: rank 44 ÷ 46 is 95.7 %, so beyond 95 % only where it is counted from the top.
    expect(permittingReadings([2, 9, 5, 13, 7, 7, 3], RULE_SET_2023)).toEqual([{ bottomGrade: "from-top" }]);
  });

  it("names two readings together only where neither is enough by itself", () => {
    // 10 tasks: 5 % is 0.5 of one, which is one task rounded half-up; 95 % is then 9.5 from the top, so all ten.
    expect(permittingReadings([1, 2, 1, 3, 1, 2, 0], RULE_SET_2023)).toEqual([
      { rounding: "half-up", bottomGrade: "from-top" },
    ]);
  });

  it("is empty where no reading permits it", () => {
    expect(permittingReadings([46, 0, 0, 0, 0, 0, 0], RULE_SET_2023)).toEqual([]);
  });
});
