import { contextOf } from "../../../../test/fixtures/contextOf";
import { groupMeanDiffers } from "./groupMeanDiffers";
import { groupSpreadDiffers } from "./groupSpreadDiffers";

const sheet = (groups: Readonly<Record<string, readonly unknown[]>>) =>
  contextOf([
    ["분과", "과제번호", "관리과제명", "총점"],
    ...Object.entries(groups).flatMap(([group, scores]) =>
      scores.map((score, index) => [group, `${group}-${index}`, "과제", score]),
    ),
  ]);

describe("groupMeanDiffers", () => {
  it("notes a subcommittee whose mean is farther off than its size explains", () => {
    // 가: mean 92, variance 2.5; the others: mean 82, variance 2.2. sqrt(2.5/5 + 2.2/10) is below 1.
    const groups = { 가: [90, 91, 92, 93, 94], 나: [80, 81, 82, 83, 84], 다: [80, 81, 82, 83, 84] };
    expect(groupMeanDiffers(sheet(groups))).toEqual([
      {
        check: "group-mean-differs",
        severity: "note",
        address: "A2",
        expected: 82,
        actual: 92,
        details: { group: "가", n: 5 },
      },
    ]);
  });

  it("tells two subcommittees' difference from each other once", () => {
    expect(groupMeanDiffers(sheet({ 가: [90, 91, 92, 93, 94], 나: [80, 81, 82, 83, 84] }))).toHaveLength(1);
  });

  it("is silent where size explains it, on subcommittees of fewer than five tasks, and without any", () => {
    expect(groupMeanDiffers(sheet({ 가: [80, 84, 88, 92, 96], 나: [78, 82, 86, 90, 94] }))).toEqual([]);
    expect(groupMeanDiffers(sheet({ 가: [90, 91, 92, 93], 나: [70, 71, 72, 73, 74] }))).toEqual([]);
    expect(groupMeanDiffers(sheet({ 가: [90, 91, 92, 93, 94] }))).toEqual([]);
    expect(groupMeanDiffers(sheet({ 가: [90, 90, 90, 90, 90], 나: [80, 80, 80, 80, 80] }))).toEqual([]);
  });

  it("leaves out scores that are no numbers", () => {
    expect(groupMeanDiffers(sheet({ 가: [90, 91, 92, 93, "94점"], 나: [80, 81, 82, 83, 84] }))).toEqual([]);
  });
});

describe("groupSpreadDiffers", () => {
  it("notes a subcommittee whose scores spread more than its size explains", () => {
    // Variances 2.5 and 250: a ratio of 100, where F(4, 4) exceeds 23.2 once in 200 times.
    expect(groupSpreadDiffers(sheet({ 가: [60, 70, 80, 90, 100], 나: [78, 79, 80, 81, 82] }))).toEqual([
      {
        check: "group-spread-differs",
        severity: "note",
        address: "A2",
        expected: 1.58,
        actual: 15.81,
        details: { group: "가", n: 5 },
      },
    ]);
  });

  it("is silent on a ratio that chance gives: 4 and 16 times, with five tasks each", () => {
    expect(groupSpreadDiffers(sheet({ 가: [76, 78, 80, 82, 84], 나: [78, 79, 80, 81, 82] }))).toEqual([]);
    expect(groupSpreadDiffers(sheet({ 가: [72, 76, 80, 84, 88], 나: [78, 79, 80, 81, 82] }))).toEqual([]);
  });
});
