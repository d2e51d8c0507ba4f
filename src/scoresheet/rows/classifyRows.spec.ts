import { gridOf } from "../../../test/fixtures/gridOf";
import { readScoreSheet } from "../readScoreSheet";

const HEAD = ["과제번호", "관리과제명", "성과지표", "총점", "등급", "비고"];

/** The ids of the tasks that are read, and the rows that stand below a note. */
function read(...rows: unknown[][]) {
  const sheet = readScoreSheet(gridOf([HEAD, ...rows]));
  return {
    ids: sheet?.tasks.map((task) => task.id),
    groups: sheet?.tasks.map((task) => task.group),
    stray: sheet?.strayRows,
  };
}

const task = (id: string, name = `과제 ${id}`) => [id, name, "지표", 90, "", ""];

describe("classifyRows", () => {
  it.each([
    ["prepared rows whose total is a formula", ["", "", "", 0, "", ""]],
    ["an unlabelled average", ["", "", "", 85, "", ""]],
    ["a subtotal labelled beside the names", ["", "", "평균", 85, "", ""]],
    ["a subtotal with a group's name", ["", "소상공인 소계", "", 85, "", ""]],
    ["a subtotal with a count in parentheses", ["", "소계(2개)", "", 85, "", ""]],
    ["the row of maximum points", ["", "배점", "", 100, "", ""]],
    ["the best score", ["최고점", "", "", 100, "", ""]],
    ["the header, printed again", HEAD],
    ["a lone remark", ["", "", "", "", "", "(1건 수용)"]],
    ["a footer", ["작성: 혁신행정담당관실", "", "", "", "", ""]],
    ["a signature", ["", "위원장 ○○○ (인)", "", "", "", ""]],
    ["a row of full points under the header", ["", "만점", "", 100, "", ""]],
    ["a title with its units", ["2023년 자체평가 결과(계속)", "", "", "", "", "(단위: 점)"]],
    ["a number that was filled in beforehand", [7, "", "", "", "", ""]],
  ])("takes %s for no task, and goes on below it", (_, row) => {
    expect(read(task("A-1"), row, task("A-2")).ids).toEqual(["A-1", "A-2"]);
  });

  it("takes a lone text in the column of numbers for the group below it", () => {
    expect(read(["소상공인 분과"], task("A-1"), HEAD, task("A-2")).groups).toEqual(["소상공인", "소상공인"]);
  });

  it("keeps a task whose name ends like a subtotal, or that starts with a star or a parenthesis", () => {
    expect(read(task("A-1", "임금격차 평균"), task("*A-2"), task("3)")).ids).toEqual(["A-1", "*A-2", "3)"]);
  });

  it("takes a row that repeats the task above, or names an indicator only, for a further indicator", () => {
    const sheet = readScoreSheet(
      gridOf([
        HEAD,
        task("A-1"),
        ["A-1", "과제 A-1", "지표 2", "", "", ""],
        ["", "", "지표 3", "", "", ""],
        task("A-2"),
      ]),
    );
    expect(sheet?.tasks.map((each) => [each.id, each.indicators.length])).toEqual([
      ["A-1", 3],
      ["A-2", 1],
    ]);
  });

  it("takes a row that repeats the task with its score, and names another indicator, for a further indicator", () => {
    const sheet = readScoreSheet(
      gridOf([HEAD, task("A-1"), ["A-1", "과제 A-1", "지표 2", 90, "", ""], ["A-1", "과제 A-1", "지표", 90, "", ""]]),
    );
    // The last row says nothing new of the first: it is the same task, entered twice.
    expect(sheet?.tasks.map(({ indicators }) => indicators.length)).toEqual([2, 1]);
  });

  it("takes a numbered title for the group below it, and not for a task", () => {
    const rows = [["1. 소상공인 분과위원회"], task("A-1"), ["Ⅱ. 창업벤처 분과 (1개 과제)"], task("B-1")];
    expect(read(...rows)).toMatchObject({ ids: ["A-1", "B-1"], groups: ["소상공인", "창업벤처"] });
  });

  it("takes a title in the column of names, apart from the tasks, for no task", () => {
    expect(read(task("A-1"), [], ["", "창업벤처 지원", "", "", "", ""], task("A-2")).ids).toEqual(["A-1", "A-2"]);
  });

  it("believes the user of rows", () => {
    const rows = [HEAD, task("A-1"), ["※ 주석"], task("A-2"), task("A-3")];
    const sheet = readScoreSheet(gridOf(rows), { rows: { 1: "not-task", 3: "task" } });
    expect(sheet?.tasks.map(({ id }) => id)).toEqual(["A-2"]);
    expect(sheet?.strayRows).toEqual([4]);
  });

  it("reads hidden rows like any other", () => {
    const sheet = readScoreSheet(gridOf([HEAD, task("A-1"), task("A-2")], { hiddenRows: [1] }));
    expect(sheet?.tasks).toHaveLength(2);
  });

  it("does not drop a scored row below a note in silence, and takes lone texts there for notes", () => {
    expect(read(task("A-1"), ["※ 주석"], ["2023년 기준"], task("A-2"))).toMatchObject({ ids: ["A-1"], stray: [4] });
  });
});
