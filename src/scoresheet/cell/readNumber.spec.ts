import { placeOf, readNumber } from "./readNumber";

const read = (value: unknown) => {
  const reading = readNumber(value);
  return reading.kind === "number" ? [reading.value, reading.unit] : reading.kind;
};

describe("readNumber", () => {
  // The cells counted in the published report.
  it.each([
    ["77점", [77, "점"]],
    ["10만명", [10, "만명"]],
    ["14.7억", [14.7, "억"]],
    ["28,232", [28232, ""]],
    ["94.6%", [94.6, "%"]],
    ["△3.2", [-3.2, ""]],
    ["▲3.2", [-3.2, ""]],
    ["-3.2", [-3.2, ""]],
    ["−3.2%p", [-3.2, "%p"]],
    ["１２３．５", [123.5, ""]],
    [" 1,009 조원", [1009, "조원"]],
    ["22,644(잠정치)", [22644, ""]],
    ["(잠정) 22,644", [22644, ""]],
    ["1,009조원(누적)", [1009, "조원"]],
    ["('23) 92점", [92, "점"]],
    ["92점(2023년 12월 기준)", [92, "점"]],
    ["90점 이상", [90, "점"]],
    ["300㎡", [300, "m2"]],
    ["５", [5, ""]],
    [103, [103, ""]],
    [0, [0, ""]],
  ])("reads %p", (cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  it("marks a provisional number, and one stored as text", () => {
    expect(readNumber("38.7%(잠정)")).toMatchObject({ value: 38.7, provisional: true, fromText: true });
    expect(readNumber(38.7)).toMatchObject({ provisional: false, fromText: false });
  });

  it.each([
    ["", "blank"],
    [null, "blank"],
    ["-", "blank"],
    ["　", "blank"],
    ["집계중", "pending"],
    ["집계 중", "pending"],
    ["(잠정)", "pending"],
  ])("takes %p for %s", (cell, kind) => {
    expect(readNumber(cell).kind).toBe(kind);
  });

  it.each([
    "2023년 12월",
    "3-1",
    "우수",
    "1.2.3",
    "12,34",
    "’24.12월",
    "Ⅰ-1-①",
    "100%초과",
    "3건 이하",
    "12(3)",
    "92\n94",
  ])("leaves %p as text", (cell) => {
    expect(readNumber(cell).kind).toBe("text");
  });

  it("says what it assumed, and nothing where the cell is a plain number", () => {
    const assumed = (cell: unknown) => {
      const reading = readNumber(cell);
      return reading.kind === "number" ? reading.assumed : reading.kind;
    };
    expect(assumed("10만명")).toEqual(["place-word"]);
    expect(assumed("▲3.2")).toEqual(["triangle-is-minus"]);
    expect(assumed("1,009조원(누적)")).toEqual(["place-word", "parentheses-dropped"]);
    expect(assumed("90점 이상")).toEqual(["at-least-dropped"]);
    expect([assumed(77), assumed("77점"), assumed("22,644(잠정치)")]).toEqual([undefined, undefined, undefined]);
  });

  it("knows error values", () => {
    expect(readNumber("#DIV/0!")).toEqual({ kind: "error", text: "#DIV/0!" });
  });
});

describe("placeOf", () => {
  it("takes the longest place word", () => {
    expect([placeOf("백만원"), placeOf("만명"), placeOf("억"), placeOf("점"), placeOf("")]).toEqual([
      1e6, 1e4, 1e8, 1, 1,
    ]);
  });
});
