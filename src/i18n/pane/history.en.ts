import {
  BOTTOM_GRADE_WORDS,
  CORRECTION_WORDS,
  MEANING_WORDS,
  ROUNDING_WORDS,
  STRATA_WORDS,
  TIE_EXPANSION_WORDS,
  TIES_WORDS,
} from "../../rulesheet/words";
import type { HistoryTexts } from "./history.ko";

export const historyEn: HistoryTexts = {
  hint: "The workbook keeps what was written when and under which rules. While the cells hold what was written, each can be undone.",
  reading: "Reading the history…",
  unread: "The history could not be read. If a cell is being edited, finish with Enter or Esc, then read again.",
  readAgain: "Read again",
  none: "Nothing has been written or changed yet.",
  list: "What was done, the latest first",
  done: {
    grades: "Grades allocated",
    fixes: "Cells mended",
    rules: "Rules applied",
    accepted: "Finding accepted",
    withdrawn: "Finding counted again",
  },
  on: (sheet) => `Sheet “${sheet}”`,
  finding: (title) => `Finding: ${title}`,
  reason: (reason) => `Reason: ${reason}`,
  undo: "Undo",
  undoStep: (what, when) => `Undo: ${what}, ${when}`,
  undone: (when) => `Undone ${when}`,
  notKept: "Too large to be kept for undoing; only the record is there.",
  rulesThen: "Rules then",
  decided: (hasLines, moves) => {
    const parts = [...(hasLines ? ["lines"] : []), ...(moves > 0 ? [`${moves} task${moves === 1 ? "" : "s"}`] : [])];
    return `Adjusted by the committee: ${parts.join(", ")}`;
  },
  readings: ({ readings }) => [
    `Ties: ${TIES_WORDS[readings.ties].en}`,
    `Lines widened for ties: ${TIE_EXPANSION_WORDS[readings.tieExpansion].en}`,
    `Rounding of lines: ${ROUNDING_WORDS[readings.rounding].en}`,
    `Bottom grade: ${BOTTOM_GRADE_WORDS[readings.bottomGrade].en}`,
    `Places shared by: ${STRATA_WORDS[readings.strata].en}`,
    `Adjustment: ${MEANING_WORDS[readings.adjustment.meaning].en} ±${readings.adjustment.within} %`,
    `Correction: ${CORRECTION_WORDS[readings.correction].en}`,
  ],
};
