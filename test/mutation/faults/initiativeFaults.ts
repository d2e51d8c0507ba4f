import type { Fault } from "../fault";
import { enter, keepResult, type } from "../sheetDraft";
import { at, HEAD_ROW, letters, rowOf } from "../sheetLayout";

const row = rowOf("Ⅰ-1-①");

/** Targets against past actuals. */
export const INITIATIVE_FAULTS: readonly Fault[] = [
  {
    name: "높음 for a target that is 107 % of the past mean",
    check: "initiative-mismatch",
    at: at("initiative", "Ⅰ-1-①"),
    tasks: (task) => (task("Ⅰ-1-①").initiative = "높음"),
  },
  {
    name: "보통 for a target that is 139 % of the past mean",
    check: "initiative-mismatch",
    at: at("initiative", "Ⅰ-4-②"),
    tasks: (task) => (task("Ⅰ-4-②").initiative = "보통"),
  },
  {
    name: "보통 for two targets that are 142 % of their past means together",
    check: "initiative-mismatch",
    at: at("initiative", "Ⅰ-3-①"),
    tasks: (task) => (task("Ⅰ-3-①").initiative = "보통"),
  },
  {
    name: "a rate of initiative that is not target ÷ past mean",
    check: "initiative-mismatch",
    at: at("initiativeRate", "Ⅰ-1-①"),
    // 92 ÷ 86 is 107.
    cells: (sheet) => keepResult(sheet, at("initiativeRate", "Ⅰ-1-①"), 117),
  },
  {
    name: "a target below last year’s actual",
    check: "target-below-last-year",
    at: at("target", "Ⅰ-1-①"),
    tasks: (task) => (task("Ⅰ-1-①").indicators[0]!.past = [84, 86, 94]),
  },
  {
    name: "a second indicator’s target below last year’s actual",
    check: "target-below-last-year",
    at: at("target", "Ⅰ-3-②", 1),
    tasks: (task) => (task("Ⅰ-3-②").indicators[1]!.past = [11.8, 12, 13.1]),
  },
  {
    name: "a mean of the past whose formula reads this year’s actual",
    check: "base-includes-year",
    at: at("pastMean", "Ⅰ-1-①"),
    cells: (sheet) => {
      const past = `${letters("past2021")}${row}:${letters("past2022")}${row}`;
      // (86 + 88 + 94) ÷ 3, and 92 of it
      enter(sheet, at("pastMean", "Ⅰ-1-①"), `=ROUND(AVERAGE(${past},${letters("actual")}${row}),1)`, 89.3);
      keepResult(sheet, at("initiativeRate", "Ⅰ-1-①"), 103);
    },
    consequences: ["formula-differs"],
  },
  {
    name: "a typed mean of the past that this year’s actual is part of",
    check: "base-includes-year",
    at: at("pastMean", "Ⅰ-1-①"),
    cells: (sheet) => {
      type(sheet, at("pastMean", "Ⅰ-1-①"), 89.3);
      keepResult(sheet, at("initiativeRate", "Ⅰ-1-①"), 103);
    },
    consequences: ["hard-coded"],
  },
  {
    name: "three past years of which the last is the evaluated one",
    check: "base-includes-year",
    at: at("pastMean", "Ⅰ-1-①"),
    cells: (sheet) => {
      (["past2020", "past2021", "past2022"] as const).forEach((column, index) =>
        type(sheet, `${letters(column)}${HEAD_ROW + 1}`, `’2${index + 1}년`),
      );
    },
    // Every task’s mean is such a one.
    consequences: ["base-includes-year"],
  },
  {
    name: "a target that repeats last year’s actual",
    check: "target-unchanged",
    at: at("target", "Ⅰ-1-①"),
    severity: "note",
    tasks: (task) => (task("Ⅰ-1-①").indicators[0]!.past = [84, 86, 92]),
  },
  {
    name: "a target in thousands that repeats last year’s actual",
    check: "target-unchanged",
    at: at("target", "Ⅱ-1-①"),
    severity: "note",
    tasks: (task) => (task("Ⅱ-1-①").indicators[0]!.past = [25000, 26000, 28000]),
  },
];
