import fc from "fast-check";
import { scoreUnits } from "./scoreUnits";
import { classAt, tieClasses } from "./tieClasses";

/** Checks the lower rank of every score against the definition: how many are at least as good. */
function checkRanks(scores: readonly number[], digits: number): void {
  const units = scores.map((score) => scoreUnits(score, digits));
  const atLeast = new Map([...new Set(units)].map((unit) => [unit, units.filter((other) => other >= unit).length]));
  const classes = tieClasses(scores, digits);
  scores.forEach((_, position) => {
    const rank = classes.ends[classAt(classes, position)];
    if (rank !== atLeast.get(units[position]!)) throw new Error(`rank ${rank} of ${scores[position]}`);
  });
}

const anyScore = fc.oneof(
  fc.integer({ min: -2000, max: 20_000 }).map((units) => units / 100),
  fc.integer({ min: 0, max: 20_000 }).map((units) => units / 1000),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.constantFrom(0, -0, 0.1 + 0.2, 0.3, 1.005, -1.005, 87.335, 1e13),
);

describe("tieClasses", () => {
  it("ranks scores of every kind as counting the better ones does", () => {
    fc.assert(
      fc.property(fc.array(anyScore, { maxLength: 60 }), (scores) => checkRanks(scores, 2)),
      { numRuns: 1000 },
    );
  });

  /** Made up, and more than it takes to count them in one pass. */
  const many = Array.from({ length: 10_000 }, (_, index) => ((index * 7919) % 1009) / 100);

  it("ranks many scores that lie close by counting them in one pass", () => {
    expect(tieClasses(many, 2).kind).toBe("counted");
    checkRanks(many, 2);
    checkRanks(
      many.map((score) => score - 5),
      2,
    );
  });

  it.each([
    ["one that is near a half unit", 3.335],
    ["one that is far away", 4000],
    ["one that is far below", -4000],
    ["one that is very large", 2 ** 40],
  ])("takes a closer look at many scores with %s among them", (_, odd) => {
    const scores = [...many, odd];
    expect(tieClasses(scores, 2).kind).toBe("keyed");
    checkRanks(scores, 2);
  });

  it.each([NaN, Infinity, -Infinity])("refuses %p among few and among many", (score) => {
    expect(() => tieClasses([1, score], 2)).toThrow(RangeError);
    expect(() => tieClasses([...many, score], 2)).toThrow(RangeError);
  });

  it("has no classes without scores", () => {
    expect(tieClasses([], 2).ends).toHaveLength(0);
  });
});
