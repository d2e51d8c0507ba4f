import { gridOf } from "../../test/fixtures/gridOf";
import { RULE_SET_2023 } from "../rules/sets/ruleSet2023";
import { readScoreSheet } from "../scoresheet/readScoreSheet";
import { NO_DECISION } from "./decision/decision";
import { taskReasons } from "./taskReasons";

const outcomeOf = (scores: readonly unknown[]) => ({
  scoreSheet: readScoreSheet(
    gridOf([
      ["과제번호", "관리과제명", "총점", "등급"],
      ...scores.map((score, index) => [`A-${index + 1}`, "과제", score, ""]),
    ]),
  ),
  ruleSet: RULE_SET_2023,
  decision: NO_DECISION,
});
const FALLING = Array.from({ length: 46 }, (_, index) => 95 - index);

describe("taskReasons", () => {
  it("tells how far a task is from the grades above and below", () => {
    const reasons = taskReasons(outcomeOf(FALLING))!(11);
    expect(reasons).toMatchObject({
      toBetter: { grade: 2, points: 1.01, ranks: 1 },
      toWorse: { grade: 4 },
    });
  });

  it("tells the other grades that other readings give, by the fewest changes of reading", () => {
    // 25 % of 46 is 11.5: rounded up, a twelfth task is in grade 2.
    expect(taskReasons(outcomeOf(FALLING))!(11).elsewhere).toEqual([{ grade: 2, change: { rounding: "half-up" } }]);
    expect(taskReasons(outcomeOf(FALLING))!(5).elsewhere).toEqual([]);
  });

  it("gives nothing while a score is missing", () => {
    expect(taskReasons(outcomeOf([90, ""]))).toBeNull();
  });
});
