import type { GradeReading } from "../../core/explanation/gradesUnderReadings";
import { BOTTOM_GRADE_WORDS, ROUNDING_WORDS, TIE_EXPANSION_WORDS, TIES_WORDS } from "../../rulesheet/words";
import type { TaskReasonsTexts } from "./taskReasons.ko";

const ranksOf = (ranks: number | null): string =>
  ranks === null ? "" : ` (${ranks} ${ranks === 1 ? "rank" : "ranks"})`;

const change = ({ rounding, bottomGrade, ties, tieExpansion }: Partial<GradeReading>): string =>
  [
    ...(rounding === undefined ? [] : [`lines rounded ${ROUNDING_WORDS[rounding].en}`]),
    ...(bottomGrade === undefined ? [] : [`bottom grade counted ${BOTTOM_GRADE_WORDS[bottomGrade].en}`]),
    ...(ties === undefined ? [] : [`ties by ${TIES_WORDS[ties].en}`]),
    ...(tieExpansion === undefined ? [] : [`lines widened by ties: ${TIE_EXPANSION_WORDS[tieExpansion].en}`]),
  ].join(", ");

/** What the pane says of one task's grade besides its one sentence, English. */
export const taskReasonsEn: TaskReasonsTexts = {
  toBetter: (grade, points, ranks) => `${points} points${ranksOf(ranks)} more would be grade ${grade}.`,
  toWorse: (grade, points, ranks) => `${points} points${ranksOf(ranks)} less would be grade ${grade}.`,
  elsewhere: (grade, reading) => `Grade ${grade} if the rules were read otherwise: ${change(reading)}`,
  nowhereElse: "No other reading of the rules gives another grade.",
  findings: (findings) => `${findings} ${findings === 1 ? "finding" : "findings"} of this task`,
  selected: "Selected task",
  grade: (grade) => (grade === null ? "no grade yet" : `grade ${grade}`),
};
