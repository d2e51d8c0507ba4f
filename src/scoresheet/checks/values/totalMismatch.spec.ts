import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { totalMismatch } from "./totalMismatch";

const ITEMS = ["달성도 점수", "정책효과", "상위기여도", "소통노력도", "현장의견수렴", "협업노력", "가감점"];
const check = (head: string[], ...rows: unknown[][]) =>
  totalMismatch(
    checkContext(gridOf([["관리과제명", ...head], ...rows.map((row, index) => [`과제 ${index}`, ...row])])),
  ).map(({ address, actual, expected }) => [address, actual, expected]);

describe("totalMismatch", () => {
  const HEAD = [...ITEMS, "총점"];
  // 34.08 + 28 + 9.5 + 9.5 + 4.75 + 4.75 = 90.58; with 38.71 instead 95.21.
  const points = (achievement: number, bonus: unknown, score: unknown) => [
    achievement,
    28,
    9.5,
    9.5,
    4.75,
    4.75,
    bonus,
    score,
  ];

  it("finds a score that is not the sum of its items and bonus", () => {
    expect(check(HEAD, points(34.08, "", 90.58), points(38.71, -2, 93.21), points(34.08, 1, 90.58))).toEqual([
      ["I4", 90.58, 91.58],
    ]);
  });

  it("compares at the digits at which scores are compared, and at which the sheet keeps them", () => {
    expect(check(HEAD, points(34.0849, 0, 90.58), points(34.081, 0, 90.58), points(34.085, 0, 90.59))).toEqual([]);
    expect(check(HEAD, points(34.08, 0, 90.6), points(38.71, 0, 95.2), points(34.08, 0, 90.7))).toEqual([
      ["I4", 90.7, 90.6],
    ]);
  });

  it("multiplies 성과지표 달성도 by its weights where most scores are such sums", () => {
    // 35.5 × 0.96 × 1 = 34.08.
    const head = ["적극성", "대표성", ...HEAD];
    expect(
      check(
        head,
        ["보통", "높음", ...points(35.5, 0, 90.58)],
        ["보통", "높음", ...points(35.5, 1, 91.58)],
        ["보통", "높음", ...points(35.5, 0, 92)],
      ),
    ).toEqual([["K4", 92, 90.58]]);
  });

  it("says nothing where most scores are no such sum, where an item is not on the sheet, or where one has no points", () => {
    expect(check(HEAD, points(34.08, 0, 51.2), points(38.71, 0, 58.4), points(34.08, 0, 90.58))).toEqual([]);
    expect(check(["정책효과", "협업노력", "총점"], [28, 4, 32], [27, 4, 31], [26, 4, 33])).toEqual([]);
    expect(check(HEAD, points(34.08, 0, 90.58), [34.08, "", 9.5, 9.5, 4.75, 4.75, 0, 90])).toEqual([]);
  });
});
