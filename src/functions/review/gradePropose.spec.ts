import { CellError } from "../arguments/cellError";
import { gradePropose } from "./gradePropose";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const omitted = null as unknown as unknown[][];
const halves = [["상", 50], ["하", ""]]; // prettier-ignore
const propose = async (scores: unknown[], groups?: unknown[], rules: unknown[][] = halves) =>
  (await gradePropose(
    column(...scores),
    groups === undefined ? omitted : column(...groups),
    rules,
    null,
    omitted,
    {},
  )) as unknown[][];

describe("GRADEPROPOSE", () => {
  // Of 20 tasks the line after 10 may move by 5 points: to 9 or 11.
  const nearTie = Array.from({ length: 20 }, (_, index) => (index < 11 ? 90 - index / 10 : 60 - index));

  it("draws the line in the widest gap that is permitted", async () => {
    expect(await propose(nearTie)).toEqual(column(...nearTie.map((_, index) => (index < 11 ? "상" : "하"))));
  });

  it("gives what the rules give where no line may move", async () => {
    const given = await propose(nearTie, undefined, [["civil-service"]]);
    expect(given.flat().filter((grade) => grade === "수")).toHaveLength(4);
  });

  it("draws lines of its own in each group, and leaves text rows empty", async () => {
    const groups = [...nearTie.map(() => "가"), "가", ...nearTie.map(() => "나")];
    const once = nearTie.map((_, index) => (index < 11 ? "상" : "하"));
    expect(await propose([...nearTie, "소계", ...nearTie], groups)).toEqual(column(...once, "", ...once));
  });

  it("says in the cells of a small group that it has no quota", async () => {
    expect(await propose([90, 80], undefined, [["university"]])).toEqual(
      column(expect.any(CellError), expect.any(CellError)),
    );
  });
});
