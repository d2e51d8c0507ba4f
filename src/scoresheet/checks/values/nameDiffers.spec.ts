import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import type { TaskList } from "../../scoreSheet";
import { nameDiffers } from "./nameDiffers";

const NAMES = ["창업·벤처 지원", "재도전 지원", "소상공인 손실보상", "전통시장 활력", "기술보호 강화"];

/** The tasks in column C, and beside them in columns F and G the list that is given by number and name. */
function check(...list: readonly (readonly [string, string])[]) {
  const rows = NAMES.map((name, index) => ["가", `A-${index + 1}`, name, 90]);
  const other: TaskList = {
    columns: { id: 5, name: 6 },
    tasks: list.map(([id, name], index) => ({ row: index + 1, id, name, grade: "" })),
  };
  const context = checkContext(gridOf([["분과", "과제번호", "관리과제명", "총점"], ...rows]), { otherLists: [other] });
  return nameDiffers(context).map(({ severity, address, details }) => [severity, address, details?.["difference"]]);
}

const listed = (changed: Readonly<Record<number, string>> = {}) =>
  NAMES.map((name, index) => [`A-${index + 1}`, changed[index] ?? name] as const);

describe("nameDiffers", () => {
  it("tells spelling, letters and another name apart", () => {
    expect(check(...listed({ 0: "창업ㆍ벤처지원" }))).toEqual([["note", "G2", "spelling"]]);
    expect(check(...listed({ 2: "소상공인 손실보장" }))).toEqual([["warning", "G4", "letters"]]);
    expect(check(...listed({ 4: "수출 지원" }))).toEqual([["warning", "G6", "name"]]);
  });

  it("finds a name that differs in a list of some tasks", () => {
    expect(check(...listed({ 1: "재도약 지원" }).slice(0, 2))).toEqual([["warning", "G3", "letters"]]);
  });

  it("finds a task that the other list leaves out", () => {
    expect(check(...listed().slice(0, 4))).toEqual([["warning", "C6", "missing"]]);
  });

  it("says nothing of the same names, of a list of some tasks, and of serial numbers in another order", () => {
    expect(check(...listed())).toEqual([]);
    expect(check(...listed().slice(0, 3))).toEqual([]);
    expect(check(["B-1", "다른 과제"], ["B-2", "또 다른 과제"], ["A-1", "창업 벤처 지원"])).toEqual([]);
    expect(check(...NAMES.map((_, index) => [`A-${index + 1}`, NAMES[(index + 1) % 5]!] as const))).toEqual([]);
  });

  it("pairs by name where the list has no numbers", () => {
    expect(check(...NAMES.slice(0, 4).map((name) => ["", name] as const))).toEqual([["warning", "C6", "missing"]]);
  });
});
