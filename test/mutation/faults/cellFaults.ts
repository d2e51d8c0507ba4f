import { cleanTasks } from "../cleanTasks";
import { rankOf, totalOf } from "../excelResults";
import type { Fault } from "../fault";
import { cellAt, enter, keepResult, type } from "../sheetDraft";
import { at, listCell } from "../sheetLayout";

const scoreTexts =
  (digits: number): NonNullable<Fault["cells"]> =>
  (sheet) => {
    for (const task of cleanTasks()) cellAt(sheet, at("score", task.id)).text = totalOf(task).toFixed(digits);
  };
const scores = cleanTasks().map(totalOf);

/** What single cells hold: missing, no number, out of range, misspelt, twice. */
export const CELL_FAULTS: readonly Fault[] = [
  {
    name: "a task without its name",
    check: "task-unnamed",
    at: at("name", "Ⅱ-1-②"),
    cells: (sheet) => type(sheet, at("name", "Ⅱ-1-②"), ""),
  },
  {
    name: "a task without a score",
    check: "score-missing",
    at: at("score", "Ⅱ-1-②"),
    cells: (sheet) => type(sheet, at("score", "Ⅱ-1-②"), ""),
  },
  {
    name: "a score with its unit typed behind it",
    check: "score-not-number",
    at: at("score", "Ⅰ-1-①"),
    cells: (sheet) => type(sheet, at("score", "Ⅰ-1-①"), "91.56점"),
    consequences: ["hard-coded"],
  },
  {
    name: "a score that is stored as text",
    check: "score-not-number",
    at: at("score", "Ⅲ-2-①"),
    cells: (sheet) => type(sheet, at("score", "Ⅲ-2-①"), "97"),
    consequences: ["hard-coded"],
  },
  {
    name: "a score that is still being worked out",
    check: "score-not-number",
    at: at("score", "Ⅲ-2-①"),
    cells: (sheet) => type(sheet, at("score", "Ⅲ-2-①"), "집계중"),
  },
  {
    name: "a score that is an error value",
    check: "score-not-number",
    at: at("score", "Ⅲ-2-①"),
    cells: (sheet) => keepResult(sheet, at("score", "Ⅲ-2-①"), "#N/A"),
  },
  {
    name: "a task without its points for 정책효과",
    check: "item-missing",
    at: at("effect", "Ⅰ-1-②"),
    cells: (sheet) => type(sheet, at("effect", "Ⅰ-1-②"), ""),
  },
  {
    name: "a task without its label for 상위기여도",
    check: "item-missing",
    at: at("contributionLabel", "Ⅰ-1-②"),
    cells: (sheet) => type(sheet, at("contributionLabel", "Ⅰ-1-②"), ""),
  },
  {
    name: "a task without its points for 현장의견수렴",
    check: "item-missing",
    at: at("stakeholder", "Ⅲ-1-②"),
    cells: (sheet) => type(sheet, at("stakeholder", "Ⅲ-1-②"), ""),
  },
  {
    name: "a task without its label for 대표성",
    check: "item-missing",
    at: at("representativeness", "Ⅱ-2-①"),
    cells: (sheet) => type(sheet, at("representativeness", "Ⅱ-2-①"), ""),
  },
  {
    name: "words where points belong",
    check: "not-a-number",
    at: at("collaboration", "Ⅰ-2-①"),
    cells: (sheet) => type(sheet, at("collaboration", "Ⅰ-2-①"), "추후 입력"),
  },
  {
    name: "words for an actual beside a target in numbers",
    check: "not-a-number",
    at: at("actual", "Ⅱ-2-①"),
    cells: (sheet) => type(sheet, at("actual", "Ⅱ-2-①"), "목표 초과 달성"),
  },
  {
    name: "points that are stored as text",
    check: "number-as-text",
    at: at("effect", "Ⅰ-1-①"),
    cells: (sheet) => type(sheet, at("effect", "Ⅰ-1-①"), "29"),
  },
  {
    name: "a target that is stored as text, with its comma",
    check: "number-as-text",
    at: at("target", "Ⅰ-1-②"),
    cells: (sheet) => type(sheet, at("target", "Ⅰ-1-②"), "1,200"),
  },
  {
    name: "a past actual that is stored as text behind a blank",
    check: "number-as-text",
    at: at("past2021", "Ⅱ-1-③"),
    cells: (sheet) => type(sheet, at("past2021", "Ⅱ-1-③"), " 58"),
  },
  {
    name: "a formula whose function of the add-in Excel has lost",
    check: "functions-lost",
    at: at("band", "Ⅱ-1-①"),
    cells: (sheet) => enter(sheet, at("band", "Ⅱ-1-①"), "=_xldudf_ACHIEVEBAND(50,55)", "#NAME?"),
  },
  {
    name: "a rate of initiative that is an error value",
    check: "error-value",
    at: at("initiativeRate", "Ⅱ-1-①"),
    cells: (sheet) => keepResult(sheet, at("initiativeRate", "Ⅱ-1-①"), "#DIV/0!"),
  },
  {
    name: "a bonus that is an error value",
    check: "error-value",
    at: at("bonus", "Ⅱ-1-①"),
    cells: (sheet) => type(sheet, at("bonus", "Ⅱ-1-①"), "#REF!"),
  },
  {
    name: "6 of 5 points",
    check: "points-out-of-range",
    at: at("stakeholder", "Ⅰ-1-①"),
    tasks: (task) => (task("Ⅰ-1-①").points.stakeholder = 6),
  },
  {
    name: "points below 0",
    check: "points-out-of-range",
    at: at("collaboration", "Ⅲ-3-②"),
    tasks: (task) => (task("Ⅲ-3-②").points.collaboration = -1),
  },
  {
    name: "a bonus of 7 where 5 is the most",
    check: "points-out-of-range",
    at: at("bonus", "Ⅰ-3-①"),
    tasks: (task) => (task("Ⅰ-3-①").points.bonus = 7),
  },
  {
    name: "31 of 30 points",
    check: "points-out-of-range",
    at: at("effect", "Ⅲ-2-①"),
    tasks: (task) => (task("Ⅲ-2-①").points.effect = 31),
    consequences: ["points-outside-band"],
  },
  {
    name: "24 points for an effect that is 높음",
    check: "points-outside-band",
    at: at("effect", "Ⅰ-1-①"),
    tasks: (task) => (task("Ⅰ-1-①").points.effect = 24),
  },
  {
    name: "6 points for a communication that is 높음",
    check: "points-outside-band",
    at: at("communication", "Ⅲ-2-②"),
    tasks: (task) => (task("Ⅲ-2-②").points.communication = 6),
  },
  {
    name: "38 points for an achievement that is 보통",
    check: "points-outside-band",
    at: at("achievementPoints", "Ⅱ-1-②"),
    tasks: (task) => (task("Ⅱ-1-②").points.achievement = 38),
  },
  {
    name: "9 points for a contribution that is 다소높음",
    check: "points-outside-band",
    at: at("contribution", "Ⅱ-3-①"),
    tasks: (task) => (task("Ⅱ-3-①").points.contribution = 9),
  },
  {
    name: "a misspelt label of 정책효과",
    check: "label-unknown",
    at: at("effectLabel", "Ⅰ-1-①"),
    cells: (sheet) => type(sheet, at("effectLabel", "Ⅰ-1-①"), "노픔"),
  },
  {
    name: "a misspelt label of 적극성",
    check: "label-unknown",
    at: at("initiative", "Ⅰ-4-②"),
    cells: (sheet) => type(sheet, at("initiative", "Ⅰ-4-②"), "다소노음"),
  },
  {
    name: "a misspelt band",
    check: "label-unknown",
    at: at("band", "Ⅱ-1-③"),
    cells: (sheet) => type(sheet, at("band", "Ⅱ-1-③"), "보퉁"),
  },
  {
    name: "a label with a character in it that nobody sees",
    check: "label-unknown",
    at: at("contributionLabel", "Ⅰ-1-①"),
    cells: (sheet) => type(sheet, at("contributionLabel", "Ⅰ-1-①"), "높\u200b음"),
  },
  {
    name: "우수 in a column of 높음",
    check: "label-mixed",
    at: at("effectLabel", "Ⅰ-1-①"),
    severity: "note",
    cells: (sheet) => type(sheet, at("effectLabel", "Ⅰ-1-①"), "우수"),
  },
  {
    name: "다소 높음 in a column of 다소높음",
    check: "label-mixed",
    at: at("communicationLabel", "Ⅰ-2-①"),
    severity: "note",
    cells: (sheet) => type(sheet, at("communicationLabel", "Ⅰ-2-①"), "다소 높음"),
  },
  {
    name: "an actual in another unit than its target",
    check: "unit-mixed",
    at: at("actual", "Ⅱ-3-②"),
    cells: (sheet) => {
      type(sheet, at("target", "Ⅱ-3-②"), "1,130건");
      type(sheet, at("actual", "Ⅱ-3-②"), "1,525.5명");
    },
  },
  {
    name: "만명 beside 명",
    check: "unit-mixed",
    at: at("actual", "Ⅰ-1-②"),
    severity: "note",
    cells: (sheet) => {
      type(sheet, at("target", "Ⅰ-1-②"), "0.12만명");
      type(sheet, at("actual", "Ⅰ-1-②"), "1,260명");
    },
  },
  {
    name: "a task number that stands twice",
    check: "duplicate-id",
    at: at("id", "Ⅰ-1-②"),
    cells: (sheet) => type(sheet, at("id", "Ⅰ-1-②"), "Ⅰ-1-①"),
    // The list of grades has Ⅰ-1-① by another name.
    consequences: ["name-differs"],
  },
  {
    name: "a task number that stands twice, once with blanks in it",
    check: "duplicate-id",
    at: at("id", "Ⅲ-1-②"),
    cells: (sheet) => type(sheet, at("id", "Ⅲ-1-②"), "Ⅲ - 1 - ①"),
    consequences: ["name-differs"],
  },
  {
    name: "a name that stands twice",
    check: "duplicate-name",
    at: at("name", "Ⅰ-1-②"),
    cells: (sheet) => type(sheet, at("name", "Ⅰ-1-②"), "손실보상 신속 지급"),
    consequences: ["name-differs"],
  },
  {
    name: "a name that stands twice, once without blanks",
    check: "duplicate-name",
    at: at("name", "Ⅱ-1-②"),
    cells: (sheet) => type(sheet, at("name", "Ⅱ-1-②"), "통계개발과개선"),
    consequences: ["name-differs"],
  },
  {
    name: "a name with another letter in the list of grades",
    check: "name-differs",
    at: listCell("C", "Ⅱ-2-①"),
    cells: (sheet) => type(sheet, listCell("C", "Ⅱ-2-①"), "스마트공장 보금"),
  },
  {
    name: "a name with another blank in the list of grades",
    check: "name-differs",
    at: listCell("C", "Ⅲ-2-②"),
    severity: "note",
    cells: (sheet) => type(sheet, listCell("C", "Ⅲ-2-②"), "상생 결제 확산"),
  },
  {
    name: "another name in the list of grades",
    check: "name-differs",
    at: listCell("C", "Ⅱ-2-②"),
    cells: (sheet) => type(sheet, listCell("C", "Ⅱ-2-②"), "데이터 활용 촉진"),
  },
  {
    name: "a task that is missing from the list of grades",
    check: "name-differs",
    at: at("name", "Ⅲ-3-②"),
    cells: (sheet) => {
      for (const column of ["B", "C", "D"] as const) type(sheet, listCell(column, "Ⅲ-3-②"), "");
    },
  },
  {
    name: "a misspelt subcommittee",
    check: "group-unknown",
    at: at("group", "Ⅰ-2-①"),
    cells: (sheet) => type(sheet, at("group", "Ⅰ-2-①"), "소상곰인"),
    consequences: ["cross-table"],
  },
  {
    name: "a subcommittee with a blank in its name",
    check: "group-unknown",
    at: at("group", "Ⅲ-1-②"),
    cells: (sheet) => type(sheet, at("group", "Ⅲ-1-②"), "상생 협력"),
  },
  {
    name: "a task without a subcommittee",
    check: "group-unknown",
    at: at("group", "Ⅱ-1-②"),
    cells: (sheet) => type(sheet, at("group", "Ⅱ-1-②"), ""),
  },
  {
    name: "a score that is not the sum of its items",
    check: "total-mismatch",
    at: at("score", "Ⅱ-1-③"),
    // Between its neighbours 75.26 and 74.26, so that ranks and grades stay right.
    cells: (sheet) => keepResult(sheet, at("score", "Ⅱ-1-③"), 74.56),
  },
  {
    name: "a score that was typed in and is not the sum of its items",
    check: "total-mismatch",
    at: at("score", "Ⅰ-2-③"),
    cells: (sheet) => type(sheet, at("score", "Ⅰ-2-③"), 73.5),
    consequences: ["hard-coded"],
  },
  {
    name: "two scores that look alike and get different grades",
    check: "display-hides",
    // 83.18 and 82.93 are both shown as 83.
    at: at("score", "Ⅲ-2-②"),
    cells: scoreTexts(0),
  },
  {
    name: "two scores that look different and tie",
    check: "display-hides",
    at: at("score", "Ⅰ-4-①"),
    severity: "note",
    cells: (sheet) => {
      keepResult(sheet, at("score", "Ⅰ-4-①"), 78.932);
      keepResult(sheet, at("rank", "Ⅰ-4-①"), rankOf(scores, 78.932));
    },
    consequences: ["rank-not-lower"],
  },
];
