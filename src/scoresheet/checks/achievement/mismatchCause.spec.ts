import { roundedToFewerDigits, transposedDigits } from "./mismatchCause";

describe("transposedDigits", () => {
  it("swaps each pair of neighbours once and leaves the point where it is", () => {
    expect(transposedDigits(69.5)).toEqual([96.5, 65.9]);
    expect(transposedDigits(18696)).toEqual([81696, 16896, 18966, 18669]);
  });

  it("leaves out pairs of like digits and numbers that would begin or end with a lost zero", () => {
    expect(transposedDigits(110)).toEqual([101]);
    expect(transposedDigits(105)).toEqual([150]);
  });
});

describe("roundedToFewerDigits", () => {
  it("keeps two digits at least", () => {
    expect(roundedToFewerDigits(62.34)).toEqual([62.3, 62]);
    expect(roundedToFewerDigits(22644)).toEqual([22640, 22600, 23000]);
    expect(roundedToFewerDigits(94)).toEqual([]);
  });
});
