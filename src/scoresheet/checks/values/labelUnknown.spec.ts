import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { labelUnknown } from "./labelUnknown";

/** Labels of 달성도, one a task, and two sure ones. */
const check = (...labels: unknown[]) =>
  labelUnknown(
    checkContext(
      gridOf([
        ["관리과제명", "달성도", "총점"],
        ...["보통", "높음", "보통", "높음", ...labels].map((label, index) => [`과제 ${index}`, label, 90]),
      ]),
    ),
  );

describe("labelUnknown", () => {
  it("names the label that was probably meant, and changes nothing by itself", () => {
    const [finding] = check("보퉁");
    expect(finding).toMatchObject({
      severity: "warning",
      address: "B6",
      actual: "보퉁",
      details: { nearest: "보통", column: "달성도" },
    });
    expect(finding).not.toHaveProperty("fix");
    expect(check("다소 노픔", "우스")).toMatchObject([
      { details: { nearest: "다소높음" } },
      { details: { nearest: "우수" } },
    ]);
  });

  it("names none where no label is near", () => {
    expect(check("미흡")[0]?.details).toEqual({ column: "달성도" });
  });

  it("offers the label where only characters that nobody sees keep it from being known", () => {
    expect(check("보\u200b통")).toMatchObject([{ fix: [{ row: 5, column: 1, value: "보통" }] }]);
  });

  it("says nothing of aliases, spaces, remarks, dashes, words for none and figures to come, and of columns that hold other words", () => {
    expect(check("우수", "다소 높음", "보통(신규)", "-", "집계중", "신규", "")).toEqual([]);
    expect(check("A", "B", "A", "C", "B")).toEqual([]);
  });
});
