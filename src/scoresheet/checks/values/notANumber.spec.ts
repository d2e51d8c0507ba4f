import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { notANumber } from "./notANumber";

const HEAD = ["관리과제명", "목표치", "실적치", "달성률", "적극성", "정책효과", "가감점", "총점", "순위"];
const FULL = [100, 110, 110, "높음", 28, "", 90, 1];
const check = (...rows: unknown[][]) =>
  notANumber(checkContext(gridOf([HEAD, ...rows.map((row, index) => [`과제 ${index}`, ...row])]))).map(
    ({ address, actual }) => [address, actual],
  );

describe("notANumber", () => {
  it("finds text in columns of numbers", () => {
    expect(
      check(
        FULL,
        FULL,
        FULL,
        FULL,
        ["미정", 110, 110, "높음", 28, "", 90, 1],
        [100, "110~120", 110, "높음", "높음", "", 90, "공동 3"],
        [100, 110, "초과", "높음", 28, "", 90, 1],
      ),
    ).toEqual([
      ["B6", "미정"],
      ["C7", "110~120"],
      ["D8", "초과"],
      ["F7", "높음"],
      ["I7", "공동 3"],
    ]);
  });

  it("finds a member's score that is text", () => {
    const context = checkContext(
      gridOf([
        ["관리과제명", "위원1", "위원2", "총점"],
        ["과제 1", 90, 80, 85],
        ["과제 2", "구십", 80, 80],
        ["과제 3", 90, "제척", 90],
        ["과제 4", 90, 80, 85],
      ]),
    );
    expect(notANumber(context)).toMatchObject([{ address: "B3", actual: "구십", details: { column: "위원1" } }]);
  });

  it("says nothing of labels, numbers with units, figures still to come, dashes, and words for none", () => {
    expect(
      check(
        FULL,
        FULL,
        FULL,
        ["10만명", "집계중", "-", "보통", "28점", "해당 없음", 90, 1],
        [100, "", "", "보통", 28, "", 90, "제외"],
      ),
    ).toEqual([]);
  });

  it("says nothing of an indicator that is not counted", () => {
    expect(
      check(
        FULL,
        FULL,
        FULL,
        ["법 개정", "개정 완료", "달성", "보통", 28, "", 90, 1],
        ["-", "-", "100%초과", "보통", 28, "", 90, 1],
      ),
    ).toEqual([]);
  });
});
