import { gridOf } from "../../../test/fixtures/gridOf";
import { readScoreSheet } from "../readScoreSheet";

/** The meanings of a sheet's columns, by column. */
function meanings(rows: unknown[][]) {
  const columns = readScoreSheet(gridOf(rows))?.columns ?? {};
  return Object.fromEntries(Object.entries(columns).map(([meaning, column]) => [column, meaning]));
}

describe("the columns of a score sheet", () => {
  it.each([
    ["spaces, line breaks and full-width forms", ["과제\n번호", "관리　과제 명", "총 점（１００점）", "평가 등급"]],
    ["middle dots, numberings and footnotes", ["① 과제번호", "2. 관리과제명*", "총점1)", "등급※"]],
    ["English", ["Task No.", "Task", "Total score", "Grade"]],
    ["a person's evaluation", ["사번", "성명", "종합점수", "최종등급"]],
  ])("are known through %s", (_, heads) => {
    expect(meanings([heads, ["A-1", "가", 90, ""]])).toEqual({ 0: "id", 1: "name", 2: "score", 3: "grade" });
  });

  it("are known by an item and what of it, in one heading or in two", () => {
    const one = ["과제명", "달성도 점수", "달성도 판정", "협업노력(판정)", "현장의견수렴 점수", "소통 등급", "총점"];
    const two = [
      ["과제명", "성과지표 달성도(40)", "", "협업노력", "현장의견수렴(5)", "소통노력도", "총점"],
      ["", "점수", "등급", "판정", "득점", "구분", ""],
    ];
    const expected = {
      ...{ 0: "name", 1: "achievementPoints", 2: "band", 4: "stakeholder", 5: "communicationLabel", 6: "score" },
    };
    expect(meanings([one, ["가", 36, "보통", 4, 4, "높음", 90]])).toEqual({ ...expected, 3: "collaboration" });
    expect(meanings([...two, ["가", 36, "보통", "높음", 4, "높음", 90]])).toEqual({
      ...expected,
      3: "collaborationLabel",
    });
  });

  it("tell what is the year's own from last year's, by the year in the title", () => {
    const rows = [
      ["2023년도 자체평가"],
      [
        "과제명",
        "’22년 실적",
        "'23년 목표",
        "2023 실적",
        "’24년 목표",
        "2022년 총점",
        "2023년 총점",
        "전년도 등급",
        "등급",
      ],
      ["가", 80, 90, 95, 100, 70, 90, 3, ""],
    ];
    expect(meanings(rows)).toEqual({
      0: "name",
      1: "lastYearActual",
      2: "target",
      3: "actual",
      6: "score",
      8: "grade",
    });
  });

  it("take the last year that heads a column of actuals for the evaluated one, where no title names any", () => {
    const sheet = readScoreSheet(
      gridOf([
        ["과제명", "실적", "", "", "총점"],
        ["", "’21년", "’22년", "’23년", ""],
        ["가", 80, 85, 90, 90],
      ]),
    );
    expect(sheet?.year).toBe(2023);
    expect(sheet?.columns).toEqual({ name: 0, lastYearActual: 2, actual: 3, score: 4 });
    expect(sheet?.tasks[0]?.indicators[0]?.pastActuals.map(({ year }) => year)).toEqual([2021, 2022]);
  });

  it("take a range of years with a mean for the past mean", () => {
    expect(
      meanings([
        ["과제명", "’20~’22년 평균", "목표치", "총점"],
        ["가", 80, 85, 90],
      ]),
    ).toMatchObject({ 1: "pastMean" });
  });

  it.each<[string, unknown[], string]>([
    ["labels", ["높음", "보통"], "band"],
    ["points", [36, 40], "achievementPoints"],
    ["percentages", [102.2, 98], "rate"],
  ])("let the content say what 달성도 is: %s", (_, [one, other], meaning) => {
    const rows = [
      ["과제명", "달성도", "총점"],
      ["가", one, 90],
      ["나", other, 80],
    ];
    expect(meanings(rows)).toEqual({ 0: "name", 1: meaning, 2: "score" });
  });

  it("take the sum of an item for no total", () => {
    const rows = [
      ["과제명", "정책효과성(40)", "", "", "총점"],
      ["", "정책효과(30)", "상위 기여도(10)", "계(40)", ""],
      ["가", 25, 8, 33, 90],
    ];
    const sheet = readScoreSheet(gridOf(rows));
    expect(sheet?.columns).toEqual({ name: 0, effect: 1, contribution: 2, score: 4 });
    expect(sheet?.candidates.score).toEqual([4]);
  });

  it("leave a doubt between 총점 and 합계, but none between 총점 and 점수, or 최종점수 and 총점", () => {
    const scores = (...heads: string[]) =>
      readScoreSheet(
        gridOf([
          ["과제명", ...heads],
          ["가", 90, 80],
        ]),
      )?.candidates.score;
    expect(scores("총점", "합계")).toEqual([1, 2]);
    expect(scores("총점", "점수")).toEqual([1]);
    expect(scores("총점", "최종점수")).toEqual([2]);
  });

  it("take offices for groups of tasks, and for what is graded where there are no tasks", () => {
    expect(
      meanings([
        ["부처명", "과제명", "총점"],
        ["가부", "가", 90],
      ]),
    ).toEqual({ 0: "group", 1: "name", 2: "score" });
    expect(
      meanings([
        ["분과", "시·도", "총점"],
        ["가", "강원", 90],
      ]),
    ).toEqual({ 0: "group", 1: "name", 2: "score" });
  });

  it("take indicators for what is graded where there are no tasks", () => {
    const rows = [
      ["지표번호", "평가지표", "득점", "등급"],
      ["01", "윤리경영", 5, ""],
    ];
    expect(meanings(rows)).toEqual({ 0: "id", 1: "name", 2: "score", 3: "grade" });
  });

  it("tell a subcommittee's rank from that of all, in one heading or in two", () => {
    const rows = [
      ["과제명", "총점", "순위", ""],
      ["", "", "분과", "전체"],
      ["가", 90, 1, 2],
    ];
    expect(meanings(rows)).toEqual({ 0: "name", 1: "score", 2: "groupRank", 3: "rank" });
  });
});

