import type { TaskOutcome } from "../../usecases/outcome";
import { stagedGroups } from "./stages";

const task = (group: string, score: number | null, corrected: number | null): TaskOutcome => ({
  row: 1,
  id: "",
  name: "",
  group,
  score,
  corrected,
  rank: null,
  grade: null,
  address: "A1",
  explanation: null,
});

describe("stagedGroups", () => {
  it("sets each subcommittee's mean and spread before the correction beside those after it", () => {
    expect(stagedGroups([task("나", 70, 45), task("가", 80, 50), task("나", 74, 55)])).toEqual([
      { group: "나", n: 2, before: { mean: 72, sd: Math.sqrt(8) }, after: { mean: 50, sd: Math.sqrt(50) } },
      { group: "가", n: 1, before: { mean: 80, sd: null }, after: { mean: 50, sd: null } },
    ]);
  });

  it("has no subcommittees to show where nothing is corrected", () => {
    expect(stagedGroups([task("가", 70, null), task("가", null, null)])).toEqual([]);
  });
});
