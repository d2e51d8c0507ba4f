import type { AchievementCheckId } from "../../scoresheet/checks/achievement/ids";
import type { Finding } from "../../scoresheet/finding";
import type { CheckText } from "./findingText";
import { at, detail, of } from "./phrases.en";

export const achievementEn: Readonly<Record<AchievementCheckId, CheckText>> = {
  "rate-mismatch": {
    title: "Rate does not follow",
    looksAt: "target, actual and rate",
    why: "Bands and points follow from the rate.",
    message: (finding) => {
      const start = `${at(finding)}the rate of ${of(finding)} is given as ${finding.actual}%`;
      const cause = detail(finding, "cause");
      if (cause === "cut-off" || cause === "rounded-up") {
        return `${start}, which is actual ÷ target (${detail(finding, "exact")}%) ${cause === "cut-off" ? "cut off" : "rounded up"}. Rounded half-up it is ${finding.expected}%. Check how rates are rounded.`;
      }
      return `${start}, but actual ÷ target is ${finding.expected}%.${causeText(finding)} Check target, actual and rate.`;
    },
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
  "band-unfounded": {
    title: "Band without figures",
    looksAt: "bands (points) of achievement, and rates, targets and actuals",
    why: "Without figures nobody can check where a band or its points come from.",
    message: (finding) =>
      finding.address === ""
        ? `This sheet has neither rates nor targets and actuals, so the bands of achievement of ${detail(finding, "count")} tasks cannot be checked. Compare them with the sheet that has the figures.`
        : `${at(finding)}${of(finding)} has a band (points) of achievement, and neither a rate nor target and actual. Enter the figures, or say in the remarks that the indicator is qualitative (정성).`,
  },
  "lower-is-better": {
    title: "Less seems to be better",
    looksAt: "names of indicators, and how their rates follow",
    why: "Where less is better actual ÷ target makes no sense, and the guideline names no other formula.",
    message: (finding) => {
      const name = detail(finding, "indicator");
      const indicator = `the indicator ${name === "" ? "" : `“${name}” `}of ${of(finding)}`;
      const formula = detail(finding, "formula");
      if (detail(finding, "named") === "0") {
        return `${at(finding)}the rate of ${indicator} is not actual ÷ target (${detail(finding, "usual")}%) but ${formulas[formula]}. Check that less is better here.`;
      }
      const used =
        formula === "" ? "it has no rate, or one that follows from no formula" : `its rate is ${formulas[formula]}`;
      return `${at(finding)}less seems to be better for ${indicator}; ${used}. Settle the formula and say so in the remarks.`;
    },
  },
  "target-not-positive": {
    title: "Target of 0 or below",
    looksAt: "targets",
    why: "With a target of 0 or below there is no rate actual ÷ target.",
    message: (finding) =>
      `${at(finding)}the target of ${of(finding)} is ${finding.actual}, so there is no rate actual ÷ target. Correct the target, or settle another formula and say so in the remarks.`,
  },
  "indicators-combined": {
    title: "Indicators combined otherwise",
    looksAt: "rates and bands of tasks with several indicators",
    why: "The band depends on how rates are combined, so it has to be the way that the rules name.",
    message: (finding) => {
      const how = combinations[detail(finding, "combination")];
      return `${at(finding)}the ${detail(finding, "count")} indicators of ${of(finding)} were combined to ${typeof finding.actual === "number" ? `${finding.actual}%` : finding.actual} by ${how}. By the rules the rate is ${detail(finding, "rate")}%${typeof finding.expected === "number" ? "" : `, which is ${finding.expected}`}. Check how they are combined.`;
    },
  },
};

const formulas: Readonly<Record<string, string>> = {
  higher: "actual ÷ target",
  inverse: "target ÷ actual",
  mirror: "2 − actual ÷ target",
  reduction: "(base − actual) ÷ (base − target)",
};

const combinations: Readonly<Record<string, string>> = {
  mean: "their plain mean",
  weighted: "their weighted mean",
  max: "taking the best rate",
  min: "taking the worst rate",
  first: "taking the first one’s rate",
};

/** What a rate that does not follow probably comes from, as a sentence. */
function causeText(finding: Finding): string {
  const value = detail(finding, "value");
  switch (detail(finding, "cause")) {
    case "swapped":
      return " It is target ÷ actual, so the two may have been swapped, or less is better here.";
    case "ratio":
      return " It is 100 times off, so ratio and percent may have been mixed up.";
    case "transposed-digits":
      return ` It would follow if the ${detail(finding, "where")} were ${value}, so two digits may have changed places.`;
    case "rounded-actual":
      return ` It follows from the actual rounded to ${value}.`;
    default:
      return "";
  }
}
