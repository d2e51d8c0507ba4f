import { gridOf } from "../../../test/fixtures/gridOf";
import { readScoreSheet } from "../readScoreSheet";
import { columnTitle } from "./columnTitle";

describe("columnTitle", () => {
  it("is the heading on one line, without points, with the head above it where it says too little by itself", () => {
    const sheet = readScoreSheet(
      gridOf([
        ["관리과제명", "정책효과", "", "총점", "등급"],
        ["", "점수\n(30)", "우수 사례", "", ""],
        ["과제 1", 28, "있음", 90, 3],
      ]),
    )!;
    expect([0, 1, 2, 3, 4].map((column) => columnTitle(sheet, column))).toEqual([
      "관리과제명",
      "정책효과 점수",
      "우수 사례",
      "총점",
      "등급",
    ]);
  });
});
