import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { checkUnderReadings } from "./checkUnderReadings";

describe("checkUnderReadings", () => {
  it("checks the chosen reading first, then every other", () => {
    const checks = checkUnderReadings([2, 9, 7, 14, 7, 5, 2], RULE_SET_2023);
    expect(checks).toHaveLength(4 * 2 * 3);
    expect(checks[0]).toMatchObject({
      isChosen: true,
      reading: { rounding: "down", bottomGrade: "from-bottom", meaning: "line" },
      check: { ok: true },
    });
    expect(checks.filter(({ isChosen }) => isChosen)).toHaveLength(1);
  });

  it("finds the readings that would permit what the chosen one does not", () => {
    // Three in grade 7 are 6.5 %: only counted from the top (rank ÷ 46 > 95 %) does the seventh grade hold three.
    const permitted = checkUnderReadings([2, 9, 5, 13, 7, 7, 3], RULE_SET_2023).filter(({ check }) => check.ok);
    expect(new Set(permitted.map(({ reading }) => reading.bottomGrade))).toEqual(new Set(["from-top"]));
    expect(new Set(permitted.map(({ reading }) => reading.rounding))).toEqual(new Set(["down"]));
  });
});
