import type { PointsCheckId } from "../../scoresheet/checks/points/ids";
import type { CheckText } from "./findingText";
import { at, detail } from "./phrases.en";

export const pointsEn: Readonly<Record<PointsCheckId, CheckText>> = {
  "results-share": {
    title: "Few points for results",
    looksAt: "the full points of items in the headings",
    why: "The guideline wants at least 60 % of the points for achievement and effect, and the rubric gives them 80 %.",
    message: (finding) =>
      `${at(finding)}achievement and effect have ${detail(finding, "results")} of ${detail(finding, "all")} points (${finding.actual}%), below ${finding.severity === "warning" ? `the guideline’s floor of ${detail(finding, "floor")}%` : `${finding.expected}%`}. Check the points in the headings.`,
  },
  "items-exceed": {
    title: "Item of one subcommittee only",
    looksAt: "which items each subcommittee scores",
    why: "With an item of its own a subcommittee reaches higher totals, and cannot be compared with the others.",
    message: (finding) =>
      `${at(finding)}only ${detail(finding, "group")} has points for “${detail(finding, "item")}” (${detail(finding, "count")} of its ${detail(finding, "size")} tasks), so its totals can reach higher. Check whether the item is meant for all subcommittees.`,
  },
  "group-mean-differs": {
    title: "Mean of a subcommittee differs",
    looksAt: "mean scores of subcommittees",
    why: "A milder or stricter subcommittee moves its tasks up or down among all.",
    message: (finding) =>
      `${at(finding)}the mean of ${detail(finding, "group")} (${detail(finding, "n")} tasks) is ${finding.actual}, that of all other tasks ${finding.expected}: more than its size explains. Have the chairs’ meeting look at differences between subcommittees.`,
  },
  "group-spread-differs": {
    title: "Spread of a subcommittee differs",
    looksAt: "standard deviations of subcommittees",
    why: "A subcommittee whose scores spread widely takes both the best and the worst grades.",
    message: (finding) =>
      `${at(finding)}the standard deviation of ${detail(finding, "group")} (${detail(finding, "n")} tasks) is ${finding.actual}, that of all other tasks ${finding.expected}: more of a difference than its size explains. Have the chairs’ meeting look at differences between subcommittees.`,
  },
};
