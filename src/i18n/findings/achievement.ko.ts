import type { AchievementCheckId } from "../../scoresheet/checks/achievement/ids";
import { particle } from "../particle";
import type { CheckText } from "./findingText";
import { at, detail, of } from "./phrases.ko";

export const achievementKo: Readonly<Record<AchievementCheckId, CheckText>> = {
  "rate-mismatch": {
    title: "달성률이 계산과 다름",
    looksAt: "목표치·실적치·달성률",
    why: "달성률에서 달성도와 점수가 나옵니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 달성률은 ${finding.actual}%로 적혀 있으나 실적÷목표는 ${finding.expected}%입니다. 목표치, 실적치, 달성률을 확인하세요.`,
  },
  "band-mismatch": {
    title: "달성도가 달성률과 다름",
    looksAt: "달성률과 달성도",
    why: "달성도가 점수의 상한과 하한을 정합니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 달성도는 '${finding.actual}'이지만 달성률 ${detail(finding, "rate")}%는 '${finding.expected}'입니다.`,
  },
  "band-rounding": {
    title: "반올림이 달성도를 가름",
    looksAt: "달성률의 끝수와 달성도",
    why: "끝수 처리로 달성도가 갈리면 이의신청의 대상이 됩니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 달성도 '${finding.actual}'${particle(String(finding.actual), "은", "는")} 달성률 ${detail(finding, "rate")}%를 반올림하느냐에 따라 달라집니다. 어느 쪽인지 정해 두세요.`,
  },
  "provisional-band": {
    title: "잠정치인데 달성도가 높음",
    looksAt: "잠정 실적과 달성도",
    why: "잠정치에는 정해진 구간보다 좋은 달성도를 줄 수 없습니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 실적은 잠정치이므로 '${finding.expected}' 이하여야 하나 '${finding.actual}'입니다. 확정치인지 확인하세요.`,
  },
};
