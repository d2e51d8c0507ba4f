import fc from "fast-check";
import { dominanceInversions, dominations, sameItemClasses, sameItemsDifferentGrades, type ItemRow } from "./dominance";

describe("dominanceInversions", () => {
  it("accuses a worse grade of a task that is as good in every item and better in one", () => {
    expect(
      dominanceInversions(
        [
          [5, 4],
          [5, 3],
          [4, 5],
        ],
        [2, 1, 1],
      ),
    ).toEqual([{ better: 0, worse: 1, sameGroup: true }]);
  });

  it("says whether both are of one subcommittee", () => {
    expect(dominanceInversions([[5], [4], [3]], [2, 1, 1], ["가", "나", "가"])).toEqual([
      { better: 0, worse: 1, sameGroup: false },
      { better: 0, worse: 2, sameGroup: true },
    ]);
  });

  it("accuses nobody where an item was not judged, and nobody of an equal or a better grade", () => {
    expect(
      dominanceInversions(
        [
          [5, null],
          [4, 3],
        ],
        [2, 1],
      ),
    ).toEqual([]);
    expect(
      dominanceInversions(
        [
          [5, 4],
          [4, 3],
        ],
        [1, 1],
      ),
    ).toEqual([]);
    expect(
      dominanceInversions(
        [
          [5, 4],
          [4, 3],
        ],
        [1, 2],
      ),
    ).toEqual([]);
    expect(dominanceInversions([], [])).toEqual([]);
  });

  it("never accuses both tasks of a pair", () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.option(fc.integer({ min: 1, max: 3 })));
    fc.assert(
      fc.property(fc.array(fc.tuple(row, fc.integer({ min: 1, max: 3 })), { maxLength: 12 }), (tasks) => {
        const rows: ItemRow[] = tasks.map(([items]) => items);
        const grades = tasks.map(([, grade]) => grade);
        const accused = [...dominanceInversions(rows, grades), ...sameItemsDifferentGrades(rows, grades)];
        const pairs = accused.map(({ better, worse }) => [better, worse].sort((a, b) => a - b).join());
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses rows of different length, and lists that do not belong together", () => {
    expect(() => dominanceInversions([[1, 2], [1]], [1, 1])).toThrow(RangeError);
    expect(() => dominanceInversions([[1]], [1, 2])).toThrow(RangeError);
    expect(() => dominanceInversions([[1]], [1], [])).toThrow(RangeError);
  });
});

describe("dominations", () => {
  it("finds what comparing every task with every other finds", () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.option(fc.constant(2)));
    fc.assert(
      fc.property(fc.array(fc.tuple(row, fc.integer({ min: 1, max: 3 })), { maxLength: 15 }), (tasks) => {
        const rows: ItemRow[] = tasks.map(([items]) => items);
        const isPair = (a: number, b: number) =>
          tasks[a]![1] > tasks[b]![1] &&
          rows[a]!.every((item, index) => item !== null && rows[b]![index] !== null && item >= rows[b]![index]!) &&
          rows[a]!.join() !== rows[b]!.join();
        const expected = [...tasks.keys()].map((a) => [...tasks.keys()].filter((b) => isPair(a, b)));
        const found = [...tasks.keys()].map((): number[] => []);
        const grades = tasks.map(([, grade]) => grade);
        for (const { better, worse } of dominations(rows, grades)) found[better] = [...worse].sort((a, b) => a - b);
        expect(found).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("names only so many for each task, those of the best grades first, and counts the others", () => {
    expect(dominations([[5], [4], [3], [2]], [3, 2, 1, 2], 2)).toEqual([
      { better: 0, worse: [2, 3], more: 1 },
      { better: 1, worse: [2], more: 0 },
    ]);
  });
});

describe("dominations between some tasks only", () => {
  it("neither names nor counts the others", () => {
    const isOdd = (better: number, worse: number) => (better + worse) % 2 === 1;
    expect(dominations([[5], [4], [3]], [2, 1, 1], 1, isOdd)).toEqual([{ better: 0, worse: [1], more: 0 }]);
  });
});

describe("sameItemClasses", () => {
  it("names every task of a class in which grades differ, and no class in which they do not", () => {
    expect(sameItemClasses([[5], [4], [5], [4], [5]], [1, 3, 2, 3, 1])).toEqual([[0, 2, 4]]);
  });
});

describe("sameItemsDifferentGrades", () => {
  it("lists equal tasks of different grades, the better grade first, and none that was not judged", () => {
    expect(
      sameItemsDifferentGrades(
        [
          [5, 4],
          [5, 4],
          [null, 4],
          [null, 4],
        ],
        [2, 1, 1, 2],
      ),
    ).toEqual([{ better: 1, worse: 0, sameGroup: true }]);
    expect(sameItemsDifferentGrades([[], []], [1, 2])).toEqual([]);
  });
});
