import { allowedRooms } from "../../core/adjustment/gradeRooms";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { ownRooms } from "./ownRooms";

describe("ownRooms", () => {
  it("gives each grade what lies between the lines above and below it, and locked ones no room", () => {
    const rooms = allowedRooms(46, RULE_SET_2023);
    const own = ownRooms(rooms, 46, 7)!;
    expect(own[0]).toEqual({ least: 2, most: 2 });
    expect(own[1]!.least).toBe(rooms[1]!.least - 2);
    expect(own[1]!.most).toBe(rooms[1]!.most - 2);
    expect(own[3]).toEqual({ least: rooms[3]!.least - rooms[2]!.most, most: rooms[3]!.most - rooms[2]!.least });
    expect(own[6]!.least).toBe(own[6]!.most);
  });

  it("takes rooms on a grade's own tasks as they are", () => {
    const room = { compares: "own", locked: false, least: 2, most: 4 } as const;
    expect(
      ownRooms(
        [
          { ...room, grade: 1 },
          { ...room, grade: 2 },
        ],
        6,
        2,
      ),
    ).toEqual([
      { least: 2, most: 4 },
      { least: 2, most: 4 },
    ]);
  });

  it("counts rooms from the bottom up as the line above them", () => {
    expect(
      ownRooms([{ grade: 2, compares: "from-bottom", locked: true, least: 1, most: 3 }], 10, 3)!.map(
        ({ least, most }) => [least, most],
      ),
    ).toEqual([
      [7, 9],
      [0, 3],
      [0, 3],
    ]);
  });

  it("knows none where the rules know none", () => {
    expect(ownRooms([], 10, 3)).toBeNull();
  });
});
