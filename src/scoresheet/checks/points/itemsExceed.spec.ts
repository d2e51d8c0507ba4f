import { contextOf } from "../../../../test/fixtures/contextOf";
import { itemsExceed } from "./itemsExceed";

const HEAD = ["분과", "과제번호", "관리과제명", "정책효과(30)", "협업노력(5)", "가·감점(±5)", "총점"];

/** One task a row: its group, its points for 협업노력 and its bonus. */
const find = (...rows: [string, unknown, unknown][]) =>
  itemsExceed(
    contextOf([
      HEAD,
      ...rows.map(([group, collaboration, bonus], index) => [
        group,
        `A-${index}`,
        "과제",
        25,
        collaboration,
        bonus,
        80,
      ]),
    ]),
  );

const group = (name: string, bonuses: readonly unknown[]): [string, unknown, unknown][] =>
  bonuses.map((bonus) => [name, 4, bonus]);

describe("itemsExceed", () => {
  it("finds a bonus that every task of one subcommittee has, and no other task", () => {
    expect(find(...group("창업", [5, 3, 4]), ...group("상생", ["", "-", 0]))).toEqual([
      {
        check: "items-exceed",
        severity: "warning",
        address: "F1",
        details: { group: "창업", item: "가·감점(±5)", count: 3, size: 3 },
      },
    ]);
  });

  it("finds one that most tasks of one subcommittee have, if chance would hardly give them all to one", () => {
    // 6 of 13 among 46: 13·12·11·10·9·8 / (46·45·44·43·42·41) = 0.0002
    const some = group("창업", [5, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0]);
    expect(
      find(
        ...some,
        ...group(
          "상생",
          Array.from({ length: 33 }, () => 0),
        ),
      ),
    ).toHaveLength(1);
  });

  it("finds an item other than the bonus as well", () => {
    const rows: [string, unknown, unknown][] = [
      ["창업", 4, ""],
      ["창업", 5, ""],
      ["창업", 3, ""],
      ["상생", "", ""],
      ["상생", "-", ""],
    ];
    expect(find(...rows)).toMatchObject([{ address: "E1", details: { group: "창업", item: "협업노력(5)" } }]);
  });

  it("lets a few bonuses pass that happen to fall to one subcommittee", () => {
    expect(find(...group("창업", [5, 0, 3, 0, 0]), ...group("상생", [0, 0, 0, 0, 0]))).toEqual([]);
    expect(find(...group("창업", [5, 3]), ...group("상생", [0, 0]))).toEqual([]);
  });

  it("lets a bonus pass that two subcommittees give, and one where there is only one subcommittee", () => {
    expect(find(...group("창업", [5, 3, 3]), ...group("상생", [0, 1, 0]))).toEqual([]);
    expect(find(...group("창업", [5, 3, 3]))).toEqual([]);
  });

  it("waits until the other subcommittees have been scored", () => {
    const context = contextOf([
      HEAD,
      ...[1, 2, 3].map((index) => ["창업", `A-${index}`, "과제", 25, 4, 5, 80]),
      ...[4, 5].map((index) => ["상생", `A-${index}`, "과제", "", "", "", 0]),
    ]);
    expect(itemsExceed(context)).toEqual([]);
  });
});
