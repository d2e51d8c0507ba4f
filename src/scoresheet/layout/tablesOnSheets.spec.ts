import { gridOf } from "../../../test/fixtures/gridOf";
import { readScoreSheet } from "../readScoreSheet";

const GRADES = ["매우우수", "우수", "다소우수", "보통", "다소미흡", "미흡", "부진"];

/** What is read of a sheet's tables, in short. */
function read(rows: unknown[][]) {
  const sheet = readScoreSheet(gridOf(rows), {}, GRADES);
  return {
    tasks: sheet?.tasks.map(({ id, name, group }) => [id || name, group]),
    tables: sheet?.gradeTables.map(({ columns, rows: lines }) => ({
      columns,
      rows: lines.map(({ row, kind, group, values }) => [
        row,
        kind,
        group,
        values.map((value) => (value.kind === "number" ? value.value : null)),
      ]),
    })),
    lists: sheet?.otherLists.map(({ tasks }) => tasks.map(({ row, id, name }) => [row, id || name])),
    unread: sheet?.unreadLists,
  };
}

const HEAD = ["과제번호", "관리과제명", "총점", "등급"];

describe("tables one below the other", () => {
  it("reads a table for each subcommittee as one list, the group from the title above each", () => {
    const rows = [
      ["2023년 자체평가 결과"],
      ["□ 소상공인 분과 (2개 과제)", "", "", "(단위: 점)"],
      HEAD,
      ["A-1", "가", 90, ""],
      ["A-2", "나", 80, ""],
      ["소계", "", 170, ""],
      ["※ 소상공인 분과는 2개 과제임"],
      [],
      ["2. 창업벤처 분과위원회"],
      HEAD,
      ["B-1", "다", 70, ""],
    ];
    expect(read(rows).tasks).toEqual([
      ["A-1", "소상공인"],
      ["A-2", "소상공인"],
      ["B-1", "창업벤처"],
    ]);
  });

  it("knows a header of two rows when it is printed again", () => {
    const head = [
      ["과제번호", "과제명", "성과지표 달성도(40)", "", "총점", "등급"],
      ["", "", "달성률", "점수", "(100)", ""],
    ];
    const rows = [...head, ["A-1", "가", 100, 36, 90, ""], ...head, ["A-2", "나", 110, 36, 80, ""]];
    expect(read(rows).tasks).toEqual([
      ["A-1", ""],
      ["A-2", ""],
    ]);
  });

  it("takes a second table of the same tasks under the same heads for another list, not for more tasks", () => {
    const one = ["A-1", "가", 90, 1];
    const other = ["A-2", "나", 80, 2];
    const found = read([HEAD, one, other, [], ["등급순"], HEAD, other, one]);
    expect(found.tasks).toEqual([
      ["A-1", ""],
      ["A-2", ""],
    ]);
    expect(found.lists).toEqual([
      [
        [6, "A-2"],
        [7, "A-1"],
      ],
    ]);
  });

  it("takes a list of the same tasks under other heads for another list", () => {
    const found = read([
      HEAD,
      ["A-1", "가 과제", 90, 1],
      ["A-2", "나 과제", 80, 2],
      [],
      ["이의신청 안내 대상"],
      ["관리과제명", "과제번호", "소관부서"],
      ["나  과제", "A-2", "나과"],
    ]);
    expect(found.tasks).toHaveLength(2);
    expect(found.lists).toEqual([[[6, "A-2"]]]);
    expect(found.unread).toEqual([]);
  });

  it("says where a table of other tasks with scores was not read", () => {
    const found = read([
      HEAD,
      ["A-1", "가", 90, ""],
      [],
      ["과제번호", "관리과제명", "가감점", "총점", "등급"],
      ["B-1", "다", 1, 70, ""],
    ]);
    expect(found).toMatchObject({ tasks: [["A-1", ""]], unread: [3] });
  });

  it("takes a title of another table, in the column of names too, for neither a task nor a group", () => {
    const found = read([
      ["관리과제명", "총점", "등급"],
      ["가", 90, ""],
      [],
      ["등급별 배분 결과"],
      ["등급", "과제 수", "비율"],
      ["1등급", 1, 100],
      ["2등급", 0, 0],
    ]);
    expect(found.tasks).toEqual([["가", ""]]);
  });
});

