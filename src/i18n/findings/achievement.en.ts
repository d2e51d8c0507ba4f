import type { AchievementCheckId } from "../../scoresheet/checks/achievement/ids";
import type { CheckText } from "./findingText";
import { at, detail, of } from "./phrases.en";

export const achievementEn: Readonly<Record<AchievementCheckId, CheckText>> = {
  "rate-mismatch": {
    title: "Rate does not follow",
    looksAt: "target, actual and rate",
    why: "Bands and points follow from the rate.",
    message: (finding) =>
      `${at(finding)}the rate of ${of(finding)} is given as ${finding.actual}%, but actual ÷ target is ${finding.expected}%. Check target, actual and rate.`,
  },
  "band-mismatch": {
    title: "Band does not follow",
    looksAt: "rate and band",
    why: "The band sets the points.",
    message: (finding) =>
      `${at(finding)}the band of ${of(finding)} is ${finding.actual}, but a rate of ${detail(finding, "rate")}% is ${finding.expected}.`,
  },
  "band-rounding": {
    title: "Rounding decides the band",
    looksAt: "the digits of the rate and the band",
    why: "A band that rounding decides will be appealed.",
    message: (finding) =>
      `${at(finding)}the band ${finding.actual} of ${of(finding)} depends on whether the rate of ${detail(finding, "rate")}% is rounded. Settle which it is.`,
  },
  "provisional-band": {
    title: "Band too good for a provisional actual",
    looksAt: "provisional actuals and bands",
    why: "A provisional actual cannot have a better band than the rules allow.",
    message: (finding) =>
      `${at(finding)}the actual of ${of(finding)} is provisional, so its band is ${finding.expected} at best, not ${finding.actual}. Check whether the actual is final.`,
  },
};
