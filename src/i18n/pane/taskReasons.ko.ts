import type { GradeReading } from "../../core/explanation/gradesUnderReadings";
import { BOTTOM_GRADE_WORDS, ROUNDING_WORDS, TIE_EXPANSION_WORDS, TIES_WORDS } from "../../rulesheet/words";

const ranksOf = (ranks: number | null): string => (ranks === null ? "" : `(순위로 ${ranks})`);

/** How a rule would have to be read, each change by the parameter's name and value. */
const change = ({ rounding, bottomGrade, ties, tieExpansion }: Partial<GradeReading>): string =>
  [
    ...(rounding === undefined ? [] : [`기준선의 끝수 ${ROUNDING_WORDS[rounding].ko}`]),
    ...(bottomGrade === undefined ? [] : [`끝 등급 ${BOTTOM_GRADE_WORDS[bottomGrade].ko}`]),
    ...(ties === undefined ? [] : [`동점은 ${TIES_WORDS[ties].ko}`]),
    ...(tieExpansion === undefined ? [] : [`동점으로 기준선 넓히기 ${TIE_EXPANSION_WORDS[tieExpansion].ko}`]),
  ].join(", ");

/** What the pane says of one task's grade besides its one sentence. */
export const taskReasonsKo = {
  toBetter: (grade: number, points: string, ranks: number | null) =>
    `${points}점${ranksOf(ranks)} 오르면 ${grade}등급입니다.`,
  toWorse: (grade: number, points: string, ranks: number | null) =>
    `${points}점${ranksOf(ranks)} 내리면 ${grade}등급입니다.`,
  elsewhere: (grade: number, reading: Partial<GradeReading>) => `규정을 달리 읽으면 ${grade}등급: ${change(reading)}`,
  nowhereElse: "규정을 달리 읽어도 등급은 같습니다.",
  findings: (findings: number) => `이 과제의 확인할 사항 ${findings}건`,
  selected: "선택한 과제",
  grade: (grade: number | null) => (grade === null ? "등급 미정" : `${grade}등급`),
};

export type TaskReasonsTexts = typeof taskReasonsKo;
