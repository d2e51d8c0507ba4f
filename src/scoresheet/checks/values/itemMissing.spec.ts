import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { itemMissing } from "./itemMissing";

const HEAD = ["분과", "과제번호", "관리과제명", "정책효과", "정책효과 판정", "협업노력", "가감점", "총점"];

/** Tasks of a subcommittee: the effect's points and label, the points of collaboration, and no bonus. */
const tasks = (group: string, ...items: (readonly [unknown, unknown, unknown])[]) =>
  items.map((entries, index) => [group, `${group}-${index}`, `과제 ${index}`, ...entries, "", 90]);
const FULL = [28, "높음", 4] as const;
const check = (...rows: unknown[][]) =>
  itemMissing(checkContext(gridOf([HEAD, ...rows]))).map(({ address, details }) => [address, details?.["column"]]);

describe("itemMissing", () => {
  it("finds points and labels that one task lacks", () => {
    expect(check(...tasks("가", FULL, FULL, ["", "높음", 4], FULL, FULL), ...tasks("나", FULL, FULL))).toEqual([
      ["D4", "정책효과"],
    ]);
    expect(check(...tasks("가", FULL, FULL, FULL, FULL, [28, " ", 4]))).toEqual([["E6", "정책효과 판정"]]);
  });

  it("looks at all tasks where a subcommittee is too small to speak for itself", () => {
    expect(check(...tasks("가", FULL, FULL, FULL), ...tasks("나", FULL, [28, "높음", ""]))).toEqual([
      ["F6", "협업노력"],
    ]);
  });

  it("says nothing of an item that a subcommittee does not judge, of a dash, of a bonus, and where many have none", () => {
    const none = [28, "높음", ""] as const;
    expect(check(...tasks("가", FULL, FULL, FULL, FULL, FULL), ...tasks("나", none, none, none))).toEqual([]);
    expect(check(...tasks("가", FULL, FULL, FULL, FULL, [28, "높음", "-"]))).toEqual([]);
    expect(check(...tasks("가", FULL, FULL, FULL, none, none))).toEqual([]);
  });
});