describe("tables of grades", () => {
  const GRADE_HEADS = ["1등급", "2등급", "3등급", "4등급", "5등급", "6등급", "7등급"];

  it("reads counts, shares and cumulative shares right below the list, without a blank row", () => {
    const found = read([
      [...HEAD, "", "", "", "", ""],
      ["A-1", "가", 90, 1],
      ["A-2", "나", 80, 2],
      ["구분", ...GRADE_HEADS, "계"],
      ["과제 수", 1, 1, 0, 0, 0, 0, "-", 2],
      ["비율(%)", 50, 50, 0, 0, 0, 0, 0, 100],
      ["누적비율", "50%", "100%", "100%", "100%", "100%", "100%", "100%", ""],
      ["배분 기준(%)", 5, 20, 10, 30, 15, 15, 5, 100],
    ]);
    expect(found.tasks).toHaveLength(2);
    expect(found.tables).toEqual([
      {
        columns: [1, 2, 3, 4, 5, 6, 7],
        rows: [
          [4, "counts", "", [1, 1, 0, 0, 0, 0, null]],
          [5, "percents", "", [50, 50, 0, 0, 0, 0, 0]],
          [6, "cumulative-percents", "", [50, 100, 100, 100, 100, 100, 100]],
        ],
      },
    ]);
  });

  it("reads a cross table by subcommittee whose heads are bare numbers", () => {
    const found = read([
      ["분과", 1, 2, 3, 4, 5, 6, 7, "계"],
      ["소상공인 분과", 0, 1, 0, 0, 0, 0, 0, 1],
      ["창업벤처", 1, 0, 0, 0, 0, 0, 0, 1],
      ["계", 1, 1, 0, 0, 0, 0, 0, 2],
      ["누적 과제수", 1, 2, 2, 2, 2, 2, 2, ""],
      [],
      HEAD,
      ["A-1", "가", 90, 1],
    ]);
    expect(found.tasks).toEqual([["A-1", ""]]);
    expect(found.tables?.[0]?.rows.map((row) => row.slice(1, 3))).toEqual([
      ["counts", "소상공인"],
      ["counts", "창업벤처"],
      ["counts", ""],
      ["cumulative-counts", ""],
    ]);
  });

  it("reads counts and shares that stand side by side below each grade", () => {
    const found = read([
      ["관리과제명", "총점", "등급", "", "", "", ""],
      ["가", 90, 1],
      [],
      ["구분", "1등급", "", "2등급", "", "3등급", ""],
      ["", "과제수", "비율", "과제수", "비율", "과제수", "비율"],
      ["소상공인", 1, 50, 1, 50, 0, 0],
    ]);
    expect(found.tables).toEqual([
      { columns: [1, 3, 5], rows: [[5, "counts", "소상공인", [1, 1, 0]]] },
      { columns: [2, 4, 6], rows: [[5, "percents", "소상공인", [50, 50, 0]]] },
    ]);
    expect(found.tasks).toEqual([["가", ""]]);
  });

  it.each([
    ["the rule set's labels", ["등급", ...GRADES]],
    ["letters", ["구분", "S", "A", "B", "C"]],
  ])("knows heads that are %s", (_, heads) => {
    const found = read([HEAD, ["A-1", "가", 90, ""], [], heads, ["과제수", ...heads.slice(1).map((_grade, at) => at)]]);
    expect(found.tables).toHaveLength(1);
    expect(found.tables?.[0]?.columns).toEqual(heads.slice(1).map((_grade, at) => at + 1));
  });

  it("does not take a task's own numbers or labels for heads", () => {
    const head = ["과제번호", "과제명", "위원1", "위원2", "위원3", "위원4", "위원5", "총점", "등급"];
    const found = read([head, ["A-1", "가", 1, 2, 3, 4, 5, 3, ""], ["A-2", "나", "우수", "보통", "미흡", 4, 5, 3, ""]]);
    expect(found.tables).toEqual([]);
    expect(found.tasks).toHaveLength(2);
  });

  it("takes bare grades and counts below the list for no tasks", () => {
    expect(read([HEAD, ["A-1", "가", 90, ""], ["1등급", "", 2, ""], ["2등급", "", 9, ""]]).tasks).toEqual([
      ["A-1", ""],
    ]);
  });
});

