import { compare, toFraction, toNumber } from "../exact/fraction";
import { achievementRate } from "./achievementRate";

const percent = (...args: Parameters<typeof achievementRate>): number => {
  const rate = achievementRate(...args);
  if (!rate.ok) throw new Error(rate.reason);
  return toNumber(rate.percent);
};

describe("achievementRate", () => {
  it("divides the actual by the target, exactly", () => {
    const rate = achievementRate(75, 97.5);
    expect(rate.ok && compare(rate.percent, toFraction(130))).toBe(0);
  });

  it("offers three named formulas for lower-is-better indicators", () => {
    expect(percent(50, 40, "inverse")).toBe(125);
    expect(percent(50, 40, "mirror")).toBe(120);
    expect(percent(50, 40, "reduction", 70)).toBe(150);
  });

  it("gives a rate below 0 where a reduction went the wrong way", () => {
    expect(percent(50, 80, "reduction", 70)).toBe(-50);
  });

  it.each([0, -3])("refuses a target of %p", (target) => {
    expect(achievementRate(target, 5)).toEqual({ ok: false, reason: "target-not-positive" });
  });

  it("refuses what a named formula leaves undefined", () => {
    expect(achievementRate(50, 0, "inverse")).toEqual({ ok: false, reason: "actual-not-positive" });
    expect(achievementRate(50, 40, "reduction")).toEqual({ ok: false, reason: "base-missing" });
    expect(achievementRate(50, 40, "reduction", 50)).toEqual({ ok: false, reason: "base-not-above-target" });
  });
});
