import { particle } from "./particle";
import type { Language } from "./language";
import { refusalTexts } from "./refusalTexts";

/**
 * What the functions in cells say when they give an error value. Apart from the pane's texts, so that the functions'
 * script stays small. Each message says what happened, why, and what to do.
 */
const ko = {
  shapes: () => "범위의 크기가 서로 다릅니다. 같은 크기의 범위나 셀 하나를 넣어 주세요.",
  notNumber: (text: string) => `숫자가 아닌 값이 있습니다: "${text}". 숫자로 고치거나 빈 칸으로 두세요.`,
  pending: (text: string) => `실적이 아직 없습니다: "${text}". 숫자가 확정되면 다시 계산됩니다.`,
  numberAsText: (text: string) =>
    `"${text}"${particle(text, "은", "는")} 텍스트로 저장된 숫자여서 순위에서 뺐습니다. 숫자로 바꾸면 다시 계산됩니다.`,
  zeroOrBlank: () =>
    '0점인지 빈 칸인지 구분할 수 없어 순위에서 뺐습니다. 두 번째 인수로 과제가 있는 행을 알려 주세요. 예: P6:P60<>""',
  groupMissing: () =>
    "점수는 있으나 집단(분과)이 비어 있어 순위에서 뺐습니다. 병합된 셀이면 병합을 풀고 모든 행에 집단을 넣으세요.",
  targetNotPositive: () => "목표치가 0 이하이면 달성률을 계산할 수 없습니다. 목표치를 확인하세요.",
  actualNotPositive: () => "목표치 ÷ 실적치 방식은 실적치가 0보다 커야 합니다.",
  baseMissing: () => "감축 방식에는 마지막 인수로 기준값이 필요합니다.",
  baseNotAboveTarget: () => "감축 방식의 기준값은 목표치보다 커야 합니다.",
  direction: (given: string) =>
    `방향 "${given}"${particle(given, "을", "를")} 알 수 없습니다. 상향, 목표/실적, 2-실적/목표, 감축 가운데 하나를 넣으세요. 하향지표는 계산 방식을 골라야 합니다.`,
  format: (given: string, examples: string) =>
    `등급 표시 "${given}"${particle(given, "을", "를")} 알 수 없습니다. 이렇게 적은 예를 넣으세요: ${examples}.`,
  withheld: (given: string, allowed: string) =>
    allowed === ""
      ? "이 평가규정에는 해당자가 없을 때 이웃 등급에 더하는 등급이 없습니다."
      : `"${given}"${particle(given, "은", "는")} 해당자가 없을 때 이웃 등급에 더하는 등급이 아닙니다. 쓸 수 있는 등급: ${allowed}.`,
  word: (given: string, known: string) =>
    `"${given}"${particle(given, "은", "는")} 쓸 수 없는 값입니다. 쓸 수 있는 값: ${known}.`,
  notGrade: (text: string) => `등급으로 읽을 수 없는 값이 있습니다: "${text}".`,
  notItem: (text: string) =>
    `항목의 값으로 읽을 수 없습니다: "${text}". 높음, 다소높음, 보통, 다소낮음, 낮음이나 점수를 넣으세요.`,
  mixedItem: (column: number) => `${column}열의 항목에 등급말(높음~낮음)과 점수가 섞여 있습니다.`,
  oneLine: () => "점수는 한 열이나 한 행의 범위여야 합니다.",
  oneColumn: () => "등급과 집단은 항목의 표와 행 수가 같은 한 열의 범위여야 합니다.",
  noCorrelation: () => "한쪽의 점수가 모두 같거나 과제가 2개 미만이어서 상관계수가 없습니다.",
  noPlaces: () => "점수로 등급을 정하는 규정이어서 등급별 자리 수가 미리 정해져 있지 않습니다.",
  rules: (given: string, known: string) =>
    `평가규정 "${given}"${particle(given, "을", "를")} 알 수 없습니다. 쓸 수 있는 규정: ${known}.`,
  noRubric: (id: string) => `평가규정 "${id}"에는 평가지표가 없습니다. 평가지표가 있는 규정을 넣으세요.`,
  rulesInvalid: (where: string) => `평가규정을 읽을 수 없습니다: ${where}`,
  workbookRulesUnknown: () =>
    "통합 문서에 보관된 평가규정을 확인하지 못했습니다. 셀 편집을 마치고 다시 계산하세요(Ctrl+Alt+F9).",
  rulesRange: () =>
    "평가규정 범위는 등급 이름과 누적 기준선(%)이 적힌 두 열 또는 두 행이어야 하고, 등급은 2개에서 50개까지입니다.",
  rulesRangeCell: (row: number, column: number, reason: string) => `평가규정 범위의 ${row}행 ${column}열: ${reason}`,
  labelMissing: () => "등급 이름이 비어 있습니다.",
  labelRepeated: (label: string) => `등급 이름 "${label}"${particle(label, "이", "가")} 두 번 나옵니다.`,
  lineMissing: () => "누적 기준선이 비어 있습니다. 마지막 등급만 비워 둘 수 있습니다.",
  lineNotNumber: (text: string) => `누적 기준선이 숫자가 아닙니다: "${text}"`,
  lineNotRising: () => "누적 기준선은 앞 등급보다 커야 합니다.",
  lineOutOfRange: () => "누적 기준선은 0%보다 크고 100% 이하여야 합니다.",
  lastLine: () => "마지막 등급의 누적 기준선은 비워 두거나 100%여야 합니다.",
  count: (given: string) => `과제 수는 0 이상의 정수여야 합니다: ${given}`,
  scoreTooLarge: () => "점수가 너무 커서 비교할 수 없습니다.",
  refusal: refusalTexts.ko,
};

