import type { LayoutCheckId } from "../../scoresheet/checks/layout/ids";
import type { Finding } from "../../scoresheet/finding";
import type { CheckText } from "./findingText";
import { at, detail, object } from "./phrases.ko";

/** "새로 생김: 등급; 없어짐: 부서": what came, went or moved, as far as there is any. */
function changes(finding: Finding): string {
  const words = { came: "새로 생김", went: "없어짐", moved: "옮겨짐" } as const;
  return (Object.keys(words) as (keyof typeof words)[])
    .filter((change) => detail(finding, change) !== "")
    .map((change) => `${words[change]}: ${detail(finding, change)}`)
    .join("; ");
}

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
  "layout-changed": {
    title: "시트 모양이 바뀜",
    looksAt: "마지막으로 바로잡은 뒤의 머리글",
    why: "그때 지정한 열이나 행이 지금은 다른 것일 수 있습니다.",
    message: (finding) =>
      `이 시트를 마지막으로 바로잡은 뒤에 머리글이 바뀌었습니다(${changes(finding)}). 패널의 '열 확인'에서 열을 확인하세요. 다시 바로잡으면 지금 모양을 새로 기억합니다.`,
  },
  "list-unread": {
    title: "읽지 않은 목록",
    looksAt: "다른 과제의 점수가 있는 또 다른 표",
    why: "빠진 과제가 있으면 모든 순위가 달라집니다.",
    message: (finding) =>
      `${at(finding)}머리글이 다른 표에 점수표에 없는 과제의 점수가 있습니다. 이 과제에는 등급을 매기지 않았습니다. 점수표에 속하는 과제이면 같은 머리글 아래로 옮기세요.`,
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
      finding.severity === "note"
        ? "시트가 보호되어 있습니다. 등급 칸이 잠겨 있으면 등급을 쓸 수 없으니, 배정하기 전에 [검토 > 시트 보호 해제]를 하세요."
        : `시트가 보호되어 있어 ${object(finding.address === "" ? "등급" : finding.address)} 쓸 수 없습니다. [검토 > 시트 보호 해제] 후 다시 실행하세요. 바뀐 셀은 없습니다.`,
  },
};
