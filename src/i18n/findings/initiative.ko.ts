import type { InitiativeCheckId } from "../../scoresheet/checks/initiative/ids";
import { particle } from "../particle";
import type { CheckText } from "./findingText";
import { at, detail, of } from "./phrases.ko";

export const initiativeKo: Readonly<Record<InitiativeCheckId, CheckText>> = {
  "initiative-mismatch": {
    title: "적극성이 계산과 다름",
    looksAt: "목표치·과거 평균과 적극성",
    why: "적극성은 성과지표 점수에 곱하는 가중치입니다.",
    message: (finding) =>
      detail(finding, "cause") === "rate"
        ? `${at(finding)}과제${of(finding)}의 적극성 비율은 ${finding.actual}%로 적혀 있으나 목표÷과거 평균은 ${finding.expected}%입니다. 목표치와 과거 평균을 확인하세요.`
        : `${at(finding)}과제${of(finding)}의 적극성은 '${finding.actual}'인데 목표÷과거 평균 ${detail(finding, "rate")}%는 '${finding.expected}'입니다. 적극성이나 과거 평균을 확인하세요.`,
  },
  "target-below-last-year": {
    title: "목표치가 전년도 실적보다 낮음",
    looksAt: "목표치와 전년도 실적",
    why: "이미 이룬 것보다 낮은 목표는 적극적이라고 보기 어렵습니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 목표치 ${finding.actual}${particle(String(finding.actual), "은", "는")} 전년도 실적 ${finding.expected}보다 ${detail(finding, "lowerIsBetter") === "1" ? "높습니다(낮을수록 좋은 지표)" : "낮습니다"}. 목표치를 낮춘 까닭을 확인하고 비고에 적으세요.`,
  },
  "base-includes-year": {
    title: "과거 평균에 평가연도가 들어 있음",
    looksAt: "과거 평균의 수식과 값, 과거 실적 열",
    why: "평가연도 실적이 기준에 들어가면 적극성이 목표가 아니라 실적에 따라 달라집니다.",
    message: (finding) => {
      const column = detail(finding, "column");
      switch (detail(finding, "cause")) {
        case "column":
          return `${at(finding)}과거 실적 열에 평가연도 실적(${column}열)이 들어 있습니다. 평가연도 전의 실적으로 바꾸세요.`;
        case "formula":
          return `${at(finding)}과제${of(finding)}의 과거 평균 수식에 평가연도 실적(${column}열)이 들어 있습니다. 평가연도 전의 실적만 평균하도록 고치세요.`;
        default:
          return `${at(finding)}과제${of(finding)}의 과거 평균은 평가연도 실적(${column}열)을 넣어야만 나오는 값입니다. 평가연도 전의 실적만 평균했는지 확인하세요.`;
      }
    },
  },
  "target-unchanged": {
    title: "목표치가 전년도 실적과 같음",
    looksAt: "목표치와 전년도 실적",
    why: "전년도 실적을 그대로 옮긴 목표는 적극성을 따질 때 눈여겨볼 점입니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 목표치 ${finding.actual}${particle(String(finding.actual), "이", "가")} 전년도 실적과 같습니다. 그대로 둔 까닭이 있는지 확인하세요.`,
  },
};