const en: typeof ko = {
  shapes: () => "The ranges differ in size. Give ranges of the same size, or single cells.",
  notNumber: (text) => `Not a number: "${text}". Correct it, or leave the cell blank.`,
  pending: (text) => `There is no actual yet: "${text}". It is calculated once the number is in.`,
  numberAsText: (text) =>
    `"${text}" is a number stored as text and was left out of the ranking. Convert it to a number.`,
  zeroOrBlank: () =>
    'This could be a score of 0 or a blank cell, so it was left out. Say in the second argument which rows are tasks, as in P6:P60<>""',
  groupMissing: () =>
    "There is a score but no group, so the row was left out. Where cells are merged, unmerge them and fill in every row.",
  targetNotPositive: () => "A target of 0 or below has no achievement rate. Check the target.",
  actualNotPositive: () => "target ÷ actual needs an actual above 0.",
  baseMissing: () => "The reduction formula needs the base value as its last argument.",
  baseNotAboveTarget: () => "The base of a reduction must be above the target.",
  direction: (given) =>
    `Unknown direction "${given}". Use higher, inverse, mirror or reduction; for lower-is-better indicators the formula must be named.`,
  format: (given, examples) => `Unknown grade format "${given}". Give an example such as ${examples}.`,
  withheld: (given, allowed) =>
    allowed === ""
      ? "These rules have no grade whose places go to a neighbour when nobody deserves it."
      : `"${given}" is no grade whose places go to a neighbour when nobody deserves it. These are: ${allowed}.`,
  word: (given, known) => `Unknown: "${given}". Use ${known}.`,
  notGrade: (text) => `Not a grade of these rules: "${text}".`,
  notItem: (text) => `Neither a band label (높음 to 낮음) nor points: "${text}".`,
  mixedItem: (column) => `The item in column ${column} mixes band labels and points.`,
  oneLine: () => "The scores must be a single column or a single row.",
  oneColumn: () => "Grades and groups must be single columns with as many rows as the table of items.",
  noCorrelation: () => "There is no correlation: one list has no two different scores.",
  noPlaces: () => "These rules grade by scores: how many places a grade has is not known beforehand.",
  rules: (given, known) => `Unknown rule set "${given}". Known: ${known}.`,
  noRubric: (id) => `The rules "${id}" have no rubric. Give rules that have one.`,
  rulesInvalid: (where) => `The rule set cannot be read: ${where}`,
  workbookRulesUnknown: () =>
    "Excel did not say which rule set the workbook keeps. Finish editing the cell and recalculate (Ctrl+Alt+F9).",
  rulesRange: () =>
    "A range of rules has two columns, or two rows: the labels of 2 to 50 grades and their cumulative lines in percent.",
  rulesRangeCell: (row, column, reason) => `Row ${row}, column ${column} of the rules: ${reason}`,
  labelMissing: () => "the grade has no label.",
  labelRepeated: (label) => `the label "${label}" stands there twice.`,
  lineMissing: () => "the cumulative line is missing. Only that of the last grade may be left blank.",
  lineNotNumber: (text) => `the cumulative line is not a number: "${text}"`,
  lineNotRising: () => "a cumulative line must be above the one before.",
  lineOutOfRange: () => "a cumulative line is above 0 and at most 100 percent.",
  lastLine: () => "the cumulative line of the last grade is blank or 100 percent.",
  count: (given) => `The number of tasks must be a whole number of 0 or more: ${given}`,
  scoreTooLarge: () => "A score is too large to be compared.",
  refusal: refusalTexts.en,
};

export type FunctionMessages = typeof ko;

export const functionMessages: Readonly<Record<Language, FunctionMessages>> = { ko, en };
