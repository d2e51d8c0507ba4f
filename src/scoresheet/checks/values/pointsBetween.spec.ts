import { toFraction } from "../../../core/exact/fraction";
import { isBetween, pointsBetween } from "./pointsBetween";

describe("isBetween", () => {
  const range = pointsBetween(toFraction(33.604), toFraction(36.848));

  it.each([
    [33.604, true],
    [33.603, false],
    [33.6, true],
    [34, true],
    [36.848, true],
    [36.85, true],
    [36.849, false],
    [36.86, false],
    [37, true],
  ])("holds %p to ends that are rounded to its own digits: %p", (points, expected) => {
    expect(isBetween(points, range)).toBe(expected);
  });
});
