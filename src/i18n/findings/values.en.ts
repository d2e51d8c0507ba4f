import type { ValueCheckId } from "../../scoresheet/checks/values/ids";
import type { CheckText } from "./findingText";
import { at, detail, of } from "./phrases.en";

export const valuesEn: Readonly<Record<ValueCheckId, CheckText>> = {
  "task-unnamed": {
    title: "Task without a name",
    looksAt: "names of rows with a number and a score",
    why: "If it is no task, it shifts every rank.",
    message: (finding) =>
      `${at(finding)}number “${finding.task}” has a score and no name. Enter the name, or remove the number or the score if it is no task.`,
  },
  "score-missing": {
    title: "Score missing",
    looksAt: "the score of each task",
    why: "Without it a task can be neither ranked nor left out.",
    message: (finding) =>
      `${at(finding)}${of(finding)} has no score. Enter it: ranks and grades depend on every score.`,
  },
  "score-not-number": {
    title: "Score is no number",
    looksAt: "the score of each task",
    why: "Excel counts text as no score, and ranks change in silence.",
    message: (finding) =>
      `${at(finding)}the score “${finding.actual}” of ${of(finding)} is no number. ${finding.expected === undefined ? "Enter a number." : `Replace it by the number ${finding.expected}.`}`,
  },
  "functions-lost": {
    title: "Lost functions",
    looksAt: "#NAME? in formulas with functions of this add-in",
    why: "Where Excel does not find an add-in’s functions on opening a workbook, #NAME? stays, even after computing anew. The formulas have to be entered again.",
    message: (finding) =>
      `${at(finding)}formulas with functions of this add-in show #NAME? (${detail(finding, "count")} in all). ${finding.fix === undefined ? "Enter them again: F2 and Enter in each cell." : "“Restore formulas” enters the same formulas again."}`,
  },
  "error-value": {
    title: "Error value",
    looksAt: "error values (#REF! and others) in every column that is read",
    why: "With an error value a total or a rank cannot be computed, or leaves the task out.",
    message: (finding) =>
      `${at(finding)}the column “${detail(finding, "column")}” holds the error ${finding.actual}${detail(finding, "count") === "1" ? "" : ` (${detail(finding, "count")} in all)`}. Totals and ranks pass over it: correct the formula and what it refers to.`,
  },
  "item-missing": {
    title: "Points or label missing",
    looksAt: "points and labels of items",
    why: "A blank counts as 0 in the total.",
    message: (finding) =>
      `${at(finding)}${of(finding)} has nothing under “${detail(finding, "column")}”, and the other tasks of its subcommittee have. See whether it was forgotten; enter “-” if there is none.`,
  },
  "not-a-number": {
    title: "Text where a number belongs",
    looksAt: "targets, actuals, rates, points, weights and ranks",
    why: "Excel leaves text out of sums and ranks, and they change in silence.",
    message: (finding) =>
      `${at(finding)}“${finding.actual}” under “${detail(finding, "column")}” of ${of(finding)} is no number. Enter a number.`,
  },
  "number-as-text": {
    title: "Number stored as text",
    looksAt: "text in columns of numbers",
    why: "It looks like a number, and sums, means and ranks pass over it.",
    message: (finding) =>
      `${at(finding)}“${finding.actual}” under “${detail(finding, "column")}” of ${of(finding)} is stored as text and left out of sums. Replace it by the number ${finding.expected}.`,
  },
  "points-out-of-range": {
    title: "Value out of range",
    looksAt: "the total, points of items, bonuses, weights and rates",
    why: "A value beyond the full points or the rules makes totals and ranks wrong.",
    message: (finding) =>
      `${at(finding)}${finding.actual} under “${detail(finding, "column")}” of ${of(finding)} is out of range (${finding.expected}). Check the value.`,
  },
  "points-outside-band": {
    title: "Points do not fit the label",
    looksAt: "labels and points",
    why: "The rules say which points a label can give; others will be appealed.",
    message: (finding) =>
      `${at(finding)}the label “${detail(finding, "label")}” of ${of(finding)} gives ${finding.expected} points, but “${detail(finding, "column")}” has ${finding.actual}. Check label and points.`,
  },
  "label-unknown": {
    title: "Unknown label",
    looksAt: "labels of bands, items, initiative and representativeness",
    why: "Neither points nor weights follow from a label that the rules do not know.",
    message: (finding) =>
      `${at(finding)}the rules know no label “${finding.actual}” (“${detail(finding, "column")}” of ${of(finding)}). ${detail(finding, "nearest") === "" ? "Use one of the rules." : `Is “${detail(finding, "nearest")}” meant?`}`,
  },
  "label-mixed": {
    title: "One label, several spellings",
    looksAt: "spellings in columns of labels",
    why: "Whoever counts labels misses the tasks that are spelled otherwise.",
    message: (finding) =>
      `${at(finding)}the column “${detail(finding, "column")}” spells the same label in several ways (${detail(finding, "spellings")}). Use one spelling.`,
  },
  "unit-mixed": {
    title: "Units are mixed",
    looksAt: "units of targets and actuals; ratios and percentages in the column of rates",
    why: "Figures in different units give no rate, and cannot be compared, as they stand.",
    message: (finding) => {
      if (detail(finding, "scale") !== "") {
        const [is, usual] =
          detail(finding, "scale") === "ratio" ? ["a ratio", "percentages"] : ["in percent", "ratios"];
        return `${at(finding)}the rate ${finding.actual} of ${of(finding)} is ${is}, and the other rates of the column are ${usual}. Write it like the others (${finding.expected}).`;
      }
      const unit = (text: unknown) => (text === "" ? "no unit" : `“${String(text)}”`);
      return `${at(finding)}the target of ${of(finding)} is in ${unit(finding.expected)}, the actual in ${unit(finding.actual)}. ${finding.severity === "note" ? "They were converted; use one unit for both." : "They cannot be converted: check which is right."}`;
    },
  },
  "duplicate-id": {
    title: "Task number used twice",
    looksAt: "task numbers",
    why: "One task is graded twice, or two are taken for one.",
    message: (finding) =>
      `${at(finding)}task number “${finding.actual}” also stands in ${detail(finding, "first")}. Correct one of them.`,
  },
  "duplicate-name": {
    title: "Task name used twice",
    looksAt: "names within a subcommittee",
    why: "One task is graded twice under different numbers.",
    message: (finding) =>
      `${at(finding)}the name “${finding.actual}” also stands in ${detail(finding, "first")} (“${detail(finding, "other")}”) of the same subcommittee. Delete one if it is the same task, or correct the name.`,
  },
  "name-differs": {
    title: "Lists name a task differently",
    looksAt: "other lists of the same tasks on the sheet",
    why: "What is looked up by name is not found, and nobody knows which name holds.",
    message: (finding) => {
      if (detail(finding, "difference") === "missing") {
        return `${at(finding)}${of(finding)} is missing from another list of the tasks on this sheet. See whether it was forgotten.`;
      }
      const how = detail(finding, "difference") === "spelling" ? "only in spaces or dots" : "in its letters";
      return `${at(finding)}the name “${finding.actual}” differs ${how} from “${finding.expected}” in ${detail(finding, "here")}. Use one name.`;
    },
  },
  "group-unknown": {
    title: "Unknown subcommittee",
    looksAt: "the column of subcommittees",
    why: "Under another name a task is ranked as a subcommittee of its own.",
    message: (finding) =>
      finding.actual === ""
        ? `${at(finding)}${of(finding)} has no subcommittee, and the other tasks have. Enter it.`
        : `${at(finding)}the subcommittee “${finding.actual}” of ${of(finding)} is probably “${finding.expected}”. Check and correct it.`,
  },
  "outside-formulas": {
    title: "Task outside a formula’s range",
    looksAt: "ranges in formulas of ranks, scores, grades and subtotals",
    why: "A task outside the range is not compared with when ranks are computed, and not summed up.",
    message: (finding) =>
      `${at(finding)}the range of the formula ${detail(finding, "formula")} leaves out ${of(finding)} in ${detail(finding, "leftOut")}${detail(finding, "count") === "1" ? "" : ` (${detail(finding, "count")} such formulas)`}. Let the range reach all tasks.`,
  },
  "hard-coded": {
    title: "Number typed over a formula",
    looksAt: "numbers in columns of formulas",
    why: "The number stays when what it should follow from changes.",
    message: (finding) =>
      `${at(finding)}the column “${detail(finding, "column")}” is computed, but ${of(finding)} has ${finding.actual} typed in. If it is like the other rows, enter the formula ${finding.expected}.`,
  },
  "formula-differs": {
    title: "Formula unlike its neighbours",
    looksAt: "formulas in columns of formulas",
    why: "One formula that differs computes one task in another way.",
    message: (finding) =>
      `${at(finding)}the formula ${finding.actual} under “${detail(finding, "column")}” of ${of(finding)} is not the one of the other rows, which would be ${finding.expected}. Check which is right.`,
  },
  "total-mismatch": {
    title: "Total is not the sum",
    looksAt: "scores, points of items and bonus",
    why: "With a wrong total, rank and grade are wrong.",
    message: (finding) =>
      `${at(finding)}the score of ${of(finding)} is given as ${finding.actual}, but its items and bonus add up to ${finding.expected}. Check points and score.`,
  },
  "display-hides": {
    title: "Shown digits hide something",
    looksAt: "the digits that scores are shown with",
    why: "Scores as shown do not agree with ranks or grades, and it looks like a mistake.",
    message: (finding) =>
      detail(finding, "hides") === "difference"
        ? `${at(finding)}the score of ${of(finding)} is shown as ${detail(finding, "shown")}, like that of “${detail(finding, "other")}” (${detail(finding, "otherCell")}), but they are ${finding.actual} and ${finding.expected}, and a grade line falls between them. Show more digits.`
        : `${at(finding)}the score of ${of(finding)} is shown as ${detail(finding, "shown")}, that of “${detail(finding, "other")}” (${detail(finding, "otherCell")}) as ${detail(finding, "otherShown")}; at the digits of the rules they tie, but their ranks differ. Check the ranks.`,
  },
};
