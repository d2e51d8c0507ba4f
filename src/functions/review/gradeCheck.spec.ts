import { loadRuleSets } from "../../../test/fixtures/loadRuleSets";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { gradeCheck } from "./gradeCheck";
import { gradeRoom } from "./gradeRoom";

beforeAll(loadRuleSets);

const check = (distribution: unknown[][], rules?: unknown[][]) =>
  (gradeCheck(distribution, rules) as string[][])[0]?.[0];

describe("GRADECHECK", () => {
  it("permits the published distribution of 46 tasks", () => {
    expect(check([[2, 9, 7, 14, 7, 5, 2]])).toBe("가능");
    expect(check([[2], [9], [7], [14], [7], [5], [2]])).toBe("가능");
  });

  it("says the first reason against a distribution", () => {
    // Grade 1 keeps its line: 5 % of 46 is 2.3.
    expect(check([[3, 8, 7, 14, 7, 5, 2]])).toBe("1등급까지 누적 3개: 2개여야 합니다(조정할 수 없음).");
    // 20 to 30 % of 46 are 9.2 to 13.8.
    expect(check([[2, 12, 4, 14, 7, 5, 2]])).toBe("2등급까지 누적 14개: 9~13개여야 합니다.");
  });

  it("counts the grades of tasks, written in any way, blanks left out", async () => {
    const grades = [1, 1, "2등급", 0, "우수", "2등급(우수)"].map((grade) => [grade]);
    expect(check(grades)).toBe("1등급까지 누적 2개: 0개여야 합니다(조정할 수 없음).");
    const halves = [["상", 50], ["하", ""]]; // prettier-ignore
    expect(await gradeCheck([["상"], [1], [""], ["2등급"], ["하"]], halves)).toEqual([["가능"]]);
  });

  it("takes a grade that nobody deserves for withheld", () => {
    expect(check([[2, 4, 4, 0]], [["civil-service"]])).toBe("가능");
  });

  it("permits anything in a group too small for a quota", () => {
    expect(check([[5, 0, 0]], [["university"]])).toBe("가능");
  });

  it("names limits that clash, and refuses to check a quota by scores and what is no grade", async () => {
    const counts = { basis: "counts", counts: [3, 3, null, 0, 0, 0, 0] };
    const under = (quota: object) => [[JSON.stringify({ ...RULE_SET_2023, quota })]];
    expect(await gradeCheck([[1, 1, 0, 0, 0, 0, 0]], under(counts))).toEqual([
      [expect.stringMatching(/1~7등급 최소 6개/)],
    ]);
    const scores = { basis: "scores", scores: [90, 80, 70, 60, 50, 40] };
    await expect(async () => gradeCheck([[1, 1, 0, 0, 0, 0, 0]], under(scores))).rejects.toThrow(/점수로/);
    expect(() => check([["수"], ["8등급"]])).toThrow(/수/);
  });
});

describe("GRADEROOM", () => {
  it("tells for each line what it counts, and the least and the most tasks", () => {
    // Floors of 20–30, 30–40, 60–70 and 75–85 % of 46; the lines of grades 1 and 6 stay.
    expect(gradeRoom(46)).toEqual([
      ["1등급까지 누적", 2, 2],
      ["2등급까지 누적", 9, 13],
      ["3등급까지 누적", 13, 18],
      ["4등급까지 누적", 27, 32],
      ["5등급까지 누적", 34, 39],
      ["6등급까지 누적", 44, 44],
    ]);
  });

  it("counts each grade by itself where the rules move shares", () => {
    expect(gradeRoom(20, [["performance-pay"]])).toEqual([
      ["1등급", 4, 4],
      ["2등급", 7, 9],
      ["3등급", 5, 7],
      ["4등급", 1, 3],
    ]);
  });

  it("says where there is no room to tell", () => {
    expect(() => gradeRoom(9, [["university"]])).toThrow(/위원회/);
    expect(() => gradeRoom(1.5)).toThrow();
  });
});
