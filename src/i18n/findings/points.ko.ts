import type { PointsCheckId } from "../../scoresheet/checks/points/ids";
import { particle } from "../particle";
import type { CheckText } from "./findingText";
import { at, detail } from "./phrases.ko";

export const pointsKo: Readonly<Record<PointsCheckId, CheckText>> = {
  "results-share": {
    title: "성과 항목의 배점이 적음",
    looksAt: "머리글에 적힌 항목별 배점",
    why: "지침은 성과지표 달성도와 정책효과성에 배점의 60% 이상을 두도록 하고, 평가지표는 80%를 둡니다.",
    message: (finding) =>
      `${at(finding)}성과지표 달성도와 정책효과성의 배점이 ${detail(finding, "all")}점 가운데 ${detail(finding, "results")}점(${finding.actual}%)으로 ${finding.severity === "warning" ? `지침의 하한 ${detail(finding, "floor")}%` : `${finding.expected}%`}에 못 미칩니다. 머리글의 배점을 확인하세요.`,
  },
  "items-exceed": {
    title: "한 분과만 점수를 준 항목",
    looksAt: "분과별로 점수를 준 항목",
    why: "한 분과만 받는 항목이 있으면 그 분과의 총점이 높아져 분과끼리 견줄 수 없습니다.",
    message: (finding) => {
      const item = detail(finding, "item");
      const group = subcommittee(detail(finding, "group"));
      return `${at(finding)}'${item}' 점수는 ${group}에만 있습니다(과제 ${detail(finding, "size")}개 중 ${detail(finding, "count")}개). 다른 분과보다 총점이 높아질 수 있으니 모든 분과에 적용할 항목인지 확인하세요.`;
    },
  },
  "group-mean-differs": {
    title: "분과 평균이 다름",
    looksAt: "분과별 점수의 평균",
    why: "한 분과의 점수가 후하거나 박하면 전체 순위가 그 분과에 유리하거나 불리해집니다.",
    message: (finding) => {
      const group = subcommittee(detail(finding, "group"));
      return `${at(finding)}${group}(과제 ${detail(finding, "n")}개)의 평균 ${finding.actual}점은 다른 분과 과제의 평균 ${finding.expected}점과 과제 수로 설명되는 것보다 크게 다릅니다. 위원장 회의에서 분과별 점수편차를 살펴보세요.`;
    },
  },
  "group-spread-differs": {
    title: "분과 점수의 퍼짐이 다름",
    looksAt: "분과별 점수의 표준편차",
    why: "점수가 널리 퍼진 분과가 높은 등급과 낮은 등급을 모두 차지하게 됩니다.",
    message: (finding) => {
      const group = subcommittee(detail(finding, "group"));
      return `${at(finding)}${group}(과제 ${detail(finding, "n")}개) 점수의 표준편차 ${finding.actual}${particle(String(finding.actual), "은", "는")} 다른 분과 과제의 표준편차 ${finding.expected}${particle(String(finding.expected), "과", "와")} 과제 수로 설명되는 것보다 크게 다릅니다. 위원장 회의에서 분과별 점수편차를 살펴보세요.`;
    },
  },
};

/** 분과 names stand on sheets with and without the word itself. */
const subcommittee = (name: string): string => (/분과(?:위원회|위)?$/.test(name) ? `'${name}'` : `'${name}' 분과`);
