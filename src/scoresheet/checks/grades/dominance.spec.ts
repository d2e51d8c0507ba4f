import { contextOf } from "../../../../test/fixtures/gradedSheet";
import { LABEL_SHEET_2023 } from "../../../../test/fixtures/labelSheet2023";
import type { Finding } from "../../finding";
import { dominance } from "./dominance";

const firstWord = (title: unknown) => String(title).split(" ")[0];
const pairs = (findings: readonly Finding[]) =>
  findings.map(({ task, details }) => `${firstWord(task)} ${firstWord(details?.["other"])}`).sort();

describe("dominance", () => {
  const found = dominance(contextOf(LABEL_SHEET_2023));

  it("warns of the four published pairs inside a subcommittee", () => {
    expect(pairs(found.filter(({ severity }) => severity === "warning"))).toEqual([
      "Ⅱ-1-② Ⅱ-1-③",
      "Ⅱ-1-② Ⅱ-3-②",
      "Ⅱ-3-① Ⅱ-4-①",
      "Ⅲ-1-④ Ⅲ-4-①",
    ]);
  });

  it("notes the published pairs across subcommittees, of which test/published lists twenty-five", () => {
    const across = pairs(found.filter(({ severity }) => severity === "note"));
    expect(across).toHaveLength(25);
    expect(across).toContain("Ⅰ-3-① Ⅲ-1-③");
    expect(found.every(({ details }) => details?.["more"] === 0)).toBe(true);
  });

  /** Two tasks of 가 with points of 달성도, 정책효과, 상위기여도, 소통노력도, 현장의견수렴, 협업노력 and a bonus. */
  const POINTS_HEAD = [
    "분과",
    "과제번호",
    "관리과제명",
    "달성도 점수",
    "정책효과",
    "상위기여도",
    "소통노력도",
    "현장의견수렴",
    "협업노력",
    "가·감점",
    "총점",
    "등급",
  ];
  const ofPoints = (head: readonly string[], ...rows: (readonly unknown[])[]) =>
    dominance(contextOf([head, ...rows.map((row, index) => ["가", `A-${index + 1}`, `과제 ${index + 1}`, ...row])]));

  it("compares points where the sheet has them, a blank bonus as none", () => {
    expect(ofPoints(POINTS_HEAD, [36, 25, 8, 8, 4, 4, "", 85, 4], [36, 25, 8, 7.5, 4, 4, 0, 84.5, 3])).toEqual([
      {
        check: "dominance",
        severity: "warning",
        address: "L2",
        task: "A-1 과제 1",
        actual: 4,
        details: { other: "A-2 과제 2", otherGrade: 3, otherGroup: "", more: 0 },
      },
    ]);
  });

  it("accuses nobody who is better in one item and worse in another, or where grades follow the items", () => {
    expect(ofPoints(POINTS_HEAD, [36, 25, 8, 8, 4, 4, "", 85, 4], [36, 25, 8, 7, 5, 4, "", 85, 3])).toEqual([]);
    expect(ofPoints(POINTS_HEAD, [36, 25, 8, 8, 4, 4, "", 85, 3], [36, 25, 8, 7, 4, 4, "", 84, 4])).toEqual([]);
  });

  it("counts penalties that stand in a column of their own against a task", () => {
    const head = POINTS_HEAD.map((name) => (name === "가·감점" ? "감점" : name));
    expect(ofPoints(head, [36, 25, 8, 8, 4, 4, 3, 82, 4], [36, 25, 8, 8, 4, 4, "", 85, 3])).toEqual([]);
  });

  it("says nothing where the sheet lacks an item of the rubric", () => {
    const without = (row: readonly unknown[]) => row.filter((_, index) => index !== 5);
    expect(
      dominance(
        contextOf([
          without(POINTS_HEAD),
          without(["가", "A-1", "과제 1", 36, 25, 8, 8, 4, 4, "", 85, 4]),
          without(["가", "A-2", "과제 2", 36, 25, 8, 7, 4, 4, "", 84, 3]),
        ]),
      ),
    ).toEqual([]);
  });

  it("names ten pairs for a task and counts the others", () => {
    const worse = Array.from({ length: 12 }, (_, index) => [30 - index, 20, 5, 5, 3, 3, "", 66 - index, 3]);
    const many = ofPoints(POINTS_HEAD, [40, 30, 10, 10, 5, 5, "", 100, 6], ...worse);
    expect(many).toHaveLength(10);
    expect(many[0]).toMatchObject({ task: "A-1 과제 1", details: { more: 2 } });
  });
});
