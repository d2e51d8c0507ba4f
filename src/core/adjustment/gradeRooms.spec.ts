import type { AdjustmentMeaning } from "../../rules/quota";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { allowedRooms } from "./gradeRooms";

const rooms = (meaning: AdjustmentMeaning) =>
  allowedRooms(46, {
    ...RULE_SET_2023,
    allocation: { ...RULE_SET_2023.allocation, adjustment: { meaning, within: 5 } },
  }).map(({ least, most }) => [least, most]);

describe("the rooms of 46 tasks within 5 % of the 2023 quota", () => {
  it("are of the cumulative lines, five points either way and cut down; the first line and the bottom grade's stay", () => {
    // 20–30, 30–40, 60–70 and 75–85 % of 46.
    expect(rooms("line")).toEqual([
      [2, 2],
      [9, 13],
      [13, 18],
      [27, 32],
      [34, 39],
      [44, 44],
    ]);
  });

  it("are of each grade's own share", () => {
    // 15–25, 5–15, 25–35, 10–20 and 10–20 % of 46.
    expect(rooms("share")).toEqual([
      [2, 2],
      [6, 11],
      [2, 6],
      [11, 16],
      [4, 9],
      [4, 9],
      [2, 2],
    ]);
  });

  it("are of each grade's own count, two tasks either way", () => {
    expect(rooms("count")).toEqual([
      [2, 2],
      [7, 11],
      [3, 7],
      [11, 15],
      [5, 9],
      [6, 10],
      [2, 2],
    ]);
  });

  it("are none without a quota", () => {
    expect(allowedRooms(4, { ...RULE_SET_2023, smallGroups: [{ below: 5, quota: null }] })).toEqual([]);
  });
});
