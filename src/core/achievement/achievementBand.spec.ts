import fc from "fast-check";
import { BAND_LABELS } from "../../rules/rubric";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { toFraction } from "../exact/fraction";
import { achievementBand } from "./achievementBand";
import { achievementRate } from "./achievementRate";

const rule = RULE_SET_2023.rubric.achievement;
const band = (percent: number, provisional = false) => achievementBand(toFraction(percent), rule, provisional).label;

describe("achievementBand", () => {
  it("gives a lower bound to the better band, exactly", () => {
    expect([150, 149.999999, 130, 129.999999, 100, 99.999999, 90, 89.999999, 0, -10].map((rate) => band(rate))).toEqual(
      ["높음", "다소높음", "다소높음", "보통", "보통", "다소낮음", "다소낮음", "낮음", "낮음", "낮음"],
    );
  });

  it("depends on the rounding for 97.3/75, and says so", () => {
    const rate = achievementRate(75, 97.3);
    if (!rate.ok) throw new Error(rate.reason);
    expect(achievementBand(rate.percent, rule)).toMatchObject({ label: "보통", decidedByRounding: true });
    expect(achievementBand(rate.percent, { ...rule, rateDigits: 0 })).toMatchObject({
      label: "다소높음",
      decidedByRounding: true,
    });
  });

  it("does not call a clear rate decided by rounding", () => {
    expect(achievementBand(toFraction(112.5), rule).decidedByRounding).toBe(false);
  });

  it("caps a provisional actual at 다소낮음 and says from where", () => {
    expect(achievementBand(toFraction(160), rule, true)).toMatchObject({ label: "다소낮음", cappedFrom: "높음" });
    expect(achievementBand(toFraction(80), rule, true)).toMatchObject({ label: "낮음", cappedFrom: null });
  });

  it("never gives a higher rate a worse band", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 300, noNaN: true }),
        (a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          expect(BAND_LABELS.indexOf(band(high))).toBeLessThanOrEqual(BAND_LABELS.indexOf(band(low)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
