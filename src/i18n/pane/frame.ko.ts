/** What the pane says from its first moment on, before anything was read. The English texts are typed against these. */
export const frameKo = {
  appName: "성과평가 등급배정",

  actions: {
    allocate: "등급 배정",
    validate: "점수표 검증",
    undo: "되돌리기",
    replaceFormulas: "수식을 값으로 바꾸기",
    group: "실행",
  },

  running: {
    allocate: "등급을 배정하는 중입니다…",
    validate: "점수표를 확인하는 중입니다…",
    fix: "셀을 고치는 중입니다…",
    accept: "사유를 적어 두는 중입니다…",
    withdraw: "받아들인 것을 거두는 중입니다…",
    undo: "되돌리는 중입니다…",
    correct: "지정한 대로 다시 읽는 중입니다…",
    rulesToSheet: "규정을 시트에 펼치는 중입니다…",
    rulesFromSheet: "규정을 읽는 중입니다…",
    chooseRules: "규정을 바꾸는 중입니다…",
    putSheets: "새 시트를 넣는 중입니다…",
  },
  stillWaiting: "Excel이 아직 답하지 않았습니다. 셀을 입력하는 중이면 Enter로 마쳐 주세요.",
  help: {
    open: "도움말",
    openByKey: "도움말(F1)",
    missing: "도움말을 불러오지 못했습니다. 연결을 확인하고 다시 눌러 주세요. 패널의 내용은 그대로입니다.",
  },
  notLookedYet: "아직 점수표를 확인하지 않았습니다. [점수표 검증]을 누르면 지금 열린 시트를 확인합니다.",

  failure: {
    title: "예상하지 못한 오류가 발생했습니다",
    message:
      "이 창만 멈췄고 통합 문서는 그대로 열려 있습니다. 다시 불러와도 같은 오류가 나면 아래 진단 내용을 복사해 담당자에게 보내 주세요.",
    diagnostics: "진단 내용",
    contents: "오류가 난 곳과 Excel의 버전이 적혀 있습니다. 보내기 전에 읽어 보세요.",
    copy: "진단 내용 복사",
    copied: "복사했습니다.",
    copyByHand: "내용을 선택했습니다. Ctrl+C(Mac은 ⌘C)를 눌러 복사하세요.",
    reload: "다시 불러오기",
  },
};

export type FrameTexts = typeof frameKo;
