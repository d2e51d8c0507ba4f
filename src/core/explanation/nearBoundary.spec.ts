import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { allocateTasks } from "../allocation/allocateTasks";
import { nearBoundary } from "./nearBoundary";

function near(scores: readonly number[], points: number): readonly number[] {
  const outcome = allocateTasks(scores, RULE_SET_2023);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return nearBoundary(outcome.allocation, RULE_SET_2023, points).map(({ position }) => position);
}

describe("nearBoundary", () => {
  it("lists both tasks on the two sides of a narrow gap", () => {
    expect(near([90, 89.5, 70, 60], 1)).toEqual([0, 1]);
  });

  it("lists nobody where every gap is wide", () => {
    expect(near([90, 80, 70, 60], 1)).toEqual([]);
  });
});
