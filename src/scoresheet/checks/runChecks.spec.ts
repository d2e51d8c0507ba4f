import { gridOf } from "../../../test/fixtures/gridOf";
import { allocateTasks } from "../../core/allocation/allocateTasks";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import type { Finding } from "../finding";
import { readScoreSheet } from "../readScoreSheet";
import { runChecks } from "./runChecks";
import { isPlainNumber } from "./values/scoreNotNumber";

const HEAD = ["분과", "과제번호", "관리과제명", "목표치", "실적치", "달성률", "달성도", "총점", "순위", "등급", "비고"];

/** Rows below the head: 번호, 목표치, 실적치, 달성률, 달성도, 총점, 순위, 등급, 비고. */
function check(...rows: unknown[][]): readonly Finding[] {
  const body = rows.map(([id, ...rest]) => ["소상공인", id, `과제 ${String(id)}`, ...rest]);
  const sheet = readScoreSheet(gridOf([HEAD, ...body]));
  if (sheet === null) throw new Error("no header");
  const scores = sheet.tasks.map((task) => (isPlainNumber(task.score) ? task.score.value : null));
  const outcome = scores.every((score) => score !== null) ? allocateTasks(scores, RULE_SET_2023) : null;
  const allocation = outcome?.ok === true ? outcome.allocation : null;
  return runChecks({ sheet, ruleSet: RULE_SET_2023, allocation, lastResult: null });
}

const ids = (findings: readonly Finding[]) => findings.map((finding) => `${finding.check} ${finding.address}`);

describe("runChecks", () => {
  it("finds nothing on a clean sheet", () => {
    expect(check(["A-1", 92, 94, "102.2%", "보통", 90, 1, ""], ["A-2", 100, 95, 95, "다소 낮음", 80, 2, ""])).toEqual(
      [],
    );
  });

  it("blocks at a task without a score and at a score that is no number", () => {
    const findings = check(["A-1", "", "", "", "", "", "", ""], ["A-2", "", "", "", "", "87.3점", "", ""]);
    expect(ids(findings)).toEqual(["score-missing H2", "score-not-number H3"]);
    expect(findings[1]).toMatchObject({ severity: "block", actual: "87.3점", expected: 87.3 });
  });

  it("names both cells of a task number used twice", () => {
    expect(check(["A-1", "", "", "", "", 90, 1, ""], ["A-1", "", "", "", "", 80, 2, ""])).toMatchObject([
      { check: "duplicate-id", address: "B3", details: { first: "B2" } },
    ]);
  });

  it("finds a rate that does not follow from target and actual, and notes one that was cut off", () => {
    // 97.3/75 = 129.73: rounded it is 130 or 129.7, cut off 129; 131 is wrong.
    const rate = (printed: unknown) => check(["A-1", 75, 97.3, printed, "", 90, 1, ""]);
    expect(rate(130)).toEqual([]);
    expect(rate("129.7%")).toEqual([]);
    expect(rate(129)).toMatchObject([{ check: "rate-mismatch", severity: "note", address: "F2" }]);
    expect(rate(131)).toMatchObject([{ check: "rate-mismatch", severity: "warning", address: "F2" }]);
  });

  it("multiplies place words out where target and actual use different ones", () => {
    expect(ids(check(["A-1", "10만명", "98,000명", 98, "", 90, 1, ""]))).toEqual(["unit-mixed E2"]);
  });

  it("tells a wrong band from one that rounding decides and one that a provisional actual may not reach", () => {
    expect(check(["A-1", 92, 94, 102.2, "높음", 90, 1, ""])).toMatchObject([
      { check: "band-mismatch", severity: "warning", expected: "보통", actual: "높음" },
    ]);
    expect(check(["A-1", 75, 97.3, 130, "다소높음", 90, 1, ""])).toMatchObject([
      { check: "band-rounding", severity: "warning" },
    ]);
    expect(check(["A-1", 75, 97.3, 130, "보통", 90, 1, ""])).toMatchObject([
      { check: "band-rounding", severity: "note" },
    ]);
    expect(check(["A-1", 27, "38.7(잠정치)", 143.3, "다소높음", 90, 1, ""])).toMatchObject([
      { check: "provisional-band", expected: "다소낮음" },
    ]);
    expect(check(["A-1", 27, 38.7, 143.3, "다소높음", 90, 1, "", "잠정치"])).toMatchObject([
      { check: "provisional-band" },
    ]);
  });

  it("lets a worse band of a provisional actual pass, and calls a far band wrong even near a rounding edge", () => {
    expect(check(["A-1", 100, "160(잠정치)", 160, "낮음", 90, 1, ""])).toEqual([]);
    expect(check(["A-1", 75, "97.3(잠정치)", 130, "다소낮음", 90, 1, ""])).toEqual([]);
    expect(check(["A-1", 75, 97.3, 130, "낮음", 90, 1, ""])).toMatchObject([{ check: "band-mismatch" }]);
  });

  it("accepts a lower-is-better rate, a rate as a ratio, and percentages typed with or without their sign", () => {
    // 2 − 40/50 = 120 %
    expect(check(["A-1", 50, 40, 120, "보통", 90, 1, ""])).toMatchObject([
      { check: "lower-is-better", severity: "note", details: { formula: "mirror" } },
    ]);
    expect(check(["A-1", 92, 94.6, 1.0283, "보통", 90, 1, ""])).toEqual([]);
    expect(ids(check(["A-1", 92, "94.6%", 102.8, "보통", 90, 1, ""]))).toEqual(["unit-mixed E2"]);
  });

  it("blocks at a number with a score and no name", () => {
    const sheet = readScoreSheet(gridOf([HEAD, ["소상공인", "7", "", "", "", "", "", 0, "", "", ""]]));
    const findings = runChecks({ sheet: sheet!, ruleSet: RULE_SET_2023, allocation: null, lastResult: null });
    expect(ids(findings)).toEqual(["task-unnamed C2"]);
  });

  it("takes 우수 for 높음", () => {
    expect(check(["A-1", 100, 160, 160, "우수", 90, 1, ""])).toEqual([]);
  });

  it("finds a rank that counts ties upwards", () => {
    expect(check(["A-1", "", "", "", "", 90, 1, ""], ["A-2", "", "", "", "", 90, 2, ""])).toMatchObject([
      { check: "rank-not-lower", address: "I2", expected: 2, actual: 1, details: { upper: 1, tieSize: 2 } },
    ]);
  });

  it("finds grades that the rules do not know, that differ from the allocation, and that break the quota", () => {
    const rows = Array.from({ length: 20 }, (_, index) => [`A-${index}`, "", "", "", "", 90 - index, "", 4]);
    const findings = check(...rows);
    expect(findings.filter((finding) => finding.check === "grade-distribution")[0]).toMatchObject({
      details: { grade: 1 },
      actual: 0,
      expected: 1,
      address: "J2:J21",
    });
    expect(findings.filter((finding) => finding.check === "grade-differs")).toMatchObject([
      { address: "J2:J21", details: { count: 14, of: 20 } },
    ]);
    expect(ids(check(["A-1", "", "", "", "", 90, 1, "8등급"]))).toEqual(["grade-unreadable J2"]);
  });
});
