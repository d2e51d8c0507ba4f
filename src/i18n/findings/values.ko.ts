import type { ValueCheckId } from "../../scoresheet/checks/values/ids";
import { particle } from "../particle";
import type { CheckText } from "./findingText";
import { at, detail, of } from "./phrases.ko";

export const valuesKo: Readonly<Record<ValueCheckId, CheckText>> = {
  "task-unnamed": {
    title: "과제명 없음",
    looksAt: "번호와 점수가 있는 행의 과제명",
    why: "이름 없는 행이 과제이면 순위에 들고, 아니면 모든 순위를 밀어냅니다.",
    message: (finding) =>
      `${at(finding)}번호 '${finding.task}'에 점수가 있으나 과제명이 비어 있습니다. 과제명을 넣거나, 과제가 아니면 번호나 점수를 지우세요.`,
  },
  "score-missing": {
    title: "점수 없음",
    looksAt: "과제의 점수 칸",
    why: "점수가 없으면 순위에도 넣을 수 없고 뺄 수도 없습니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 점수가 비어 있습니다. 점수를 넣어야 순위와 등급을 정할 수 있습니다.`,
  },
  "score-not-number": {
    title: "점수가 숫자가 아님",
    looksAt: "과제의 점수 칸",
    why: "Excel은 글자를 점수로 세지 않아 순위가 조용히 바뀝니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 점수 "${finding.actual}"${particle(String(finding.actual), "은", "는")} 숫자가 아닙니다. ${finding.expected === undefined ? "점수를 숫자로 넣으세요." : `숫자(${finding.expected})로 바꾸세요.`}`,
  },
  "duplicate-id": {
    title: "과제번호 중복",
    looksAt: "과제번호 열",
    why: "한 과제가 두 번 매겨지거나 두 과제가 하나로 여겨집니다.",
    message: (finding) =>
      `${at(finding)}과제번호 "${finding.actual}"${particle(String(finding.actual), "이", "가")} ${detail(finding, "first")}에도 있습니다. 하나를 고치세요.`,
  },
};
