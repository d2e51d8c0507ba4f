import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { rateScales } from "./rateScales";

/** Target, actual and rate of each task. */
const check = (...rows: (readonly [unknown, unknown, unknown])[]) =>
  rateScales(
    checkContext(
      gridOf([
        ["관리과제명", "목표치", "실적치", "달성률", "총점"],
        ...rows.map((row, index) => [`과제 ${index}`, ...row, 90]),
      ]),
    ),
  ).map(({ address, actual, expected }) => [address, actual, expected]);

describe("rateScales", () => {
  it("finds the rate that is in percent among ratios, and the ratio among percentages", () => {
    expect(check([75, 77, 103], [100, 112, 1.12], [100, 95, 0.95], ["-", "-", 1.2])).toEqual([["D2", 103, 1.03]]);
    expect(check([310, 346, 1.116], [100, 112, 112], [100, 95, 95], ["-", "-", 120])).toEqual([["D2", 1.116, 111.6]]);
  });

  it("knows a very low percentage and a very high ratio by target and actual", () => {
    expect(check([100, 2.5, 2.5], [100, 112, 112], [100, 95, 95])).toEqual([]);
    expect(check([2, 90, 45], [100, 112, 1.12], [100, 95, 0.95])).toEqual([]);
  });

  it("says nothing of text, of zero, and of a column that is half of each", () => {
    expect(check([100, 112, "112%"], [100, 95, 0.95], [100, 99, 0.99], [100, 0, 0])).toEqual([]);
    expect(check([100, 112, 112], [100, 95, 0.95])).toEqual([]);
  });
});
