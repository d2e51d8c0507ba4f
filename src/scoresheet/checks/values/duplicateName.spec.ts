import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { duplicateName } from "./duplicateName";

const check = (...rows: unknown[][]) =>
  duplicateName(
    checkContext(gridOf([["분과", "과제번호", "관리과제명", "총점"], ...rows.map((row) => [...row, 90])])),
  ).map(({ address, details }) => [address, details?.["first"]]);

describe("duplicateName", () => {
  it("finds a name that is used again, however it is spaced and dotted", () => {
    expect(
      check(["가", "A-1", "창업·벤처 지원"], ["가", "A-2", "재도전 지원"], ["가", "A-3", "창업ㆍ벤처지원"]),
    ).toEqual([["C4", "C2"]]);
  });

  it("finds it where there are no numbers at all", () => {
    const sheet = gridOf([
      ["관리과제명", "총점"],
      ["창업 지원", 90],
      ["창업 지원", 80],
    ]);
    expect(duplicateName(checkContext(sheet))).toMatchObject([{ address: "A3" }]);
  });

  it("says nothing of other subcommittees, and leaves a number that is used twice to its own check", () => {
    expect(check(["가", "A-1", "창업 지원"], ["나", "B-1", "창업 지원"])).toEqual([]);
    expect(check(["가", "A-1", "창업 지원"], ["가", "A-1", "창업 지원"])).toEqual([]);
  });
});
