import { particle } from "./particle";
import type { Language } from "./language";

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
  format: (given: string) =>
    `등급 표시 "${given}"${particle(given, "을", "를")} 알 수 없습니다. 7, 7등급, 부진, 7등급(부진) 가운데 하나를 넣으세요.`,
  rules: (given: string, known: string) =>
    `평가규정 "${given}"${particle(given, "을", "를")} 알 수 없습니다. 쓸 수 있는 규정: ${known}.`,
  rulesInvalid: (where: string) => `평가규정을 읽을 수 없습니다: ${where}`,
  count: (given: string) => `과제 수는 0 이상의 정수여야 합니다: ${given}`,
  scoreTooLarge: () => "점수가 너무 커서 비교할 수 없습니다.",
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
  format: (given) => `Unknown grade format "${given}". Use 7, 7등급, 부진 or 7등급(부진).`,
  rules: (given, known) => `Unknown rule set "${given}". Known: ${known}.`,
  rulesInvalid: (where) => `The rule set cannot be read: ${where}`,
  count: (given) => `The number of tasks must be a whole number of 0 or more: ${given}`,
  scoreTooLarge: () => "A score is too large to be compared.",
};

export type FunctionMessages = typeof ko;

export const functionMessages: Readonly<Record<Language, FunctionMessages>> = { ko, en };
