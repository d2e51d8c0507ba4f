import { setFunctionsHost } from "../arguments/functionsHost";
import { gradeWhy } from "./gradeWhy";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const omitted = null as unknown as unknown[][];

function why(language: "ko" | "en", scores: unknown[], groups?: unknown[], rules = omitted): unknown[] {
  setFunctionsHost({ language: () => language, readBlankCells: () => Promise.resolve([]), workbookRules: () => null });
  const given = gradeWhy(column(...scores), groups === undefined ? omitted : column(...groups), rules, omitted, {});
  return (given as unknown[][]).flat();
}

describe("GRADEWHY", () => {
  it("says in one sentence why each task has its grade", () => {
    expect(why("ko", [90, 80, "소계"])).toEqual([
      "점수 90.00점은 과제 2개 가운데 1위이고, 1위(누적 기준선 65%)가 4등급(보통)이므로 4등급입니다.",
      "점수 80.00점은 과제 2개 가운데 2위이고, 2위(끝에서 5%를 뺀 나머지)가 6등급(미흡)이므로 6등급입니다.",
      "",
    ]);
    expect(why("en", [90, 80])[0]).toBe(
      "A score of 90.00 is number 1 of 2 tasks, and rank 1 is grade 4, 보통 (cumulative line 65%).",
    );
  });

  it("names the tie", () => {
    expect(why("ko", [90, 90])[0]).toMatch(/같은 점수의 과제가 2개여서 하위순위를 적용해/);
    expect(why("en", [90, 90])[0]).toMatch(/by the lower rank of 2 equal scores/);
  });
});
