import type { GradeCheckId } from "../../scoresheet/checks/grades/ids";
import { particle } from "../particle";
import type { CheckText } from "./findingText";
import { at, detail, of } from "./phrases.ko";

export const gradesKo: Readonly<Record<GradeCheckId, CheckText>> = {
  "rank-not-lower": {
    title: "순위가 규정과 다름",
    looksAt: "순위 열",
    why: "Excel의 RANK는 동점에 높은 순위를 주어 기준선을 넘는 과제가 생깁니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 순위는 ${finding.actual}위로 적혀 있으나 동순위 규정에 따르면 ${finding.expected}위입니다${detail(finding, "tieSize") === "1" ? "" : `(같은 점수 ${detail(finding, "tieSize")}개)`}.`,
  },
  "grade-unreadable": {
    title: "알 수 없는 등급",
    looksAt: "등급 열",
    why: "규정에 없는 등급은 셀 수 없습니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 등급 "${finding.actual}"${particle(String(finding.actual), "은", "는")} 평가규정에 없습니다.`,
  },
  "grade-differs": {
    title: "등급이 배정 결과와 다름",
    looksAt: "등급과 점수",
    why: "조정한 것인지 점수가 바뀐 것인지 알아야 합니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 등급은 ${finding.actual}등급이나 점수로 배정하면 ${finding.expected}등급입니다. 조정한 것인지, 점수가 바뀐 것인지 확인하세요.`,
  },
  "grade-distribution": {
    title: "등급 분포가 기준을 벗어남",
    looksAt: "등급별 과제 수",
    why: "기준선과 조정 범위를 넘는 분포는 규정에 어긋납니다.",
    message: (finding) => {
      const grade = detail(finding, "grade");
      const what = detail(finding, "compares") === "cumulative" ? `${grade}등급까지 누적` : `${grade}등급`;
      const lock = detail(finding, "locked") === "1" ? "(조정할 수 없는 기준선)" : "(±5% 조정 범위 포함)";
      return `${what} ${finding.actual}개입니다. 기준은 ${finding.expected}개입니다 ${lock}.`;
    },
  },
};
