import { divide, toFraction } from "../../../core/exact/fraction";
import { readNumber } from "../../cell/readNumber";
import { agreement, printedRates } from "./printedRate";

const percent = (value: number, digits: number) => ({ value, digits, isRatio: false });
const agree = (actual: number, target: number, value: number, digits: number) =>
  agreement(divide(toFraction(actual * 100), toFraction(target)), percent(value, digits));

describe("printedRates", () => {
  it("reads a small number without a sign as a ratio as well", () => {
    expect(printedRates(readNumber(1.028))).toEqual([percent(1.028, 3), { value: 1.028, digits: 3, isRatio: true }]);
    expect(printedRates(readNumber("1.028%"))).toEqual([percent(1.028, 3)]);
    expect(printedRates(readNumber(102.8))).toEqual([percent(102.8, 1)]);
  });

  it("finds no rate in what only says where the rate lies, or that there is none yet", () => {
    for (const cell of ["100%초과", "150% 이상", "집계중", "-", "", "103점"]) {
      expect(printedRates(readNumber(cell))).toEqual([]);
    }
  });
});

describe("agreement", () => {
  it("tells rounded, cut off, rounded up and wrong apart", () => {
    // 94/92 = 102.17 %
    expect(agree(94, 92, 102, 0)).toBe("rounded");
    expect(agree(94, 92, 103, 0)).toBe("rounded-up");
    expect(agree(94, 92, 102.1, 1)).toBe("cut-off");
    expect(agree(94, 92, 102.2, 1)).toBe("rounded");
    expect(agree(94, 92, 104, 0)).toBeNull();
    expect(agree(94, 92, 101, 0)).toBeNull();
  });

  it("does not take the next whole number for a rounding of a whole one", () => {
    expect(agree(100, 100, 101, 0)).toBeNull();
    expect(agree(100, 100, 99, 0)).toBeNull();
  });

  it("takes the last digits of a computed rate for noise", () => {
    expect(agree(94, 92, 9400 / 92, 13)).toBe("rounded");
    expect(agree(94, 92, 102.1739, 4)).toBe("rounded");
    expect(agree(94, 92, 102.17381234567, 11)).toBeNull();
  });
});
