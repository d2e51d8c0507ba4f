import { PERFORMANCE_PAY } from "../../rules/sets/performancePay";
import { allocateTasks } from "../allocation/allocateTasks";
import type { MemberScore } from "../scoring/committeeScore";
import { leaveOneMemberOut } from "./leaveOneMemberOut";

const grade = (scores: readonly number[]): ArrayLike<number> => {
  const outcome = allocateTasks(scores, PERFORMANCE_PAY);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.allocation.grades;
};
const without = (scores: readonly (readonly MemberScore[])[], method: "mean" | "trimmed-mean" = "mean") =>
  leaveOneMemberOut(scores, { method, fewestToTrim: 4 }, 2, grade);

describe("leaveOneMemberOut", () => {
  it("names the grades that hang on one member", () => {
    // Of five tasks one is S. The third member alone lifts the second task above the first.
    const scores = [
      [90, 90, 80],
      [85, 85, 99],
      [70, 70, 70],
      [60, 60, 60],
      [50, 50, 50],
    ];
    const result = without(scores);
    expect(result?.map(({ changed }) => changed)).toEqual([
      [],
      [],
      [
        { position: 0, before: 2, after: 1 },
        { position: 1, before: 1, after: 2 },
      ],
    ]);
    // One of ten pairs stands the other way round: (9 − 1)/10.
    expect(result?.map(({ tauB }) => tauB)).toEqual([1, 1, 0.8]);
  });

  it("names the tasks that only one member scored", () => {
    expect(
      without([
        [90, null],
        [80, 70],
      ])?.[0],
    ).toMatchObject({ member: 0, unscored: [0] });
    const four = [90, 80, 70, 60];
    expect(without([four, four], "trimmed-mean")?.[0]).toMatchObject({ unscored: [0, 1], changed: [], tauB: null });
  });

  it("has nothing to say where a task has no score to begin with", () => {
    expect(
      without([
        [null, "recused"],
        [1, 2],
      ]),
    ).toBeNull();
  });
});
