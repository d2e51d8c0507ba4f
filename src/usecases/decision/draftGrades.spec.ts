import fc from "fast-check";
import { gridOf } from "../../../test/fixtures/gridOf";
import { checkDistribution } from "../../core/adjustment/checkDistribution";
import { ownCounts } from "../../core/allocation/ownCounts";
import { PERFORMANCE_PAY } from "../../rules/sets/performancePay";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import type { RuleSet } from "../../rules/ruleSet";
import { readScoreSheet } from "../../scoresheet/readScoreSheet";
import { NO_DECISION, type Decision } from "./decision";
import { draftGrades, proposeDecision } from "./draftGrades";

/** A sheet of tasks … with these scores and grades. */
const sheetOf = (scores: readonly unknown[], grades: readonly unknown[] = []) =>
  readScoreSheet(
    gridOf([
      ["과제번호", "관리과제명", "총점", "등급"],
      ...scores.map((score, index) => [`A-${index + 1}`, "과제", score, grades[index] ?? ""]),
    ]),
  );
const falling = Array.from({ length: 46 }, (_, index) => 95 - index);
const draft = (decision: Partial<Decision>, scores: readonly number[] = falling, ruleSet: RuleSet = RULE_SET_2023) =>
  draftGrades({ scoreSheet: sheetOf(scores), ruleSet }, { ...NO_DECISION, ...decision })!;
const move = (task: number, grade: number, reason = "위원장 회의") => ({ task: `A-${task} 과제`, grade, reason });

describe("draftGrades", () => {
  it("draws the rules' own lines where nothing is decided, and tells where each may be moved", () => {
    const { lines, baseLines, permittedLines, problem, grades, baseGrades } = draft({});
    expect(lines).toEqual([2, 11, 16, 29, 36, 44, 46]);
    expect(baseLines).toEqual(lines);
    expect([...grades]).toEqual([...baseGrades]);
    expect(problem).toBeNull();
    // Of 46 tasks 20 to 30 % are 9 to 13, 60 to 70 % are 27 to 32; the lines of grades 1, 6 and 7 stay.
    expect(permittedLines[0]).toEqual([2]);
    expect(permittedLines[1]).toEqual([9, 10, 11, 12, 13]);
    expect(permittedLines[3]).toEqual([27, 28, 29, 30, 31, 32]);
    expect(permittedLines[5]).toEqual([44]);
  });

  it("moves a line, and shows the cells that would change", () => {
    const { counts, problem, changes } = draft({ lines: [2, 12, 16, 29, 36, 44, 46] });
    expect(counts).toEqual([2, 10, 4, 13, 7, 8, 2]);
    expect(problem).toBeNull();
    expect(changes).toHaveLength(46);
    expect(changes[11]).toEqual({ position: 11, address: "D13", before: "", after: "2" });
  });

  it.each<[string, Partial<Decision>, object]>([
    ["beyond the room of its grade", { lines: [2, 14, 16, 29, 36, 44, 46] }, { problem: "not-permitted" }],
    ["of a locked grade", { lines: [3, 11, 16, 29, 36, 44, 46] }, { problem: "not-permitted" }],
    ["of another number of tasks", { lines: [2, 11, 16, 29, 36, 44, 47] }, { problem: "lines-do-not-fit" }],
    ["above a better grade's", { lines: [2, 11, 10, 29, 36, 44, 46] }, { problem: "lines-do-not-fit" }],
    ["task without a reason", { moves: [move(12, 2, " ")] }, { problem: "move", why: "no-reason" }],
    ["task that is not there", { moves: [move(99, 2)] }, { problem: "move", why: "no-such-task" }],
    ["task to a grade that is not there", { moves: [move(12, 8)] }, { problem: "move", why: "no-such-grade" }],
    ["task into a grade that is locked", { moves: [move(3, 1)] }, { problem: "not-permitted" }],
  ])("refuses to move a line or task: %s", (_, decision, problem) => {
    expect(draft(decision).problem).toMatchObject(problem);
  });

  it("refuses a line through a tie, but not where the rules themselves draw it", () => {
    const tied = falling.map((score, index) => (index === 11 ? falling[12]! : score));
    expect(draft({ lines: [2, 12, 16, 29, 36, 44, 46] }, tied).problem).toEqual({ problem: "line-cuts-tie", grade: 2 });
    expect(draft({}, tied).permittedLines[1]).toEqual([9, 10, 11, 13]);
  });

  it("lets two moves change places though the first alone breaks the distribution", () => {
    const { problem, moves, counts } = draft({ moves: [move(3, 1), move(2, 2)] });
    expect(problem).toBeNull();
    expect(counts).toEqual([2, 9, 5, 13, 7, 8, 2]);
    expect(moves[1]!.problems.map((found) => found.problem)).not.toContain("not-permitted");
  });

  it("leaves nothing to decide under rules that go by scores", () => {
    const byScores: RuleSet = { ...PERFORMANCE_PAY, quota: { basis: "scores", scores: [90, 80, 70] } };
    const { permittedLines, problem } = draft({ lines: [1, 2, 3, 4] }, [95, 85, 75, 65], byScores);
    expect(problem).toEqual({ problem: "no-room" });
    expect(permittedLines).toEqual([[1], [2], [3]]);
  });

  it("gives nothing while a score is missing", () => {
    expect(draftGrades({ scoreSheet: sheetOf([90, ""]), ruleSet: RULE_SET_2023 }, NO_DECISION)).toBeNull();
  });

  it("permits an unlocked line exactly where drawing it there can be written, whatever ties there are", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 60, max: 80 }), { minLength: 8, maxLength: 20 }), (scores) => {
        const ground = { scoreSheet: sheetOf(scores), ruleSet: RULE_SET_2023 };
        const { lines, permittedLines } = draftGrades(ground, NO_DECISION)!;
        for (const index of [1, 2, 3, 4]) {
          for (let place = lines[index - 1]!; place <= lines[index + 1]!; place++) {
            const moved = lines.map((line, at) => (at === index ? place : line));
            const { problem } = draftGrades(ground, { ...NO_DECISION, lines: moved })!;
            expect([index, place, permittedLines[index]!.includes(place)]).toEqual([index, place, problem === null]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("never permits what breaks the room for adjustment, unless the rules' own ties do", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 30 }), (scores) => {
        const { lines, permittedLines } = draft({}, scores);
        for (const [index, places] of permittedLines.entries()) {
          for (const place of places) {
            const counts = ownCounts(lines.map((line, at) => (at === index ? place : line)));
            expect(checkDistribution(counts, RULE_SET_2023).ok).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("proposeDecision", () => {
  it("proposes lines that can be written", () => {
    const scores = falling.map((score, index) => (index === 11 ? falling[10]! - 0.1 : score));
    const proposal = proposeDecision({ scoreSheet: sheetOf(scores), ruleSet: RULE_SET_2023 })!;
    expect(proposal.lines[1]).not.toBe(11);
    expect(draft({ lines: proposal.lines }, scores).problem).toBeNull();
  });
});
