import { gridOf } from "../../test/fixtures/gridOf";
import { readScoreSheet } from "./readScoreSheet";

const TWO_DEEP = gridOf([
  ["2023년도 자체평가 점수표"],
  [],
  [
    "분과",
    "과제\n번호",
    "관리과제명",
    "성과지표 달성도(40점)",
    "",
    "",
    "",
    "정책효과성(40점)",
    "",
    "총점\n(100점)",
    "순위",
    "등급",
    "비고",
  ],
  ["", "", "", "목표치", "실적치", "달성률(%)", "점수", "정책효과(30)", "상위 기여도(10)", "", "", "", ""],
  ["소상공인", "Ⅰ-1-①", "손실보상", 92, 94, 102.2, 36, 29, 9, 91.5, 1, "", ""],
  ["", "Ⅰ-3-②", "디지털 전환", "77점", "84.7점", 110, 36, 29, 9, 88.25, 2, "", ""],
  ["", "", "", "10만명", "11.5만명", 115, "", "", "", "", "", "", ""],
  ["소계", "", "", "", "", "", "", "", "", 179.75, "", "", ""],
  ["창업벤처", "Ⅲ-1-①", "기술창업자", "", "", 162.3, 40, 30, 10, 95, 1, "", "잠정치"],
  ["합계", "", "", "", "", "", "", "", "", 274.75],
  ["※ 공표되지 않은 점수는 환산한 것임"],
  ["", "Ⅳ-1-①", "표 밖의 과제", 1, 1, 100, 1, 1, 1, 50],
]);

const GROUP_HEADINGS = gridOf([
  ["", "평가등급", "평가점수", "과제명", "과제번호", "소관부서"],
  ["소상공인 분과"],
  ["", "2등급(우수)", 91, "가 과제", "A-1", "가과"],
  ["", "", 89, "나 과제", "A-2", "나과"],
  [],
  ["창업벤처 분과"],
  ["", "", 95, "다 과제", "B-1", "다과"],
]);

