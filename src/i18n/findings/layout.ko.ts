import type { LayoutCheckId } from "../../scoresheet/checks/layout/ids";
import type { CheckText } from "./findingText";
import { at, detail, object } from "./phrases.ko";

export const layoutKo: Readonly<Record<LayoutCheckId, CheckText>> = {
  "sheet-empty": {
    title: "빈 시트",
    looksAt: "시트의 사용 범위",
    why: "빈 시트에는 매길 등급이 없습니다.",
    message: () => "이 시트에는 값이 없습니다. 점수표가 있는 시트를 열고 다시 실행하세요.",
  },
  "no-header": {
    title: "머리글을 찾지 못함",
    looksAt: "머리글 행",
    why: "머리글을 알아야 열의 뜻을 알 수 있습니다.",
    message: () =>
      "점수표의 머리글 행을 찾지 못했습니다. '관리과제명', '총점', '등급' 같은 머리글이 있는 시트를 여세요.",
  },
  "no-score-column": {
    title: "점수 열을 찾지 못함",
    looksAt: "총점(점수) 열",
    why: "등급은 점수에서 나옵니다.",
    message: () => "총점(점수) 열을 찾지 못했습니다. 패널의 '열 확인'에서 점수 열을 지정하세요.",
  },
  "no-grade-column": {
    title: "등급 열을 찾지 못함",
    looksAt: "등급 열",
    why: "등급은 등급 열에만 씁니다.",
    message: () => "등급을 쓸 열을 찾지 못했습니다. 머리글이 '등급'인 열을 만들거나 패널의 '열 확인'에서 지정하세요.",
  },
  "no-tasks": {
    title: "과제 없음",
    looksAt: "머리글 아래의 행",
    why: "과제가 없으면 순위가 없습니다.",
    message: () => "머리글 아래에서 관리과제를 찾지 못했습니다. 머리글과 과제 행을 확인하세요.",
  },
  "no-group-column": {
    title: "분과 열을 찾지 못함",
    looksAt: "분과 열",
    why: "분과별로 보정하거나 배정하는 규정에는 분과가 필요합니다.",
    message: () =>
      "평가규정이 분과별 배분이나 편차 보정을 정하고 있는데 분과 열을 찾지 못했습니다. 패널의 '열 확인'에서 분과 열을 지정하세요.",
  },
  "column-ambiguous": {
    title: "어느 열인지 불분명함",
    looksAt: "점수·등급으로 볼 수 있는 열",
    why: "잘못 고르면 다른 열로 등급을 매기거나 다른 열을 덮어씁니다.",
    message: (finding) =>
      `${detail(finding, "meaning") === "score" ? "점수" : "등급"} 열로 볼 수 있는 열이 둘 이상입니다(${detail(finding, "chosen")}, ${detail(finding, "others")}). 패널의 '열 확인'에서 하나를 고르면 이 통합 문서에 기억합니다.`,
  },
  "column-moved": {
    title: "지정한 열이 바뀜",
    looksAt: "사용자가 지정한 열의 머리글",
    why: "열이 끼어들면 지정한 자리에 다른 열이 있습니다.",
    message: (finding) =>
      `전에 지정한 ${finding.address} 열의 머리글이 "${finding.expected}"에서 "${finding.actual}"(으)로 바뀌었습니다. 패널의 '열 확인'에서 다시 고르세요.`,
  },
  "task-below-note": {
    title: "주석 아래에 점수가 있음",
    looksAt: "주석 아래의 행",
    why: "과제인지 아닌지에 따라 모든 순위가 달라집니다.",
    message: (finding) =>
      `${at(finding)}주석 아래에 점수가 있는 행이 있어 과제인지 알 수 없습니다. 과제이면 주석 위로 옮기고, 아니면 점수를 지우세요.`,
  },
  "grade-formula": {
    title: "등급 열에 수식이 있음",
    looksAt: "등급 열의 수식",
    why: "수식은 시트를 만든 사람의 것이라 묻지 않고 지우지 않습니다.",
    message: (finding) =>
      `${at(finding)}등급 열의 셀 ${detail(finding, "count")}개에 수식이 있어 덮어쓰지 않았습니다. ${detail(finding, "spills") === "1" ? "수식 하나가 여러 셀을 채우고 있으니, 값으로 쓰려면 그 수식을 지우고 다시 실행하세요." : "값으로 바꾸려면 패널에서 '수식을 값으로 바꾸기'를 켜고 다시 실행하세요."}`,
  },
  "sheet-protected": {
    title: "보호된 시트",
    looksAt: "시트 보호와 잠긴 셀",
    why: "잠긴 셀에는 쓸 수 없습니다.",
    message: (finding) =>
      `시트가 보호되어 있어 ${object(finding.address === "" ? "등급" : finding.address)} 쓸 수 없습니다. [검토 > 시트 보호 해제] 후 다시 실행하세요. 바뀐 셀은 없습니다.`,
  },
};
