import type { Language } from "./language";
import { particle } from "./particle";

/*
 * What the rubric's functions in cells say when they give an error value. Apart from the messages of all functions, so that
 * it is loaded with them. Each message says what happened, why, and what to do.
 */
const ko = {
  weightMissing: () => "적극성과 대표성의 가중치는 0보다 커야 점수를 계산할 수 있습니다. 가중치를 넣어 주세요.",
  memberScore: (text: string) =>
    `위원의 점수로 읽을 수 없습니다: "${text}". 점수를 넣고, 빠진 위원은 빈 칸이나 회피·제척으로 두세요.`,
  memberZeroOrBlank: () =>
    "0점인지 빈 칸인지 구분할 수 없어 계산하지 않았습니다. 수식의 결과 대신 점수가 적힌 범위를 넣어 주세요.",
  allRecused: () => "점수를 준 위원이 없어 평균이 없습니다. 회피·제척하지 않은 위원의 점수를 넣어 주세요.",
  tooFewToTrim: (present: number, fewest: number) =>
    `점수를 준 위원이 ${present}명이어서 최고·최저를 뺄 수 없습니다(${fewest}명 이상 필요). 점수를 더 넣거나 방법을 평균으로 하세요.`,
  taskWithoutScore: () =>
    "점수가 없는 과제가 있어 위원을 하나씩 빼 볼 수 없습니다. 모든 과제에 점수를 넣거나 그 행을 범위에서 빼세요.",
  taskWeights: () => "과제의 가중치는 0 이상이어야 하고, 모두 0일 수는 없습니다. 가중치를 확인하세요.",
  yesNo: (text: string) =>
    `예·아니요로 읽을 수 없습니다: "${text}". 예, 아니요, ○, ×, TRUE, FALSE 가운데 하나를 넣으세요.`,
  bandLabel: (text: string, known: string) =>
    `구간의 이름으로 읽을 수 없습니다: "${text}". ${known} 가운데 하나를 넣으세요.`,
  pointsNotGiven: (label: string, from: number, to: number) =>
    `이 규정에서는 구간 안의 점수를 위원회가 정합니다. '${label}'의 점수(${from}~${to}점)를 둘째 인수로 넣으세요.`,
  pointsOutOfBand: (given: number, label: string, from: number, to: number) =>
    `${given}점은 '${label}'의 점수(${from}~${to}점)를 벗어났습니다. 점수나 구간을 고치세요.`,
  weightsNeeded: () => "이 규정은 달성률을 가중평균합니다. 지표의 가중치를 둘째 인수로 넣으세요.",
  weightsUnusable: () => "가중치로 평균을 낼 수 없습니다. 지표마다 0 이상의 가중치를 넣고, 모두 0이 되지 않게 하세요.",
  noPastActuals: () =>
    "과거 실적이 없어 적극성을 계산할 수 없습니다. 신규·정성 지표이면 판단한 구간을 셋째 인수로 넣으세요.",
  pastMeanNotPositive: () =>
    "과거 실적의 평균이 0 이하여서 목표치와 견줄 수 없습니다. 판단한 구간을 넣거나 실적을 확인하세요.",
  noLinks: (text: string) =>
    `"${text}"${particle(text, "은", "는")} 어느 구간에도 이르지 못합니다. 연계된 상위 계획을 모두 적거나 구간의 이름을 넣으세요.`,
  noBandReached: () => "어느 구간의 조건에도 이르지 못합니다. 넣은 값을 확인하세요.",
  doneColumns: (needed: readonly string[]) =>
    `과제마다 ${needed.length}열이 있어야 합니다: ${needed.join(", ")}. 실시했으면 예를 넣으세요.`,
  notJudged: (missing: string) =>
    `${missing}을(를) 실시하지 않아 위원회가 판단해야 합니다. 판단한 구간을 둘째 인수로 넣으세요.`,
  bestNotEarned: (label: string, missing: string) =>
    `'${label}'은(는) 모두 실시한 경우에만 줄 수 있습니다. 실시하지 않은 것: ${missing}.`,
  noItem: (text: string, known: string) => `평가 항목 "${text}"이(가) 없습니다. 쓸 수 있는 항목: ${known}.`,
  noScale: (most: number) => `이 항목은 점수표 없이 판단하므로 0~${most}점 가운데 점수를 넣으세요.`,
  noBonus: () => "가점은 핵심 관리과제이면서 추진성과가 우수한 과제만 받을 수 있습니다. 두 조건을 확인하세요.",
  noPenalty: (grade: string) =>
    `감점은 전년도 ${grade} 이하이거나 상반기에 미흡했고 개선보완을 이행하지 않은 과제만 받습니다. 조건을 확인하세요.`,
  moreThanMost: (bonus: number, penalty: number) =>
    `가점은 ${bonus}점, 감점은 ${penalty}점까지입니다. 점수를 고치세요.`,
  itemColumns: (items: string) => `과제마다 평가 항목의 순서대로 점수를 넣으세요: ${items}.`,
  itemMissing: (item: string) => `'${item}' 점수가 비어 있어 총점을 계산하지 않았습니다. 점수를 넣으세요.`,
  itemOutOfRange: (item: string, most: number) => `'${item}' 점수는 0~${most}점이어야 합니다. 점수를 고치세요.`,
};