describe("readScoreSheet", () => {
  it("finds the columns through a merged two-row header", () => {
    const sheet = readScoreSheet(TWO_DEEP);
    expect(sheet?.header).toEqual({ firstRow: 2, lastRow: 3 });
    expect(sheet?.columns).toEqual({
      group: 0,
      id: 1,
      name: 2,
      target: 3,
      actual: 4,
      rate: 5,
      achievementPoints: 6,
      effect: 7,
      contribution: 8,
      score: 9,
      rank: 10,
      grade: 11,
      remarks: 12,
    });
  });

  it("tells tasks, further indicators, subtotals and notes apart", () => {
    const tasks = readScoreSheet(TWO_DEEP)?.tasks ?? [];
    expect(tasks.map((task) => [task.row, task.id, task.group, task.indicators.length])).toEqual([
      [4, "Ⅰ-1-①", "소상공인", 1],
      [5, "Ⅰ-3-②", "소상공인", 2],
      [8, "Ⅲ-1-①", "창업벤처", 1],
    ]);
    expect(tasks[1]?.indicators[1]?.target).toMatchObject({ value: 10, unit: "만명" });
  });

  it("takes the group from heading rows, and columns in another order", () => {
    const sheet = readScoreSheet(GROUP_HEADINGS);
    expect(sheet?.columns).toEqual({ grade: 1, score: 2, name: 3, id: 4, department: 5 });
    expect(sheet?.tasks.map((task) => [task.id, task.group, task.score])).toMatchObject([
      ["A-1", "소상공인", { value: 91 }],
      ["A-2", "소상공인", { value: 89 }],
      ["B-1", "창업벤처", { value: 95 }],
    ]);
  });

  it("believes the user over the headings", () => {
    const sheet = readScoreSheet(TWO_DEEP, { columns: { score: 6, rank: null } });
    expect(sheet?.columns.score).toBe(6);
    expect(sheet?.columns.rank).toBeUndefined();
    expect(sheet?.columns.achievementPoints).toBeUndefined();
  });

  it("prefers the final score, and neither a subcommittee's rank nor an item's grade is taken for that of all tasks", () => {
    const sheet = readScoreSheet(
      gridOf([
        ["과제번호", "관리과제명", "달성도", "", "총점", "가·감점", "최종점수", "순위(분과내)", "등급"],
        ["", "", "점수", "등급", "", "", "", "", ""],
        ["A-1", "가", 36, "보통", 80, 1, 81, 1, ""],
      ]),
    );
    const items = { achievementPoints: 2, band: 3, bonus: 5 };
    expect(sheet?.columns).toEqual({ id: 0, name: 1, ...items, score: 6, groupRank: 7, grade: 8 });
  });

  it("keeps to the score table where a table of places per grade stands beside it", () => {
    const sheet = readScoreSheet(
      gridOf([
        ["과제번호", "관리과제명", "총점", "등급", "", "등급", "과제 수"],
        ["A-1", "가", 80, "", "", "1등급", 2],
        ["A-2", "나", 70, "", "", "2등급", 9],
        ["", "", "", "", "", "3등급", 7],
      ]),
    );
    expect(sheet?.columns).toEqual({ id: 0, name: 1, score: 2, grade: 3 });
    expect(sheet?.tasks.map((task) => task.id)).toEqual(["A-1", "A-2"]);
  });

  it("reads a header of three rows whose last one tells points, and subtotals named after their group", () => {
    const sheet = readScoreSheet(
      gridOf([
        ["자체평가 등급 산정 총괄표"],
        ["연번", "분과", "관리과제", "평가 항목", "", "", "합계", "등급"],
        ["", "", "", "성과지표", "", "정책효과", "", ""],
        ["", "", "", "달성도", "점수", "", "(100)", ""],
        [1, "소상공인", "가", "보통", 35, 25, 70, ""],
        [2, "소상공인", "나", "높음", 40, 25, 75, ""],
        ["", "소상공인 소계", "", "", "", "", 145, ""],
        [3, "창업", "다", "높음", 40, 25, 75, ""],
        ["주) 잠정치 포함"],
      ]),
    );
    expect(sheet?.columns).toEqual({
      id: 0,
      group: 1,
      name: 2,
      band: 3,
      achievementPoints: 4,
      effect: 5,
      score: 6,
      grade: 7,
    });
    expect(sheet?.tasks.map((task) => [task.id, task.group])).toEqual([
      ["1", "소상공인"],
      ["2", "소상공인"],
      ["3", "창업"],
    ]);
  });

  it("does not take a task of text only for a second header row, whatever it is called", () => {
    const sheet = readScoreSheet(
      gridOf([
        ["과제번호", "관리과제명", "총점", "등급"],
        ["A-1", "과제", "미정", ""],
      ]),
    );
    expect(sheet?.header).toEqual({ firstRow: 0, lastRow: 0 });
    expect(sheet?.tasks).toMatchObject([{ id: "A-1", score: { kind: "text", text: "미정" } }]);
  });

  it("believes the user of the header", () => {
    const grid = gridOf([
      ["과제번호", "관리과제명", "총점", "등급"],
      ["A-1", "가", 80, ""],
      ["번호", "사업", "점수", "등급"],
      ["B-1", "나", 70, ""],
    ]);
    const sheet = readScoreSheet(grid, { header: { firstRow: 2, lastRow: 2 } });
    expect(sheet?.header).toEqual({ firstRow: 2, lastRow: 2 });
    expect(sheet?.tasks.map(({ id }) => id)).toEqual(["B-1"]);
    // A header beyond what the sheet holds is none.
    expect(readScoreSheet(grid, { header: { firstRow: 9, lastRow: 9 } })?.header.firstRow).toBe(0);
  });

  it("says of a bare number among percentages that its sign is missing", () => {
    const sheet = readScoreSheet(
      gridOf([
        ["과제명", "달성률", "총점"],
        ["가", "94.6%", 80],
        ["나", 103, 90],
      ]),
    );
    expect(sheet?.tasks.map(({ indicators }) => indicators[0]?.rate)).toMatchObject([
      { value: 94.6, unit: "%" },
      { value: 103, unit: "", assumed: ["percent-sign-missing"] },
    ]);
  });

  it("finds no header where there is none", () => {
    expect(readScoreSheet(gridOf([["회의록"], ["총점에 대하여 논의함", "끝"]]))).toBeNull();
  });
});
