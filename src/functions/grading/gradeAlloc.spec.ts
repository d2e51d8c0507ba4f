import { loadRuleSets } from "../../../test/fixtures/loadRuleSets";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { CellError } from "../arguments/cellError";
import { setFunctionsHost } from "../arguments/functionsHost";
import { gradeAlloc } from "./gradeAlloc";

beforeAll(loadRuleSets);

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const descending = Array.from({ length: 20 }, (_, index) => 99 - index);
const noAddress = {};
const omitted = null as unknown as unknown[][];

function hostWhere(blankCells: (address: string) => Promise<boolean[][]>): void {
  setFunctionsHost({ language: () => "en", readBlankCells: blankCells, workbookRules: () => null });
}

const alloc = (
  scores: unknown[],
  groups?: unknown[],
  format?: unknown,
  invocation: CustomFunctions.Invocation = noAddress,
) =>
  gradeAlloc(
    column(...scores),
    groups === undefined ? omitted : column(...groups),
    omitted,
    format,
    omitted,
    invocation,
  );

const under = async (rules: object, scores: unknown[], groups?: unknown[], withheld = omitted) =>
  (await gradeAlloc(
    column(...scores),
    groups === undefined ? omitted : column(...groups),
    [[JSON.stringify({ ...RULE_SET_2023, ...rules })]],
    null,
    withheld,
    noAddress,
  )) as unknown[][];

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
    expect(() => gradeAlloc(column(1), omitted, [["1999"]], null, omitted, noAddress)).toThrow(/1999.*2023/);
    expect(() => alloc([1, 2], ["가"])).toThrow(CellError);
  });

  it("writes grades as the rules do where no format is given", () => {
    const given = gradeAlloc(
      column(...descending.slice(0, 10)),
      omitted,
      [["civil-service"]],
      null,
      omitted,
      noAddress,
    );
    expect(given).toEqual(column("수", "수", "우", "우", "우", "우", "양", "양", "양", "가"));
  });

  it("gives the places of a grade that nobody deserves to its neighbour, and refuses any other grade", () => {
    const nobody = (grade: unknown) =>
      gradeAlloc(column(...descending.slice(0, 10)), omitted, [["civil-service"]], null, [[grade]], noAddress);
    expect(nobody("가")).toEqual(column("수", "수", "우", "우", "우", "우", "양", "양", "양", "양"));
    expect(() => nobody("수")).toThrow(/가/);
  });

  it("says in a small group's cells that it has no quota, and grades the others", async () => {
    const smallGroups = [{ below: 2, quota: null }];
    const [[first], [second], [third]] = (await under({ smallGroups }, [90, 80, 70], ["가", "가", "나"])) as [
      [unknown],
      [unknown],
      [CellError],
    ];
    expect([first, second, third.code]).toEqual([4, 6, "#N/A"]);
    expect(third.message).toMatch(/나: 1 task, .*below 2/);
  });

  it("names the limits that clash", async () => {
    const quota = { basis: "counts", counts: [1, 1, 1, 1, 1, 1, null] };
    expect((await under({ quota }, [90]))[0]?.[0]).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("grades 1–7 at least 6") as string,
    });
  });

  it("keeps the quota in each group and in all where the rules ask for both", async () => {
    const allocation = { ...RULE_SET_2023.allocation, strata: "both-margins" };
    const quota = { basis: "lines", lines: [10, 20, 30, 40, 50, 60] };
    const scores = descending;
    const groups = scores.map((_, index) => (index % 2 === 0 ? "가" : "나"));
    const given = (await under({ allocation, quota }, scores, groups)).flat();
    const ofGroup = (group: string) => given.filter((_, index) => groups[index] === group);
    // 10 % of 10 and 10 % of 20, of every grade but the last, which takes the other 40 %.
    for (const group of ["가", "나"]) expect(ofGroup(group)).toEqual([1, 2, 3, 4, 5, 6, 7, 7, 7, 7]);
  });

  it("refuses a score with too many digits to be compared", () => {
    expect(() => alloc([1e15, 2])).toThrow(CellError);
  });
});
