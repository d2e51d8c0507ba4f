import type { Fault } from "../fault";
import { enter, keepResult, type } from "../sheetDraft";
import { at, letters, rowOf } from "../sheetLayout";

const REMARK = "Ⅰ-2-②";

/** Figures of an indicator of which less is better, as they would be without a mistake. */
const processingDays: Fault["tasks"] = (task) => {
  const changed = task("Ⅰ-4-③");
  changed.indicators = [{ name: "민원 처리기간(일)", unit: "일", target: 10, actual: 8, past: [14, 13, 12] }];
};

/** Rates, bands and the figures that they follow from. */
export const ACHIEVEMENT_FAULTS: readonly Fault[] = [
  {
    name: "a rate of 103 where 94 ÷ 92 is 102.2",
    check: "rate-mismatch",
    at: at("rate", "Ⅰ-1-①"),
    cells: (sheet) => keepResult(sheet, at("rate", "Ⅰ-1-①"), 103),
  },
  {
    name: "a rate with two digits in each other’s place",
    check: "rate-mismatch",
    at: at("rate", "Ⅱ-1-③"),
    // 107 is right.
    cells: (sheet) => keepResult(sheet, at("rate", "Ⅱ-1-③"), 170),
  },
  {
    name: "target and actual in each other’s column",
    check: "rate-mismatch",
    at: at("rate", "Ⅱ-1-②"),
    cells: (sheet) => {
      type(sheet, at("target", "Ⅱ-1-②"), 47.2);
      type(sheet, at("actual", "Ⅱ-1-②"), 40);
    },
    // 40 ÷ 47.2 is 낮음, 47.2 is another share of the past years than 40, and target ÷ actual is one way to count an
    // indicator of which less is better.
    consequences: ["band-mismatch", "initiative-mismatch", "lower-is-better"],
  },
  {
    name: "a rate from an actual that was rounded before",
    check: "rate-mismatch",
    at: at("rate", "Ⅱ-1-③"),
    // 70 ÷ 65 in place of 69.55 ÷ 65
    cells: (sheet) => keepResult(sheet, at("rate", "Ⅱ-1-③"), 107.7),
  },
  {
    name: "a rate of the task’s second indicator that does not follow",
    check: "rate-mismatch",
    at: at("rate", "Ⅰ-3-②", 1),
    // 13.26 ÷ 13 is 102.
    cells: (sheet) => keepResult(sheet, at("rate", "Ⅰ-3-②", 1), 104),
  },
  {
    name: "a rate that was cut off",
    check: "rate-mismatch",
    at: at("rate", "Ⅰ-1-①"),
    severity: "note",
    // 94 ÷ 92 is 102.17.
    cells: (sheet) => keepResult(sheet, at("rate", "Ⅰ-1-①"), 102.1),
  },
  {
    name: "다소높음 for 105 %",
    check: "band-mismatch",
    at: at("band", "Ⅰ-1-②"),
    tasks: (task) => {
      task("Ⅰ-1-②").labels.achievement = "다소높음";
      task("Ⅰ-1-②").points.achievement = 37;
    },
  },
  {
    name: "보통 for 94 %",
    check: "band-mismatch",
    at: at("band", "Ⅱ-3-③"),
    tasks: (task) => {
      task("Ⅱ-3-③").labels.achievement = "보통";
      task("Ⅱ-3-③").points.achievement = 35;
    },
  },
  {
    name: "다소높음 for 129.73 %, which is 130 once it is rounded",
    check: "band-rounding",
    at: at("band", "Ⅱ-1-②"),
    tasks: (task) => {
      Object.assign(task("Ⅱ-1-②").indicators[0]!, { target: 75, actual: 97.3, past: [66, 68, 70] });
      task("Ⅱ-1-②").labels.achievement = "다소높음";
      task("Ⅱ-1-②").points.achievement = 37;
    },
  },
  {
    name: "보통 for 129.73 %, which would be 다소높음 once it is rounded",
    check: "band-rounding",
    at: at("band", "Ⅱ-1-②"),
    severity: "note",
    tasks: (task) => Object.assign(task("Ⅱ-1-②").indicators[0]!, { target: 75, actual: 97.3, past: [66, 68, 70] }),
  },
  {
    name: "보통 for an actual that is marked as provisional",
    check: "provisional-band",
    at: at("band", "Ⅰ-1-①"),
    cells: (sheet) => type(sheet, at("actual", "Ⅰ-1-①"), "94(잠정치)"),
  },
  {
    name: "보통 for an actual that the remarks call provisional",
    check: "provisional-band",
    at: at("band", REMARK),
    cells: (sheet) => type(sheet, at("remarks", REMARK), "실적은 잠정치"),
  },
  {
    name: "보통 for an actual that is still being counted",
    check: "provisional-band",
    at: at("band", "Ⅱ-1-①"),
    cells: (sheet) => {
      type(sheet, at("actual", "Ⅱ-1-①"), "집계중");
      type(sheet, at("rate", "Ⅱ-1-①"), "집계중");
    },
  },
  {
    name: "a band without a target, an actual or a rate",
    check: "band-unfounded",
    at: at("band", "Ⅱ-1-③"),
    cells: (sheet) => {
      for (const column of ["target", "actual", "rate", "initiativeRate"] as const)
        type(sheet, at(column, "Ⅱ-1-③"), "");
    },
  },
  {
    name: "a band beside dashes",
    check: "band-unfounded",
    at: at("band", "Ⅲ-2-②"),
    cells: (sheet) => {
      for (const column of ["target", "actual", "rate", "initiativeRate"] as const)
        type(sheet, at(column, "Ⅲ-2-②"), "-");
    },
  },
  {
    name: "a rate of target ÷ actual for an indicator of which less is better",
    check: "lower-is-better",
    at: at("rate", "Ⅰ-4-③"),
    tasks: processingDays,
    cells: (sheet) => {
      const row = rowOf("Ⅰ-4-③");
      enter(sheet, at("rate", "Ⅰ-4-③"), `=ROUND(${letters("target")}${row}/${letters("actual")}${row}*100,1)`, 125);
    },
    consequences: ["formula-differs"],
  },
  {
    name: "a rate of 2 − actual ÷ target, although the name says nothing of it",
    check: "lower-is-better",
    at: at("rate", "Ⅰ-4-③"),
    tasks: (task) => Object.assign(task("Ⅰ-4-③").indicators[0]!, { target: 54, actual: 48.6 }),
    cells: (sheet) => {
      const row = rowOf("Ⅰ-4-③");
      enter(sheet, at("rate", "Ⅰ-4-③"), `=ROUND((2-${letters("actual")}${row}/${letters("target")}${row})*100,1)`, 110);
    },
    consequences: ["formula-differs"],
  },
  {
    name: "actual ÷ target for an indicator of which less is better",
    check: "lower-is-better",
    at: at("target", "Ⅰ-4-③"),
    tasks: (task) => {
      processingDays(task);
      task("Ⅰ-4-③").indicators[0]!.actual = 10.5;
    },
  },
  {
    name: "a target of 0",
    check: "target-not-positive",
    at: at("target", "Ⅱ-1-③"),
    cells: (sheet) => {
      type(sheet, at("target", "Ⅱ-1-③"), 0);
      keepResult(sheet, at("rate", "Ⅱ-1-③"), "#DIV/0!");
      keepResult(sheet, at("initiativeRate", "Ⅱ-1-③"), 0);
    },
    // 0 % of the past mean is not 보통 either.
    consequences: ["error-value", "initiative-mismatch"],
  },
  {
    name: "a target below 0, as tables print it",
    check: "target-not-positive",
    at: at("target", "Ⅰ-3-②"),
    cells: (sheet) => type(sheet, at("target", "Ⅰ-3-②"), "△17"),
  },
  {
    name: "the better of two rates taken for the band",
    check: "indicators-combined",
    at: at("band", "Ⅲ-3-①"),
    tasks: (task) => {
      // 110 % and 160 % are 135 % together.
      task("Ⅲ-3-①").indicators[1]!.actual = 80;
      task("Ⅲ-3-①").labels.achievement = "높음";
      task("Ⅲ-3-①").points.achievement = 39;
    },
  },
  {
    name: "the worse of two rates taken for the band",
    check: "indicators-combined",
    at: at("band", "Ⅲ-3-①"),
    tasks: (task) => (task("Ⅲ-3-①").indicators[1]!.actual = 80),
  },
];
