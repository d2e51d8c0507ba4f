/** What the pane says when it is opened for the first time. */
export const firstScreenKo = {
  title: "점수표 검증과 등급 배정을 돕습니다",
  does: "하는 일",
  doesList: [
    "점수표에서 어긋난 값과 수식을 찾고, 왜 그런지 설명합니다.",
    "평가규정의 자리 수에 맞추어 등급을 배정합니다.",
    "고치고 쓴 것은 [되돌리기]로 되돌립니다.",
  ],
  doesNot: "하지 않는 일",
  doesNotList: ["통합 문서의 내용을 어디로도 보내지 않습니다.", "시키지 않은 것은 쓰지 않습니다."],
  begin: "시작하기",
  looking: "지금 열린 시트를 살펴보는 중입니다…",
  found: (sheet: string) => `지금 열린 '${sheet}' 시트는 점수표로 보입니다. 검증은 읽기만 합니다.`,
  notFound: "지금 열린 시트에서는 점수표를 찾지 못했습니다. 새 시트를 넣어 볼 수 있고, 있는 시트는 바뀌지 않습니다.",
  check: "이 시트 검증해 보기",
  sample: "표본 점수표 넣기",
  blankForm: "빈 서식 넣기",
  start: "바로 시작하기",
  close: "닫기",
  again: "처음 화면 다시 보기",
};

export type FirstScreenTexts = typeof firstScreenKo;
