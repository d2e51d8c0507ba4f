import fc from "fast-check";
import { POINTS_WITHIN } from "../../rules/rubric";
import { RUBRIC_2023 } from "../../rules/sets/rubric2023";
import { compare, toFraction, toNumber } from "../exact/fraction";
import { achievementPoints } from "./achievementPoints";

const points = (rate: number, ...rest: [number | null, boolean?, (typeof POINTS_WITHIN)[number]?]) => {
  const result = achievementPoints(toFraction(rate), RUBRIC_2023, ...rest);
  return result.ok ? toNumber(result.points) : result.reason;
};

describe("achievementPoints", () => {
  it("takes the committee's points if they lie in the band of the rate", () => {
    expect(points(103, 35.5)).toBe(35.5);
    expect(points(103, 37)).toBe("out-of-band");
    expect(points(103, 34.99)).toBe("out-of-band");
  });

  it("asks for the committee's points where the rules leave them to it, and says which there may be", () => {
    expect(achievementPoints(toFraction(103), RUBRIC_2023)).toEqual({
      ok: false,
      reason: "not-given",
      label: "보통",
      range: { from: 35, to: 36 },
    });
  });

  it("accepts 30 points in both bands that they belong to", () => {
    expect(points(95, 30)).toBe(30);
    expect(points(60, 30)).toBe(30);
    expect(points(60, 30.01)).toBe("out-of-band");
  });

  it.each([
    [100, 35],
    [115, 35.5],
    [129.99, 36],
    [130, 37],
    [150, 39],
    [165, 39.5],
    [180, 40],
    [400, 40],
    [45, 15],
    [0, 0],
    [-20, 0],
  ])("gives %p %% the points of its place in the band: %p", (rate, expected) => {
    expect(points(rate, null, false, "position")).toBe(expected);
  });

  it("gives the best or the middle of a band", () => {
    expect(points(103, null, false, "top")).toBe(36);
    expect(points(103, null, false, "middle")).toBe(35.5);
    expect(points(60, null, false, "middle")).toBe(15);
  });

  it("keeps a provisional actual to the points of 다소낮음", () => {
    expect(points(160, null, true, "position")).toBe(34);
    expect(points(160, 36, true)).toBe("out-of-band");
  });

  it("never gives a better rate fewer points by position", () => {
    const rate = fc.integer({ min: 0, max: 25_000 });
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((units) =>
          achievementPoints(toFraction(units / 100), RUBRIC_2023, null, false, "position"),
        );
        if (!low?.ok || !high?.ok) throw new Error("no points");
        expect(compare(low.points, high.points)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });
});
