import type { GradeExplanation } from "../core/allocation/gradeExplanation";
import { paneEn } from "./pane.en";
import { paneKo } from "./pane.ko";

const explanation: GradeExplanation = {
  grade: 3,
  basis: "lines",
  group: null,
  rank: 12,
  n: 46,
  bestRank: 12,
  ties: "lower",
  tieSize: 1,
  lastPlace: 16,
  missedPlace: 11,
  linePercent: 35,
  leavesBottomPercent: null,
  lowestScore: null,
};

test("a grade is explained in one Korean sentence by rank, places and line", () => {
  expect(paneKo.tasks.explanation(explanation, "82.10", "다소우수")).toBe(
    "점수 82.10점은 과제 46개 가운데 12위이고, 12~16위(누적 기준선 35%)가 3등급(다소우수)이므로 3등급입니다.",
  );
});

test("an explanation names the rule for ties where scores are equal", () => {
  const tied = { ...explanation, rank: 14, tieSize: 3 };
  expect(paneKo.tasks.explanation(tied, "82.10", "다소우수")).toContain("같은 점수의 과제가 3개여서 하위순위를 적용해");
  expect(paneKo.tasks.explanation({ ...tied, ties: "middle" }, "82.10", "다소우수")).toContain("중간순위");
  expect(paneEn.tasks.explanation(tied, "82.10", "다소우수")).toContain("by the lower rank of 3 equal scores");
});

test("the bottom grade has no line, and a grade of one place no range", () => {
  const bottom = { ...explanation, grade: 7, rank: 20, n: 20, lastPlace: 20, missedPlace: 19, linePercent: null };
  expect(paneKo.tasks.explanation(bottom, "40.00", "부진")).toContain("20위(마지막 등급)가 7등급(부진)");
  expect(paneEn.tasks.explanation(bottom, "40.00", "부진")).toContain("rank 20 is grade 7, 부진 (the last grade).");
});

test("English says one task and two tasks", () => {
  expect(paneEn.message.looked(1)).toBe("Checked 1 task.");
  expect(paneEn.message.looked(2)).toBe("Checked 2 tasks.");
});

test("English texts hold no Korean, and Korean sentences none of the English", () => {
  expect(plainTexts(paneEn).filter((text) => /[가-힣]/.test(text))).toEqual([]);
  expect(plainTexts(paneKo).filter((text) => /[a-z]{3,} [a-z]{3,}/.test(text))).toEqual([]);
});

function plainTexts(texts: unknown): string[] {
  if (typeof texts === "string") return [texts];
  return typeof texts === "object" && texts !== null ? Object.values(texts).flatMap(plainTexts) : [];
}
