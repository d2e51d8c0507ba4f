import type { GradeExplanation } from "../core/allocation/gradeExplanation";
import { gradeTexts } from "./gradeTexts";

const third: GradeExplanation = {
  grade: 2,
  basis: "lines",
  group: null,
  rank: 3,
  n: 46,
  bestRank: 3,
  ties: "lower",
  tieSize: 1,
  lastPlace: 11,
  missedPlace: 2,
  linePercent: 25,
  leavesBottomPercent: null,
  lowestScore: null,
};

const ko = (change: Partial<GradeExplanation> = {}) =>
  gradeTexts.ko.explanation({ ...third, ...change }, "90.00", "우수");
const en = (change: Partial<GradeExplanation> = {}) =>
  gradeTexts.en.explanation({ ...third, ...change }, "90.00", "우수");

describe("the sentence why a task has its grade", () => {
  it("tells rank, number of tasks, the grade's ranks and its line", () => {
    expect(ko()).toBe(
      "점수 90.00점은 과제 46개 가운데 3위이고, 3~11위(누적 기준선 25%)가 2등급(우수)이므로 2등급입니다.",
    );
    expect(en()).toBe(
      "A score of 90.00 is number 3 of 46 tasks, and ranks 3–11 are grade 2, 우수 (cumulative line 25%).",
    );
  });

  it("names the group whose quota it is, and the tie", () => {
    expect(ko({ group: "소상공인", tieSize: 2 })).toBe(
      "점수 90.00점은 같은 점수의 과제가 2개여서 하위순위를 적용해 소상공인 과제 46개 가운데 3위이고, 3~11위(누적 기준선 25%)가 2등급(우수)이므로 2등급입니다.",
    );
    expect(en({ group: "소상공인", tieSize: 2 })).toMatch(
      /number 3 of 46 tasks of 소상공인 by the lower rank of 2 equal scores,/,
    );
  });

  it("says beyond which rank a middle rank lies", () => {
    const middle = { rank: 2.5, ties: "middle", tieSize: 2 } as const;
    expect(ko(middle)).toMatch(/2\.5위이고, 2위 다음부터 11위까지\(/);
    expect(en(middle)).toMatch(/number 2\.5 .*ranks beyond 2 up to 11 are/);
  });

  it.each([
    ["the best grade's single rank", { missedPlace: null, rank: 1, lastPlace: 1 }, "1위(누적", "rank 1 is"],
    ["the rest above the bottom grade", { linePercent: null, leavesBottomPercent: 5 }, "끝에서 5%를 뺀", "last 5%"],
    ["the bottom grade", { linePercent: null }, "(마지막 등급)", "(the last grade)"],
    ["a fixed number of places", { basis: "counts", linePercent: null }, "(정해진 자리 수)", "(a fixed number"],
    ["caps and floors", { basis: "limits", linePercent: null }, "(상한과 하한)", "(caps and floors)"],
    ["the lowest score of the grade", { basis: "scores", lowestScore: 80 }, "기준 점수 80점 이상", "reaches 80,"],
    [
      "the grade below all lowest scores",
      { basis: "scores" },
      "기준 점수에 미치지 못하므로",
      "below the lowest scores",
    ],
  ] as const)("words %s", (_, change, korean, english) => {
    expect(ko(change)).toContain(korean);
    expect(en(change)).toContain(english);
  });
});

describe("the reason against a distribution", () => {
  it("tells what is counted, what it holds and what would be allowed", () => {
    const breach = { grade: 2, compares: "cumulative", locked: false, least: 9, most: 13, actual: 14 } as const;
    expect(gradeTexts.ko.breach(breach)).toBe("2등급까지 누적 14개: 9~13개여야 합니다.");
    expect(gradeTexts.en.breach(breach)).toBe("Grades 1 to 2: 14 tasks, not 9–13.");
    const locked = { grade: 3, compares: "from-bottom", locked: true, least: 3, most: 3, actual: 1 } as const;
    expect(gradeTexts.ko.breach(locked)).toBe("3등급부터 끝까지 1개: 3개여야 합니다(조정할 수 없음).");
    expect(gradeTexts.en.breach(locked)).toBe("Grade 3 to the last: 1 task, not 3 (not adjustable).");
  });
});
