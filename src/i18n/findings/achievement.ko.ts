import type { AchievementCheckId } from "../../scoresheet/checks/achievement/ids";
import type { Finding } from "../../scoresheet/finding";
import { particle } from "../particle";
import type { CheckText } from "./findingText";
import { at, detail, of } from "./phrases.ko";

export const achievementKo: Readonly<Record<AchievementCheckId, CheckText>> = {
  "rate-mismatch": {
    title: "달성률이 계산과 다름",
    looksAt: "목표치·실적치·달성률",
    why: "달성률에서 달성도와 점수가 나옵니다.",
    message: (finding) => {
      const start = `${at(finding)}과제${of(finding)}의 달성률은 ${finding.actual}%로 적혀 있으나`;
      const cause = detail(finding, "cause");
      if (cause === "cut-off" || cause === "rounded-up") {
        return `${start} 실적÷목표 ${detail(finding, "exact")}%를 ${cause === "cut-off" ? "버림" : "올림"}한 값입니다. 반올림하면 ${finding.expected}%입니다. 끝수 처리를 확인하세요.`;
      }
      return `${start} 실적÷목표는 ${finding.expected}%입니다.${causeText(finding)} 목표치, 실적치, 달성률을 확인하세요.`;
    },
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
  "band-unfounded": {
    title: "근거 없는 달성도",
    looksAt: "달성도(점수)와 달성률·목표치·실적치",
    why: "수치가 없으면 달성도와 점수가 어떻게 나왔는지 아무도 확인할 수 없습니다.",
    message: (finding) =>
      finding.address === ""
        ? `이 시트에는 달성률도, 목표치와 실적치도 없어 과제 ${detail(finding, "count")}개의 달성도를 확인할 수 없습니다. 수치가 있는 시트와 맞춰 보세요.`
        : `${at(finding)}과제${of(finding)}에는 달성도(점수)가 있으나 달성률도, 목표치와 실적치도 없어 확인할 수 없습니다. 수치를 넣거나 정성지표이면 비고에 적으세요.`,
  },
  "lower-is-better": {
    title: "하향지표로 보임",
    looksAt: "지표명과 달성률의 산식",
    why: "낮을수록 좋은 지표에는 실적÷목표가 맞지 않고, 지침은 어느 산식을 쓸지 정하지 않았습니다.",
    message: (finding) => {
      const name = detail(finding, "indicator");
      const indicator = `${at(finding)}과제${of(finding)}의 지표${name === "" ? "" : ` '${name}'`}`;
      const formula = detail(finding, "formula");
      if (detail(finding, "named") === "0") {
        return `${indicator}의 달성률은 실적÷목표(${detail(finding, "usual")}%)가 아니라 ${formulas[formula]}로 계산되어 있습니다. 낮을수록 좋은 지표가 맞는지 확인하세요.`;
      }
      const used =
        formula === ""
          ? "적힌 달성률이 없거나 어느 산식에도 맞지 않습니다"
          : `달성률은 ${formulas[formula]}로 계산되어 있습니다`;
      return `${indicator}${particle(name || "지표", "은", "는")} 낮을수록 좋은 지표로 보이며, ${used}. 쓸 산식을 정해 비고에 적으세요.`;
    },
  },
  "target-not-positive": {
    title: "목표치가 0 이하",
    looksAt: "목표치",
    why: "목표치가 0이거나 음수이면 실적÷목표로 달성률을 구할 수 없습니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 목표치가 ${finding.actual}이어서 달성률(실적÷목표)을 구할 수 없습니다. 목표치를 고치거나 다른 산식을 정해 비고에 적으세요.`,
  },
  "indicators-combined": {
    title: "여러 지표를 합친 방법이 규정과 다름",
    looksAt: "지표가 여럿인 과제의 달성률과 달성도",
    why: "합치는 방법에 따라 달성도가 달라지므로 규정에 적힌 방법이어야 합니다.",
    message: (finding) => {
      const how = combinations[detail(finding, "combination")];
      const isRate = typeof finding.actual === "number";
      const combined = isRate ? `달성률 ${finding.actual}%` : `달성도 '${finding.actual}'`;
      const ruled = isRate ? "" : `, '${finding.expected}'`;
      return `${at(finding)}과제${of(finding)}의 지표 ${detail(finding, "count")}개를 합친 ${combined}의 근거는 ${how}입니다. 규정대로 합치면 달성률 ${detail(finding, "rate")}%${ruled}입니다. 합치는 방법을 확인하세요.`;
    },
  },
};

const formulas: Readonly<Record<string, string>> = {
  higher: "실적÷목표",
  inverse: "목표÷실적",
  mirror: "2−실적÷목표",
  reduction: "(기준−실적)÷(기준−목표)",
};

const combinations: Readonly<Record<string, string>> = {
  mean: "단순평균",
  weighted: "가중평균",
  max: "가장 높은 달성률",
  min: "가장 낮은 달성률",
  first: "첫째 지표의 달성률",
};

/** What a rate that does not follow probably comes from, as a sentence. */
function causeText(finding: Finding): string {
  const value = detail(finding, "value");
  const where = { target: "목표치", actual: "실적치", rate: "달성률" }[detail(finding, "where")] ?? "";
  switch (detail(finding, "cause")) {
    case "swapped":
      return " 목표÷실적과 같으므로 목표치와 실적치가 바뀌었거나, 낮을수록 좋은 지표일 수 있습니다.";
    case "ratio":
      return " 100배 차이이므로 비율과 백분율이 섞였을 수 있습니다.";
    case "transposed-digits":
      return ` ${where}${particle(where, "이", "가")} ${value}이면 맞으므로 숫자의 자리가 바뀌었을 수 있습니다.`;
    case "rounded-actual":
      return ` 실적치가 ${value}이면 맞으므로 반올림한 실적으로 계산했을 수 있습니다.`;
    default:
      return "";
  }
}
