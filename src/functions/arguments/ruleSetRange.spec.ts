import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { setFunctionsHost } from "./functionsHost";
import { readRuleSetRange } from "./ruleSetRange";

beforeAll(() =>
  setFunctionsHost({ language: () => "en", readBlankCells: () => Promise.resolve([]), workbookRules: () => null }),
);

const table = [
  ["S", 20],
  ["A", 60],
  ["B", 90],
  ["C", ""],
];
const turned = [table.map(([label]) => label), table.map(([, line]) => line)];

describe("a range of labels and lines", () => {
  it("replaces grades and quota, and leaves the other readings of 2023", () => {
    expect(readRuleSetRange(table)).toEqual({
      ...RULE_SET_2023,
      id: "range",
      rubric: null,
      grades: ["S", "A", "B", "C"].map((label) => ({ label, adjustable: true })),
      gradeFormat: "label",
      quota: { basis: "lines", lines: [20, 60, 90] },
    });
  });

  it("may lie on its side", () => {
    expect(readRuleSetRange(turned)).toEqual(readRuleSetRange(table));
  });

  it.each([
    ["a blank that arrives as 0", 0],
    ["100", 100],
  ])("may end with %s", (_, last) => {
    expect(readRuleSetRange([...table.slice(0, 3), ["C", last]])).toEqual(readRuleSetRange(table));
  });

  it("takes lines of at most 1 for percentages as Excel keeps them, exactly", () => {
    const { quota } = readRuleSetRange([
      ["가", 0.07],
      ["나", 0.35],
      ["다", 1],
    ]);
    expect(quota).toEqual({ basis: "lines", lines: [7, 35] });
  });

  it("tells two grades apart either way", () => {
    const quota = { basis: "lines", lines: [30] };
    expect(readRuleSetRange([["합격", 30], ["불합격", ""]])).toMatchObject({ quota }); // prettier-ignore
    expect(readRuleSetRange([["합격", "불합격"], [30, ""]])).toMatchObject({ quota }); // prettier-ignore
  });

  it("writes grades as numbers where that is what they are called", () => {
    expect(readRuleSetRange([[1, 30], [2, 60], [3, 100]])).toMatchObject({ gradeFormat: "number" }); // prettier-ignore
  });

  it.each([
    ["a line that is no number", [["S", "many"], ["A", 60], ["B", ""]], /Row 1, column 2.*many/],
    ["a line that is missing", [["S", 20], ["A", 0], ["B", ""]], /Row 2, column 2.*missing/],
    ["lines that do not rise", [["S", 60], ["A", 60], ["B", ""]], /Row 2, column 2.*above/],
    ["a line beyond 100", [["S", 20], ["A", 120], ["B", ""]], /Row 2, column 2.*100/],
    ["a last line below 100", [["S", 20], ["A", 60], ["B", 90]], /Row 3, column 2.*last/],
    ["a label that is missing", [["S", 20], [0, 60], ["B", ""]], /Row 2, column 1.*label/],
    ["a label that stands twice", [["S", 20], ["S", 60], ["B", ""]], /Row 2, column 1.*S.*twice/],
    ["the same on its side", [["S", "A", "B"], [20, "x", ""]], /Row 2, column 2.*x/],
  ])("refuses %s at its cell", (_, range, message) => {
    expect(() => readRuleSetRange(range)).toThrow(message);
  }); // prettier-ignore

  it.each([
    ["three columns of three rows", [[1, 2, 3], [4, 5, 6], [7, 8, 9]]],
    ["a single column", [["S"], ["A"], ["B"]]],
    ["one grade", [["S", 100]]],
    ["more grades than a set can have", Array.from({ length: 51 }, (_, at) => [`${at}급`, at + 1.5])],
  ])("refuses %s as a whole", (_, range) => {
    expect(() => readRuleSetRange(range)).toThrow();
  }); // prettier-ignore
});
