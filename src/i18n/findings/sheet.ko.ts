import type { SheetCheckId } from "../../scoresheet/checks/sheet/ids";
import type { CheckText } from "./findingText";
import { at, detail } from "./phrases.ko";

export const sheetKo: Readonly<Record<SheetCheckId, CheckText>> = {
  "circular-total": {
    title: "자기 자신을 더하는 수식",
    looksAt: "합계와 점수의 수식",
    why: "자기 셀을 포함한 수식은 0이나 예전 값을 보여 주어 뒤따르는 순위와 등급이 모두 틀립니다.",
    message: (finding) =>
      `${at(finding)}수식 ${detail(finding, "formula")}에 자기 셀이 들어 있어 값을 믿을 수 없습니다. 범위에서 자기 셀을 빼세요.`,
  },
  "header-ambiguous": {
    title: "머리글 하나에 여러 열",
    looksAt: "병합된 머리글과 그 아래의 열",
    why: "머리글이 없는 열은 무엇인지 알 수 없어 읽지 않습니다.",
    message: (finding) =>
      `${at(finding)}머리글 '${detail(finding, "heading")}' 하나가 값이 있는 여러 열(${detail(finding, "columns")})에 걸쳐 있어 첫 열만 읽었습니다. 열마다 머리글을 넣거나 패널의 '열 확인'에서 고르세요.`,
  },
  "hidden-rows": {
    title: "숨긴 행에 내용이 있음",
    looksAt: "숨긴 행",
    why: "숨긴 과제도 순위와 정원에 들어가므로 보는 사람은 결과를 이해할 수 없습니다.",
    message: (finding) =>
      detail(finding, "tasks") === "0"
        ? `숨긴 행(${detail(finding, "rows")})에 내용이 있습니다. 과제는 아니지만 필요한 내용인지 확인하세요.`
        : `숨긴 행(${detail(finding, "rows")})에 과제 ${detail(finding, "tasks")}개가 있으며 순위와 등급에 포함됩니다. 평가 대상이면 숨기기를 취소하고, 아니면 행을 지우세요.`,
  },
  "hidden-columns": {
    title: "숨긴 열에 내용이 있음",
    looksAt: "숨긴 열",
    why: "보이지 않는 값이 점수와 검증에 쓰일 수 있습니다.",
    message: (finding) =>
      finding.severity === "warning"
        ? `점수표로 읽는 열이 숨겨져 있습니다(${detail(finding, "columns")}). 숨기기를 취소하고 값을 확인하세요.`
        : `숨긴 열(${detail(finding, "columns")})에 내용이 있습니다. 필요한 내용인지 확인하세요.`,
  },
  "filtered-rows": {
    title: "필터가 걸려 있음",
    looksAt: "자동 필터",
    why: "걸러진 과제도 순위에 들어가고, 보이는 행에만 붙여 넣으면 값이 어긋납니다.",
    message: (finding) =>
      `필터가 과제 ${detail(finding, "tasks")}개를 숨기고 있습니다. 숨은 과제도 순위와 등급에 포함되므로 필터를 해제하고 전체를 확인하세요.`,
  },
  "external-link": {
    title: "다른 파일을 읽는 수식",
    looksAt: "다른 통합 문서를 가리키는 수식",
    why: "그 파일이 없거나 바뀌면 점수가 소리 없이 달라집니다.",
    message: (finding) =>
      `${at(finding)}다른 통합 문서(${detail(finding, "book")})를 읽는 수식이 ${detail(finding, "count")}개 있습니다. 그 파일이 바뀌면 점수도 바뀌니, 확정된 값이면 값으로 붙여 넣으세요.`,
  },
  "merged-cells": {
    title: "여러 행에 걸친 과제",
    looksAt: "지표가 여럿인 과제의 행",
    why: "정렬하면 지표의 행이 과제에서 떨어져 나갑니다.",
    message: (finding) =>
      `${at(finding)}과제 ${detail(finding, "count")}개가 여러 행에 걸쳐 있고 아래 행의 과제명이 비어 있거나 병합되어 있습니다. 이대로 정렬하면 행이 흩어지니, 정렬하기 전에 병합을 풀고 과제명을 채우세요.`,
  },
};
