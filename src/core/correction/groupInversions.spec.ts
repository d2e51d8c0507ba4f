import fc from "fast-check";
import { groupInversions } from "./groupInversions";

describe("groupInversions", () => {
  it("names the task that was passed over and the one that passed it, inside a subcommittee only", () => {
    expect(groupInversions([90, 80, 70], ["가", "나", "가"], [3, 2, 1], 2)).toEqual([
      { group: "가", better: 0, worse: 2 },
    ]);
  });

  it("lets tied scores have whatever grades", () => {
    expect(groupInversions([90, 90.001], ["가", "가"], [2, 1], 2)).toEqual([]);
  });

  it("names every task that any pair of its subcommittee passes over", () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom("a", "b"), fc.integer({ min: 1, max: 4 })),
    );
    fc.assert(
      fc.property(rows, (tasks) => {
        const [scores, groups, grades] = [tasks.map(([s]) => s), tasks.map(([, g]) => g), tasks.map(([, , g]) => g)];
        const passedOver = tasks.flatMap(([score, group, grade], position) =>
          tasks.some(([s, g, other]) => g === group && s < score && other < grade) ? [position] : [],
        );
        const found = groupInversions(scores, groups, grades, 2);
        expect(found.map(({ better }) => better).sort((a, b) => a - b)).toEqual(passedOver);
        for (const { better, worse, group } of found) {
          expect(groups[better] === group && groups[worse] === group).toBe(true);
          expect(scores[better]! > scores[worse]! && grades[better]! > grades[worse]!).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
