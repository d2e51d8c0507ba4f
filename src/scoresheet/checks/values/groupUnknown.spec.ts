import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { groupUnknown } from "./groupUnknown";

/** A sheet with the given subcommittee in each row. */
const check = (...groups: string[]) =>
  groupUnknown(
    checkContext(
      gridOf([["분과", "관리과제명", "총점"], ...groups.map((group, index) => [group, `과제 ${index}`, 90])]),
    ),
  );
const times = (count: number, group: string) => Array.from({ length: count }, () => group);

describe("groupUnknown", () => {
  it("finds a name that is one letter away from a frequent one", () => {
    const [finding] = check(...times(5, "소상공인"), "소상공안", ...times(4, "창업벤처"));
    expect(finding).toMatchObject({ severity: "warning", address: "A7", actual: "소상공안", expected: "소상공인" });
    expect(finding).not.toHaveProperty("fix");
  });

  it("offers the frequent name where only spaces, dots or width differ", () => {
    expect(check(...times(5, "창업·벤처"), "창업ㆍ 벤처")).toMatchObject([
      { address: "A7", expected: "창업·벤처", fix: [{ row: 6, column: 0, value: "창업·벤처" }] },
    ]);
  });

  it("finds a task without a subcommittee where the others each name theirs", () => {
    expect(check(...times(5, "소상공인"), "", ...times(4, "창업벤처"))).toMatchObject([{ address: "A7", actual: "" }]);
  });

  it("says nothing of small subcommittees of their own name, of numbered ones, and of short names", () => {
    expect(check(...times(5, "소상공인"), "상생협력", "상생협력")).toEqual([]);
    expect(check(...times(6, "1분과"), "2분과", "2분과")).toEqual([]);
    expect(check(...times(6, "제조 A팀"), "제조 B팀")).toEqual([]);
    expect(check(...times(6, "가분과"), "나분과")).toEqual([]);
    expect(check(...times(4, "소상공인"), ...times(4, "소상공안"))).toEqual([]);
  });

  it("says nothing of a name that was merged over its tasks", () => {
    expect(check("소상공인", "", "", "창업벤처", "", "", "상생협력", "")).toEqual([]);
    expect(check("소상공인", "창업벤처", "상생협력", "")).toEqual([]);
  });
});