describe("tables side by side", () => {
  it("tells a table of places per grade apart that no blank column parts", () => {
    const sheet = readScoreSheet(
      gridOf([
        [...HEAD, "등급", "과제 수", "비율"],
        ["A-1", "가", 90, 1, "1등급", 2, 4.3],
        ["A-2", "나", 80, 2, "2등급", 9, 19.6],
        ["", "", "", "", "3등급", 7, 15.2],
      ]),
    );
    expect(sheet?.columns).toEqual({ id: 0, name: 1, score: 2, grade: 3 });
    expect(sheet?.candidates.grade).toEqual([3]);
    expect(sheet?.tasks).toHaveLength(2);
  });

  it("reads a list of the same tasks beside the score table, and keeps its heads out of it", () => {
    const found = read([
      [...HEAD, "", "과제번호", "과제명"],
      ["A-1", "가", 90, 1, "", "A-2", "나"],
      ["A-2", "나", 80, 2],
    ]);
    expect(found.tasks).toHaveLength(2);
    expect(found.lists).toEqual([[[1, "A-2"]]]);
  });

  it("tells a table of means by subcommittee apart that no blank column parts", () => {
    const rows = [
      [...HEAD, "분과", "과제 수", "평균"],
      ["A-1", "가", 90, "", "소상공인", 12, 83],
    ];
    expect(readScoreSheet(gridOf(rows))?.columns).toEqual({ id: 0, name: 1, score: 2, grade: 3 });
  });

  it("leaves a table left of the score table alone", () => {
    const sheet = readScoreSheet(
      gridOf([
        ["등급", "과제 수", "", ...HEAD],
        ["1등급", 2, "", "A-1", "가", 90, ""],
        ["2등급", 9, "", "A-2", "나", 80, ""],
      ]),
    );
    expect(sheet?.span).toEqual({ first: 3, last: 6 });
    expect(sheet?.candidates.grade).toEqual([6]);
    expect(sheet?.tasks).toHaveLength(2);
  });

  it("takes names and scores on either side of a blank column for one table", () => {
    const sheet = readScoreSheet(
      gridOf([
        ["과제번호", "과제명", "", "총점", "등급"],
        ["A-1", "가", "", 90, ""],
      ]),
    );
    expect(sheet?.columns).toEqual({ id: 0, name: 1, score: 3, grade: 4 });
  });
});

describe("a sheet with items as rows and tasks as columns", () => {
  const ROWS = [
    ["2023년 과제 비교"],
    ["과제번호", "배점", "A-1", "A-2"],
    ["관리과제명", "", "가 과제", "나 과제"],
    ["정책효과", 30, 25, 26],
    ["총점", 100, 90, 80],
    ["등급", "", "", ""],
  ];

  it("is read turned over, its addresses those of the sheet", () => {
    const sheet = readScoreSheet(gridOf(ROWS));
    expect(sheet?.grid.isTransposed).toBe(true);
    expect(sheet?.columns).toEqual({ id: 1, name: 2, effect: 3, score: 4, grade: 5 });
    expect(sheet?.tasks.map(({ id, score }) => [id, score])).toMatchObject([
      ["A-1", { value: 90 }],
      ["A-2", { value: 80 }],
    ]);
  });

  it("is left as it is where a row could head a score table, whatever is listed downwards beside it", () => {
    const rows = [
      ["과제명", "총점", "등급", "", "항목"],
      ["가", 90, "", "", "과제명"],
      ["나", 80, "", "", "총점"],
      ["다", 70, "", "", "등급"],
    ];
    expect(readScoreSheet(gridOf(rows))?.grid.isTransposed).toBeUndefined();
  });
});
