import { CellError } from "../arguments/cellError";
import { communicationBandInCells } from "./communicationBand";
import { contributionBandInCells } from "./contributionBand";
import { effectBandInCells } from "./effectBand";

const none = null as unknown as unknown[][];
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("EFFECTBAND", () => {
  it("gives the best band whose evidence is all there", () => {
    const survey = column("외부기관", "외부기관", "자체", "없음", "없음");
    const cases = column(2, 2, 3, 1, 0);
    const outside = column("○", "×", "예", "", "");
    expect(effectBandInCells(survey, cases, outside, none)).toEqual(
      column("높음", "다소높음", "보통", "다소낮음", "낮음"),
    );
  });

  it("gives no band to a row in which nothing was entered, and names the surveys that there are", () => {
    const [[empty], [unknown]] = effectBandInCells(column("", "전화"), column(0, 1), column("", ""), none) as [
      [string],
      [CellError],
    ];
    expect(empty).toBe("");
    expect(unknown.message).toContain("외부기관");
  });
});

describe("CONTRIBUTIONBAND", () => {
  it("needs every goal of the band, and the other contribution it asks for", () => {
    const yes = column("예", "예", "예", "예", "아니요");
    const task = column("예", "예", "예", "아니요", "예");
    const other = column("높음", "보통", "어느정도", "높음", "높음");
    expect(contributionBandInCells(yes, yes, task, other, none)).toEqual(
      column("높음", "다소높음", "보통", "다소낮음", "낮음"),
    );
  });
});

describe("COMMUNICATIONBAND", () => {
  it("gives the best band where all was done, whatever was judged, and otherwise what was judged", () => {
    const done = [
      ["예", "예", "예"],
      ["예", "", "예"],
      ["", "", ""],
    ];
    expect(communicationBandInCells(done, column("보통", "보통", ""), none)).toEqual(column("높음", "보통", ""));
  });

  it("names what was not done where the best was given all the same, or nothing was judged", () => {
    const done = [
      ["예", "", "예"],
      ["예", "예", ""],
    ];
    const [[best], [open]] = communicationBandInCells(done, column("높음", ""), none) as [[CellError], [CellError]];
    expect([best.code, open.code]).toEqual(["#VALUE!", "#N/A"]);
    expect(best.message).toContain("간담회");
    expect(open.message).toContain("정책정보 제공");
  });

  it("says which columns it needs", () => {
    expect(() => communicationBandInCells([["예", "예"]], none, none)).toThrow(/현장방문, 간담회, 정책정보 제공/);
  });
});
