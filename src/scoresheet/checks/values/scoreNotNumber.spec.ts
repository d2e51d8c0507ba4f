import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { scoreNotNumber } from "./scoreNotNumber";

const check = (score: unknown) =>
  scoreNotNumber(
    checkContext(
      gridOf([
        ["관리과제명", "총점"],
        ["과제 1", score],
      ]),
    ),
  );

describe("scoreNotNumber", () => {
  it("offers the number of a score that is stored as text, and only says it where the text holds more", () => {
    expect(check("87.3")).toMatchObject([{ expected: 87.3, fix: [{ row: 1, column: 1, value: 87.3 }] }]);
    const [withUnit] = check("87.3점");
    expect(withUnit).toMatchObject({ severity: "block", address: "B2", actual: "87.3점", expected: 87.3 });
    expect(withUnit).not.toHaveProperty("fix");
  });

  it("says nothing of a number or of a blank, which is another finding", () => {
    expect(check(87.3)).toEqual([]);
    expect(check("")).toEqual([]);
  });
});