const en: typeof ko = {
  weightMissing: () => "There is no score without both weights above 0. Give the weights of 적극성 and 대표성.",
  memberScore: (text) => `Not a member's score: "${text}". Give points; leave it blank, or write recused, for none.`,
  memberZeroOrBlank: () =>
    "This row holds a score of 0 or a blank cell, and nothing tells which. Give the range that the scores stand in.",
  allRecused: () => "No member gave a score, so there is no mean. Give the scores of members who are not recused.",
  tooFewToTrim: (present, fewest) =>
    `Only ${present} members gave a score: leaving out two takes ${fewest}. Add scores, or use the plain mean.`,
  taskWithoutScore: () =>
    "A task has no score, so members cannot be left out in turn. Give every task scores, or leave its row out of the range.",
  taskWeights: () => "A task's weight must be 0 or more, and not all can be 0. Check the weights.",
  yesNo: (text) => `Neither yes nor no: "${text}". Give yes, no, TRUE or FALSE.`,
  bandLabel: (text, known) => `Not a band: "${text}". Give one of ${known}.`,
  pointsNotGiven: (label, from, to) =>
    `By these rules the committee gives the points within a band. Give those of ${label} (${from} to ${to}) as the second argument.`,
  pointsOutOfBand: (given, label, from, to) =>
    `${given} is not among the points of ${label} (${from} to ${to}). Correct the points or the band.`,
  weightsNeeded: () =>
    "These rules take a weighted mean of the rates. Give the indicators' weights as the second argument.",
  weightsUnusable: () =>
    "No mean can be made with these weights. Give one of 0 or more for each indicator, not all of them 0.",
  noPastActuals: () =>
    "There are no past actuals to hold the target against. For a new or qualitative indicator give the judged band as the third argument.",
  pastMeanNotPositive: () =>
    "The mean of the past actuals is 0 or below, so the target cannot be held against it. Give the judged band, or check the actuals.",
  noLinks: (text) =>
    `"${text}" does not reach any band. Name all plans that the indicator is linked to, or give the band.`,
  noBandReached: () => "No band's conditions are met. Check what was given.",
  doneColumns: (needed) =>
    `Each task needs ${needed.length} columns: ${needed.join(", ")}. Give yes where it was done.`,
  notJudged: (missing) => `Not done: ${missing}. So the committee has to judge: give its band as the second argument.`,
  bestNotEarned: (label, missing) => `${label} takes all of them to be done. Not done: ${missing}.`,
  noItem: (text, known) => `There is no item "${text}". Items: ${known}.`,
  noScale: (most) => `This item is judged without a scale: give points from 0 to ${most}.`,
  noBonus: () => "Only a core task with outstanding results can have a bonus. Check both conditions.",
  noPenalty: (grade) =>
    `A penalty is due at ${grade} or worse last year, or poor results at half-year, where the improvement was not carried out. Check the conditions.`,
  moreThanMost: (bonus, penalty) => `A bonus is at most ${bonus} points, a penalty ${penalty}. Correct the points.`,
  itemColumns: (items) => `Give each task's points in the order of the items: ${items}.`,
  itemMissing: (item) => `${item} is blank, so there is no total. Give its points.`,
  itemOutOfRange: (item, most) => `${item} must be from 0 to ${most} points. Correct it.`,
};

/** By language. */
export const rubricFunctionMessages: Readonly<Record<Language, typeof ko>> = { ko, en };