describe("the header", () => {
  it("holds sub-heads that no dictionary knows, by their form", () => {
    const sheet = readScoreSheet(
      gridOf([
        ["과제명", "평가위원", "", "", "총점"],
        ["", "김○○", "이○○", "박○○", ""],
        ["가", 90, 80, 85, 85],
      ]),
    );
    expect(sheet?.header).toEqual({ firstRow: 0, lastRow: 1 });
    expect(sheet?.members.map(({ name, column }) => [name, column])).toEqual([
      ["김○○", 1],
      ["이○○", 2],
      ["박○○", 3],
    ]);
    expect(sheet?.tasks.map(({ memberScores }) => memberScores.length)).toEqual([3]);
  });

  it("holds years that were typed as numbers, and heads in a second language", () => {
    const years = readScoreSheet(
      gridOf([
        ["과제명", "과거 3년 실적", "", "", "총점"],
        ["", 2020, 2021, 2022, ""],
        ["가", 90, 80, 85, 85],
      ]),
    );
    expect(years?.header.lastRow).toBe(1);
    expect(years?.tasks[0]?.indicators[0]?.pastActuals.map(({ year }) => year)).toEqual([2020, 2021, 2022]);
    const bilingual = readScoreSheet(
      gridOf([
        ["과제번호", "과제명", "총점", "등급"],
        ["Task No.", "Task", "Total", "Grade"],
        ["A-1", "가", 90, ""],
      ]),
    );
    expect(bilingual?.header).toEqual({ firstRow: 0, lastRow: 1 });
    expect(bilingual?.tasks).toHaveLength(1);
  });

  it("holds up to four rows", () => {
    const sheet = readScoreSheet(
      gridOf([
        ["구분", "", "평가 결과", "", "", ""],
        ["과제", "", "성과지표", "", "종합", ""],
        ["번호", "명칭", "달성도", "", "점수", "등급"],
        ["", "", "판정", "점수", "", ""],
        ["A-1", "가", "높음", 40, 90, ""],
      ]),
    );
    expect(sheet?.header).toEqual({ firstRow: 0, lastRow: 3 });
    expect(sheet?.columns).toEqual({ id: 0, name: 1, band: 2, achievementPoints: 3, score: 4, grade: 5 });
  });

  it("holds a row of points alone", () => {
    const sheet = readScoreSheet(
      gridOf([
        ["과제명", "정책효과", "총점"],
        ["", "(30)", "(100)"],
        ["가", 25, 85],
      ]),
    );
    expect(sheet?.header).toEqual({ firstRow: 0, lastRow: 1 });
  });
});
