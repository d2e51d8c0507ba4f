import { printedShares, type PrintedNumber } from "./printedShares";

/** As a table prints them: `39.1` has one digit behind the point. */
const printed = (...texts: string[]): (PrintedNumber | null)[] =>
  texts.map((text) => (text === "" ? null : { value: Number(text), digits: text.split(".")[1]?.length ?? 0 }));

const COUNTS_2023 = [2, 9, 7, 14, 7, 5, 2];

describe("printedShares", () => {
  it("finds that the row printed in 2023 is not the cumulation of its own counts", () => {
    const row = printed("4.4", "19.6", "34.8", "65.2", "80.4", "95.7", "100");
    expect(printedShares(row, COUNTS_2023, "cumulative")).toEqual({
      expected: [4.3, 23.9, 39.1, 69.6, 84.8, 95.7, 100],
      wrong: [0, 1, 2, 3, 4],
      cause: null,
    });
  });

  it("takes each number at its own digits, and a blank for no statement", () => {
    const row = printed("4", "23.91", "", "70", "84.8", "95.7", "100");
    expect(printedShares(row, COUNTS_2023, "cumulative").wrong).toEqual([]);
  });

  it("rounds half up: 1 of 8 is 12.5 %", () => {
    expect(printedShares(printed("13", "88"), [1, 7], "own").wrong).toEqual([]);
    expect(printedShares(printed("12", "88"), [1, 7], "own")).toMatchObject({ wrong: [0], cause: "cut-off" });
  });

  it("tells digits that were dropped, shares that were rounded before they were added, and a row kept to 100", () => {
    // Thirds: 33.33…, 66.66…, 100.
    expect(printedShares(printed("33.3", "66.6", "100"), [1, 1, 1], "cumulative").cause).toBe("cut-off");
    // Sixths are 16.7 each when rounded; added up they are 33.4, 50.1 … instead of 33.3, 50 …
    const sixths = [1, 1, 1, 1, 1, 1];
    const added = printed("16.7", "33.4", "50.1", "66.8", "83.5", "100");
    expect(printedShares(added, sixths, "cumulative")).toMatchObject({ wrong: [1, 2, 3, 4], cause: "rounded-added" });
    expect(printedShares(printed("33.4", "33.3", "33.3"), [1, 1, 1], "own")).toMatchObject({
      wrong: [0],
      cause: "kept-to-100",
    });
  });

  it("explains nothing where one number of several is a slip", () => {
    expect(printedShares(printed("33.3", "66.6", "90"), [1, 1, 1], "cumulative")).toMatchObject({
      wrong: [1, 2],
      cause: null,
    });
  });
});
