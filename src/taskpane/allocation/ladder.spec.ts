import { gapAt, ladderGroups, nearness } from "./ladder";

const LADDER = {
  order: [2, 0, 1, 3, 4],
  scores: [90, 89.95, 91, 70, 70],
  lines: [2, 3, 5],
  digits: 2,
};

describe("ladderGroups", () => {
  it("parts the tasks by score at the lines", () => {
    const groups = ladderGroups(LADDER, () => Infinity);
    expect(groups.map(({ top }) => top.map(({ position }) => position))).toEqual([[2, 0], [1], [3, 4]]);
    expect(groups.map(({ top }) => top.map(({ place }) => place))).toEqual([[1, 2], [3], [4, 5]]);
    expect(groups.map(({ grade, count, hidden }) => [grade, count, hidden])).toEqual([
      [1, 2, 0],
      [2, 1, 0],
      [3, 2, 0],
    ]);
  });

  it("marks ties and scores within a tenth of a point, whichever side of a line they are on", () => {
    const groups = ladderGroups(LADDER, () => Infinity);
    expect(groups.flatMap(({ top }) => top.map((task) => task.nearness))).toEqual([null, "near", "near", "tie", "tie"]);
  });

  it("keeps the tasks at the lines of a long grade, and counts those that it leaves out", () => {
    const many = {
      ...LADDER,
      order: Array.from({ length: 20 }, (_, at) => at),
      scores: new Array<number>(20).fill(1),
      lines: [20],
    };
    const [group] = ladderGroups(many, () => 3);
    expect(group!.top.map(({ place }) => place)).toEqual([1, 2, 3]);
    expect(group!.hidden).toBe(14);
    expect(group!.bottom.map(({ place }) => place)).toEqual([18, 19, 20]);
    expect(ladderGroups({ ...many, lines: [7, 20] }, () => 3)[0]!.hidden).toBe(0);
  });
});

describe("gapAt", () => {
  it("measures at the digits that scores are compared at", () => {
    expect(gapAt(LADDER, 2)).toBe(0.05);
    expect(gapAt({ ...LADDER, digits: 0 }, 2)).toBe(0);
  });

  it("knows no gap where one side of the line is empty", () => {
    expect(gapAt(LADDER, 0)).toBeNull();
    expect(gapAt(LADDER, 5)).toBeNull();
    expect(nearness(null)).toBeNull();
  });
});
