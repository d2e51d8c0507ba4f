import { setFunctionsHost } from "../arguments/functionsHost";
import { CellError } from "../arguments/cellError";
import { achievePointsInCells } from "./achievePoints";

const none = null as unknown as unknown[][];
const points = (rate: unknown[][], given = none, provisional = none, within: unknown = null, addresses?: string[]) =>
  achievePointsInCells(rate, given, provisional, within, none, addresses ? { parameterAddresses: addresses } : {});

afterEach(() => {
  setFunctionsHost({
    language: () => "ko",
    readBlankCells: () => Promise.reject(new Error("no workbook")),
    workbookRules: () => null,
  });
});

describe("ACHIEVEPOINTS", () => {
  it("takes the committee's points at either end of the band, and names the range beyond it", () => {
    // 115 % is 보통: 35 to 36 points.
    const [[least], [most], [over]] = points([[1.15], [1.15], [1.15]], [[35], [36], [36.01]]) as [
      [number],
      [number],
      [CellError],
    ];
    expect([least, most]).toEqual([35, 36]);
    expect(over.message).toMatch(/36\.01점.*보통.*35~36점/);
  });

  it("keeps a provisional actual to 다소낮음, whatever its rate", () => {
    expect(
      points(
        [[1.6]],
        [[34]],
        [["잠정"]].map(() => ["예"]),
      ),
    ).toEqual([[34]]);
    const [[refused]] = points([[1.6]], [[40]], [["예"]]) as unknown as [[CellError]];
    expect(refused.message).toContain("다소낮음");
  });

  it("leaves a blank row empty and gives a rate of 0 its points, telling them apart in the workbook", async () => {
    setFunctionsHost({
      language: () => "ko",
      readBlankCells: (address) => Promise.resolve(address === "A1:A2" ? [[true], [false]] : [[false], [false]]),
      workbookRules: () => null,
    });
    expect(await points([[0], [0]], none, none, "위치", ["A1:A2"])).toEqual([[""], [0]]);
  });

  it("names the ways within a band that there are", () => {
    expect(points([[1]], none, none, "평균")).toEqual([
      [expect.objectContaining({ message: expect.stringContaining("위치") as string })],
    ]);
  });
});
