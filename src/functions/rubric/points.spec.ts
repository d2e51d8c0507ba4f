import { loadRuleSets } from "../../../test/fixtures/loadRuleSets";
import { CellError } from "../arguments/cellError";
import { setFunctionsHost } from "../arguments/functionsHost";
import { bandPointsInCells } from "./bandPoints";
import { bonusPenaltyInCells } from "./bonusPenalty";
import { taskTotalInCells } from "./taskTotal";

beforeAll(loadRuleSets);

const none = null as unknown as unknown[][];
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const host = {
  language: () => "ko" as const,
  readBlankCells: () => Promise.reject(new Error()),
  workbookRules: () => null,
};

afterEach(() => setFunctionsHost(host));

describe("BANDPOINTS", () => {
  it("is good for either band where a number belongs to two", () => {
    // 18 points of 정책효과 are the worst of 다소낮음 and the best of 낮음.
    expect(bandPointsInCells("정책효과", column("다소낮음", "낮음"), column(18, 18), none, {})).toEqual(column(18, 18));
  });

  it("shows ranges where no points are asked of it, and takes points for an item without a scale", () => {
    expect(bandPointsInCells("effect", column("높음", ""), none, none, {})).toEqual(column("28~30", ""));
    expect(bandPointsInCells("현장의견수렴", column(""), none, none, {})).toEqual(column("0~5"));
    const [[fine], [over]] = bandPointsInCells("현장의견수렴", column("", ""), column(5, 6), none, {}) as [
      [number],
      [CellError],
    ];
    expect(fine).toBe(5);
    expect(over.message).toContain("0~5점");
  });

  it("leaves a cell empty in which no points stand yet, where the workbook tells it from a 0", async () => {
    setFunctionsHost({ ...host, readBlankCells: () => Promise.resolve([[true], [false]]) });
    const addresses = { parameterAddresses: ["", "", "C1:C2"] };
    expect(await bandPointsInCells("정책효과", column("낮음", "낮음"), column(0, 0), none, addresses)).toEqual(
      column("", 0),
    );
  });

  it("names the items of the rules where it knows none of that name", () => {
    expect(() => bandPointsInCells("효과성", column("높음"), none, none, {})).toThrow(/정책효과.*소통노력도/);
  });
});

describe("BONUSPENALTY", () => {
  const check = (points: unknown, ...facts: unknown[]) => {
    const ranges = [0, 1, 2, 3, 4].map((index) => (facts[index] === undefined ? none : [[facts[index]]]));
    const [core, outstanding, lastgrade, poor, improved] = ranges as [
      typeof none,
      typeof none,
      typeof none,
      typeof none,
      typeof none,
    ];
    const result = bonusPenaltyInCells([[points]], core, outstanding, lastgrade, poor, improved, none) as unknown[][];
    return result[0]![0];
  };

  it("takes a penalty for poor results at half-year, and none once the improvement was carried out", () => {
    expect(check(-2, "", "", "", "예")).toBe(-2);
    expect((check(-2, "", "", "", "예", "예") as CellError).message).toContain("6등급(미흡)");
  });

  it("takes last year's grade as it is written, and 5등급 for no reason to penalise", () => {
    expect(check(-1, "", "", "7등급(부진)")).toBe(-1);
    expect(check(-1, "", "", "5등급")).toBeInstanceOf(CellError);
    expect((check(-1, "", "", "9등급") as CellError).message).toContain("9등급");
  });

  it("needs no reason for 0, and says how much there can be", () => {
    expect(check(0)).toBe(0);
    expect(check("")).toBe("");
    expect((check(6, "예", "예") as CellError).message).toContain("5점");
  });
});

describe("TASKTOTAL", () => {
  it("adds exactly, with bonus and penalty", () => {
    const row = [34.56, 28.1, 9, 8, 4, 4];
    expect(taskTotalInCells([row, row, row], column(2, -0.3, ""), none, {})).toEqual(column(89.66, 87.36, 87.66));
  });

  it("names the item that is blank or too high, in the user's language", () => {
    setFunctionsHost({ ...host, language: () => "en" });
    const [[blank], [high]] = taskTotalInCells(
      [
        [34, "", 9, 8, 4, 4],
        [34, 31, 9, 8, 4, 4],
      ],
      none,
      none,
      {},
    ) as [[CellError], [CellError]];
    expect(blank.message).toContain("Effect is blank");
    expect(high.message).toContain("Effect must be from 0 to 30");
  });

  it("leaves a row empty in which nothing was entered", async () => {
    setFunctionsHost({ ...host, readBlankCells: () => Promise.resolve([[true, true, true, true, true, true]]) });
    expect(await taskTotalInCells([[0, 0, 0, 0, 0, 0]], none, none, { parameterAddresses: ["A1:F1"] })).toEqual([[""]]);
  });

  it("refuses a named set without a rubric, and counts by the 2023 rubric where nobody named one", async () => {
    setFunctionsHost({ ...host, workbookRules: () => "performance-pay" });
    const row = [[34, 28, 9, 8, 4, 4]];
    expect(await taskTotalInCells(row, none, none, {})).toEqual([[87]]);
    expect(() => taskTotalInCells(row, none, [["performance-pay"]], {})).toThrow(/평가지표/);
  });
});
