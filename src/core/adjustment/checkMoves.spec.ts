import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { allocateTasks } from "../allocation/allocateTasks";
import { checkMoves } from "./checkMoves";

const scores = Array.from({ length: 46 }, (_, index) => (index === 12 ? 89 : 100 - index));
const outcome = allocateTasks(scores, RULE_SET_2023);
if (!outcome.ok) throw new Error(outcome.refusal.reason);
// Places 12 and 13 tie at 89 (lower rank: 12 of them are at least as good but one): both are in grade 3.
const { grades } = outcome.allocation;
const problems = (position: number, grade: number, reason = "정책의 중요도", groups?: readonly string[]) =>
  checkMoves(grades, [{ position, grade, reason }], scores, RULE_SET_2023, groups).moves[0]!.problems;

describe("checkMoves", () => {
  it("has nothing against a move that the rules permit, that tears no tie and passes nobody over", () => {
    // The last of grade 4 moves to grade 5: line 4 from 29 to 28, within 27 to 32.
    expect(problems(28, 5)).toEqual([]);
  });

  it("says which tie a move tears and whom it passes over, and of which subcommittee", () => {
    const groups = scores.map((_, index) => (index % 2 === 0 ? "가" : "나"));
    expect(problems(12, 2, "사유", groups)).toEqual([{ problem: "tears-tie", others: [11] }]);
    expect(problems(13, 2, "사유", groups)).toEqual([
      { problem: "passes-over", others: [11, 12] },
      { problem: "inverts-group", others: [11] },
    ]);
  });

  it("says what of the distribution is not permitted any more", () => {
    expect(problems(2, 1)).toMatchObject([
      { problem: "not-permitted", breaches: [{ grade: 1, actual: 3, most: 2, locked: true }] },
    ]);
  });

  it("asks for a reason, and for a grade and a task that there are", () => {
    expect(problems(28, 5, " ")).toEqual([{ problem: "no-reason" }]);
    expect(problems(28, 4)).toEqual([{ problem: "no-move" }]);
    expect(problems(28, 8)).toEqual([{ problem: "no-such-grade" }]);
    expect(problems(46, 1)).toEqual([{ problem: "no-such-task" }]);
  });

  it("checks each move as things stand after the ones before", () => {
    const reason = "사유";
    const moves = [28, 27, 26].map((position) => ({ position, grade: 5, reason }));
    const checked = checkMoves(grades, moves, scores, RULE_SET_2023);
    expect(checked.moves.map((move) => move.problems.map(({ problem }) => problem))).toEqual([
      [],
      [],
      ["not-permitted"],
    ]);
    expect([...checked.grades.slice(26, 29)]).toEqual([5, 5, 5]);
    expect(grades[28]).toBe(4);
  });
});
