import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { gradesUnderReadings } from "./gradesUnderReadings";

describe("gradesUnderReadings", () => {
  const others = gradesUnderReadings([90, 90, 80], RULE_SET_2023);

  it("has every combination of the readings but the chosen one", () => {
    // 4 roundings, 2 bottom grades, 3 readings of ties, 3 of tie expansion.
    expect(others).toHaveLength(4 * 2 * 3 * 3 - 1);
  });

  it("names the tasks whose grade is another one", () => {
    // 35 % of 3 is one place: the tie is within it at rank 1, and beyond it at rank 2, the chosen reading's.
    const upper = others.find(
      ({ reading }) =>
        reading.ties === "upper" &&
        reading.rounding === "down" &&
        reading.bottomGrade === "from-bottom" &&
        reading.tieExpansion === "none",
    );
    expect(upper?.differing).toEqual([
      { position: 0, grade: 3 },
      { position: 1, grade: 3 },
    ]);
  });

  it("is empty where the rules give no grades", () => {
    expect(gradesUnderReadings([90], { ...RULE_SET_2023, smallGroups: [{ below: 5, quota: null }] })).toEqual([]);
  });
});
