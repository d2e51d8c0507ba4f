import type { InitiativeCheckId } from "../../scoresheet/checks/initiative/ids";
import type { CheckText } from "./findingText";
import { at, detail, of } from "./phrases.en";

export const initiativeEn: Readonly<Record<InitiativeCheckId, CheckText>> = {
  "initiative-mismatch": {
    title: "Initiative does not follow",
    looksAt: "targets, means of past years, and initiative",
    why: "Initiative is a weight that the points of achievement are multiplied by.",
    message: (finding) =>
      detail(finding, "cause") === "rate"
        ? `${at(finding)}the rate of initiative of ${of(finding)} is given as ${finding.actual}%, but target ÷ past mean is ${finding.expected}%. Check the target and the past mean.`
        : `${at(finding)}the initiative of ${of(finding)} is ${finding.actual}, but target ÷ past mean is ${detail(finding, "rate")}%, which is ${finding.expected}. Check the label or the past mean.`,
  },
  "target-below-last-year": {
    title: "Target below last year’s actual",
    looksAt: "targets and last year’s actuals",
    why: "A target that asks for less than was already reached is hardly ambitious.",
    message: (finding) =>
      `${at(finding)}the target ${finding.actual} of ${of(finding)} is ${detail(finding, "lowerIsBetter") === "1" ? "above last year’s actual of" : "below last year’s actual of"} ${finding.expected}${detail(finding, "lowerIsBetter") === "1" ? ", and less is better" : ""}. Check why it was eased, and say so in the remarks.`,
  },
  "base-includes-year": {
    title: "Past mean includes the evaluated year",
    looksAt: "formulas and values of past means, and columns of past actuals",
    why: "With the evaluated year in its base, initiative depends on the result and not on the target.",
    message: (finding) => {
      const column = detail(finding, "column");
      switch (detail(finding, "cause")) {
        case "column":
          return `${at(finding)}the columns of past actuals include the evaluated year (column ${column}). Use the years before it.`;
        case "formula":
          return `${at(finding)}the formula of the past mean of ${of(finding)} includes the evaluated year’s actual (column ${column}). Average the years before it only.`;
        default:
          return `${at(finding)}the past mean of ${of(finding)} only comes out with the evaluated year’s actual (column ${column}) in it. Check that it averages the years before it only.`;
      }
    },
  },
  "target-unchanged": {
    title: "Target equal to last year’s actual",
    looksAt: "targets and last year’s actuals",
    why: "A target that repeats last year’s result is worth a look when initiative is judged.",
    message: (finding) =>
      `${at(finding)}the target ${finding.actual} of ${of(finding)} equals last year’s actual. Check whether there is a reason to leave it there.`,
  },
};
