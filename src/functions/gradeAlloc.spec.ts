import { CellError } from "./cellError";
import { setFunctionsHost } from "./functionsHost";
import { gradeAlloc } from "./gradeAlloc";
import { gradeQuota } from "./gradeQuota";
import { lowerRank } from "./lowerRank";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const descending = Array.from({ length: 20 }, (_, index) => 99 - index);
const noAddress = {};
const omitted = null as unknown as unknown[][];

function hostWhere(blankCells: (address: string) => Promise<boolean[][]>): void {
  setFunctionsHost({ language: () => "en", readBlankCells: blankCells });
}

const alloc = (
  scores: unknown[],
  groups?: unknown[],
  format?: unknown,
  invocation: CustomFunctions.Invocation = noAddress,
) => gradeAlloc(column(...scores), groups === undefined ? omitted : column(...groups), null, format, invocation);

beforeEach(() => hostWhere(() => Promise.reject(new Error("not asked"))));

describe("GRADEALLOC", () => {
  it("grades a column in its shape, at once", () => {
    expect(alloc(descending)).toEqual(column(1, 2, 2, 2, 2, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7));
  });

  it("leaves text rows empty and does not count them", () => {
    expect(alloc([...descending.slice(0, 5), "소계", ...descending.slice(5)])).toEqual(
      column(1, 2, 2, 2, 2, "", 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7),
    );
  });

  it("writes grades as the example asks", () => {
    const first = (format: unknown) => (alloc(descending, undefined, format) as unknown[][])[0]?.[0];
    expect([first("7"), first("7등급"), first("부진"), first("7등급(부진)")]).toEqual([
      1,
      "1등급",
      "매우우수",
      "1등급(매우우수)",
    ]);
    expect(() => first("A")).toThrow(CellError);
  });

  it("grades each group by itself, its name read through spaces", () => {
    const groups = descending.map((_, index) => (index % 2 === 0 ? "소상공인" : "소 상공인"));
    expect(alloc(descending, groups)).toEqual(alloc(descending));
    const halves = descending.map((_, index) => (index < 10 ? "가" : "나"));
    const once = [2, 2, 3, 4, 4, 4, 5, 5, 6, 6];
    expect(alloc(descending, halves)).toEqual(column(...once, ...once));
  });

  it("takes a row without a group for no task, and believes TRUE and FALSE about a 0", () => {
    // Excel hands a blank cell over as 0.
    expect(alloc([90, 0, 80, 0], ["가", 0, "가", 0])).toEqual(column(4, "", 6, ""));
    expect(alloc([90, 0, 80], [true, true, true])).toEqual(column(3, 6, 5));
    expect(alloc([90, 0, 80], [true, false, true])).toEqual(alloc([90, "", 80]));
  });

  it("does not lose a score whose group is blank, as below a merged cell", () => {
    const [[first], [second]] = alloc([90, 80], ["가", 0]) as [[number], [CellError]];
    expect([first, second.code]).toEqual([6, "#N/A"]);
  });

  it("looks at the range for a 0 in a named group, which may be a score that is still missing", async () => {
    hostWhere(() => Promise.resolve([[false], [true], [false]]));
    const result = alloc([90, 0, 80], ["가", "가", "가"], undefined, { parameterAddresses: ["Sheet1!P6:P8"] });
    expect(await result).toEqual(column(4, "", 6));
  });

  it("asks the workbook which cells are blank where a 0 leaves it open", async () => {
    const asked: string[] = [];
    hostWhere((address) => {
      asked.push(address);
      return Promise.resolve([[false], [true], [false], [false]]);
    });
    const result = alloc([90, 0, 80, 0], undefined, undefined, { parameterAddresses: ["Sheet1!P6:P9"] });
    expect(await result).toEqual(column(3, "", 5, 6));
    expect(asked).toEqual(["Sheet1!P6:P9"]);
  });

  it("shows a 0 that stays open as an error in its own cell, and leaves it out", async () => {
    hostWhere(() => Promise.reject(new Error("cell edit mode")));
    const open = [
      (await alloc([90, 0, 80], undefined, undefined, { parameterAddresses: ["Sheet1!P6:P8"] })) as unknown[][],
      alloc([90, 0, 80]) as unknown[][],
    ];
    for (const [[first], [zero], [last]] of open as [[unknown], [CellError], [unknown]][]) {
      expect([first, last]).toEqual((alloc([90, 80]) as unknown[][]).flat());
      expect(zero).toMatchObject({ code: "#N/A" });
    }
  });

  it("does not lose a number stored as text in silence", () => {
    const [, [disguised]] = alloc([90, "87.3", 80]) as [unknown, [CellError], unknown];
    expect(disguised).toMatchObject({ code: "#VALUE!" });
  });

  it("refuses unknown rules and groups of another size, in words", () => {
    expect(() => gradeAlloc(column(1), omitted, "1999", null, noAddress)).toThrow(/1999.*2023/);
    expect(() => alloc([1, 2], ["가"])).toThrow(CellError);
  });
});

describe("LOWERRANK", () => {
  it("gives ties the lower rank and leaves text empty", () => {
    expect(lowerRank(column(90, "소계", 90, 70), omitted, noAddress)).toEqual(column(2, "", 2, 3));
  });

  it("keeps the shape of a row", () => {
    expect(lowerRank([[70, 90]], omitted, noAddress)).toEqual([[2, 1]]);
  });
});

describe("GRADEQUOTA", () => {
  it("tells the places of each grade, and refuses what is no number of tasks", () => {
    expect(gradeQuota(46)).toEqual([[2, 9, 5, 13, 7, 8, 2]]);
    expect(() => gradeQuota(-1)).toThrow(CellError);
  });
});
