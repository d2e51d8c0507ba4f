import { gradeTexts } from "./gradeTexts";

const number = new Intl.NumberFormat("ko-KR");
const count = (value: number): string => number.format(value);

/** What the pane says. The English texts are typed against these, so that a missing one does not compile. */
export const paneKo = {
  locale: "ko-KR",

  sheet: {
    label: "점수표 시트",
    contents: (tasks: number, indicators: number) => `과제 ${count(tasks)}개 · 성과지표 ${count(indicators)}개`,
    notUnderstood: "점수표로 읽지 못한 시트",
  },
  opening: "여는 중입니다…",

  progress: {
    label: "시트 읽기",
    rows: (done: number, all: number) => `${count(all)}행 가운데 ${count(done)}행`,
    cancel: "취소",
  },

  message: {
    allocated: (tasks: number, grades: string) => `과제 ${count(tasks)}개의 등급을 ${grades}에 썼습니다.`,
    decided: (hasLines: boolean, moves: number) => {
      const parts = [...(hasLines ? ["기준선"] : []), ...(moves > 0 ? [`과제 ${count(moves)}개`] : [])];
      return `위원회의 조정을 반영했습니다(${parts.join(", ")}).`;
    },
    ranked: (ranks: string) => `순위는 ${ranks}에 썼습니다.`,
    undone: "등급 배정을 되돌렸습니다.",
    restored: (cells: string) => `쓰기 전으로 돌아간 셀: ${cells}`,
    notAllocated: "등급을 쓰지 않았습니다.",
    answerLost: "Excel의 답을 받지 못했습니다.",
    fixed: (cells: string) => `고친 셀: ${cells}`,
    accepted: "받아들인 사항으로 옮기고 사유를 통합 문서에 적었습니다.",
    withdrawn: "다시 확인할 사항으로 셉니다.",
    fixesUndone: "고친 셀을 되돌렸습니다.",
    acceptanceUndone: "받아들인 사항을 전으로 되돌렸습니다.",
    notFixed: "셀을 고치지 않았습니다.",
    notAccepted: "받아들이지 않았습니다.",
    notWithdrawn: "다시 살피는 것으로 바꾸지 않았습니다.",
    notUndone: "되돌리지 않았습니다.",
    notValidated: "확인하지 못했습니다.",
    notUnderstood: "점수표로 읽지 못했습니다.",
    rulesOnSheet: (range: string) => `지금 규정을 ${range}에 펼쳤습니다.`,
    editRules: "고친 뒤 [규정 적용]을 누르면 이 통합 문서에 적용됩니다.",
    rulesApplied: (name: string) => `이제 '${name}'에 따릅니다.`,
    rulesRestored: (name: string) => `다시 '${name}'에 따릅니다.`,
    rulesNotOnSheet: "규정을 시트에 펼치지 않았습니다.",
    rulesNotApplied: "규정을 적용하지 않았습니다.",
    solveFirst: (blocks: number) => `막음 ${count(blocks)}건을 먼저 해결하고 다시 실행하세요.`,
    nothingFound: "찾은 문제가 없습니다.",
    found: (blocks: number, warnings: number, notes: number) => {
      const parts = [
        blocks > 0 ? `막음 ${count(blocks)}건` : "",
        warnings > 0 ? `경고 ${count(warnings)}건` : "",
        notes > 0 ? `참고 ${count(notes)}건` : "",
      ];
      return `${parts.filter((part) => part !== "").join(", ")}.`;
    },
    sheetsPut: (names: readonly string[]) => `새 시트를 넣었습니다: ${names.join(", ")}`,
    sheetsAreYours: "다른 시트는 바뀌지 않았고, 필요 없으면 시트를 삭제하면 됩니다.",
    sheetsNotPut: "새 시트를 넣지 않았습니다.",
    looked: (tasks: number) => `과제 ${count(tasks)}개를 확인했습니다.`,
  },

  rules: {
    title: "평가규정",
    inForce: "적용 중인 규정",
    read: "규정 읽기와 고치기",
    own: (name: string) => `${name} (이 통합 문서의 규정)`,
    toSheet: "규정 시트",
    fromSheet: "규정 적용",
    hint: "[규정 시트]는 지금 규정을 '평가규정' 시트에 펼치고, [규정 적용]은 그 시트에서 고친 규정을 읽어 적용합니다.",
    source: (source: string) => `근거: ${source}`,
  },

  history: { title: "기록" },

  columns: {
    title: "열 확인",
    meanings: { group: "분과", id: "과제번호", name: "과제명", score: "점수", grade: "등급", rank: "순위" },
    none: "없음",
    automatic: "머리글로 다시 찾기",
    noHeading: "(머리글 없음)",
    missing: (columns: number) => `찾지 못한 열 ${count(columns)}개`,
    doubtful: (columns: number) => `확인할 열 ${count(columns)}개`,
    doubt: (others: readonly string[]) => `다른 후보: ${others.join(", ")}`,
    allFound: "모두 찾음",
  },

  header: {
    title: "머리글 행",
    first: "머리글이 시작하는 행",
    last: "머리글이 끝나는 행",
    apply: "다시 읽기",
    automatic: "다시 찾기",
    wrong: "시트의 행 번호를 숫자로 넣으세요.",
  },

  rows: {
    notTask: "과제 아님",
    leftOut: (rows: number) => `과제로 보지 않은 행 ${count(rows)}개`,
    takeAsTask: "과제로 보기",
    takeRowAsTask: (row: number) => `${row}행을 과제로 보기`,
  },

  findings: {
    title: "확인할 사항",
    severities: { block: "막음", warning: "경고", note: "참고" },
    meaning: {
      block: "해결해야 등급을 쓸 수 있습니다",
      warning: "잘못되었을 수 있으니 살펴보세요",
      note: "알아 두세요",
    },
    kinds: {
      layout: "시트 구조",
      rules: "평가규정",
      sheet: "시트 상태",
      values: "셀 값",
      achievement: "달성률과 달성도",
      initiative: "적극성",
      points: "항목별 점수",
      grades: "순위와 등급",
      action: "실행",
    },
    none: "확인할 사항이 없습니다.",
    count: (findings: number) => `${count(findings)}건`,
    list: "확인할 사항 목록",
    keys: "↑↓(J·K): 앞뒤 항목, Enter: 셀로 이동",
    entersCell: (address: string) => `Enter를 누르면 ${address} 셀로 이동합니다.`,
    filter: "목록 좁히기",
    bySeverity: "심각도",
    byKind: "종류",
    allKinds: "모든 종류",
    search: "찾기",
    matching: (wanted: number, all: number) => `${count(all)}건 가운데 ${count(wanted)}건`,
    nothingWanted: "찾는 사항이 없습니다.",
    showAll: "모두 보기",
    actual: "시트의 값",
    expected: "기대한 값",
    why: "왜 중요한가",
    fix: "고치기",
    repairFormulas: "수식 복구",
    fixAll: (fixes: number) => `안전한 고침 ${count(fixes)}건 모두 미리 보기`,
    willChange: (cells: number) => `바뀔 셀 ${count(cells)}개입니다. 적용한 뒤에도 되돌릴 수 있습니다.`,
    cellContent: (content: unknown) => {
      if (content === "") return "(빈 셀)";
      if (typeof content === "number") return `숫자 ${content}`;
      const text = String(content);
      return text.startsWith("=") ? `수식 ${text}` : text === "#NAME?" ? `오류값 ${text}` : `글자 "${text}"`;
    },
    becomes: "다음으로 바뀝니다:",
    accept: "받아들이기",
    reason: "받아들이는 사유",
    reasonIsKept: "사유와 날짜는 통합 문서에 남습니다. 값이 바뀌면 다시 확인할 사항이 됩니다.",
    reasonMissing: "사유를 적어 주세요.",
    accepted: "받아들인 사항",
    reasonGiven: (reason: string) => `사유: ${reason}`,
    withdraw: "다시 살피기",
  },

  echo: "메시지 보기",
  otherSheet: { message: (sheet: string) => `지금 보는 시트: ${sheet}`, check: "이 시트 검증" },
  stale: { message: "시트가 바뀌었습니다.", recheck: "다시 검증" },
  apply: "적용",
  cancel: "취소",

  tasks: {
    title: "과제",
    name: "과제",
    score: "점수",
    rank: "순위",
    grade: "등급",
    count: (tasks: number) => `${count(tasks)}개`,
    none: "찾은 과제가 없습니다.",
    unnamed: (row: number) => `${row}행`,
    hint: "과제를 고르면 등급의 이유를 보여 줍니다. ↑↓: 앞뒤 과제",
    unknown: "없음",
    group: (group: string) => `분과: ${group}`,
    notGraded: "점수가 비었거나 숫자가 아닌 과제가 있어 아직 등급을 정할 수 없습니다.",
    explanation: gradeTexts.ko.explanation,
    corrected: (raw: string, corrected: string) => `${raw}(보정 후 ${corrected})`,
  },

  goTo: (address: string) => `${address} 셀로 이동`,
  showMore: (items: number) => `${count(items)}개 더 보기`,

  browser: {
    title: "Excel에서 여는 추가 기능입니다",
    message: "이 화면은 Excel의 작업창에서 동작합니다. 브라우저만으로는 점수표를 읽거나 쓸 수 없습니다.",
    manifest: "먼저 매니페스트 파일을 받으세요.",
    download: "manifest.xml 받기",
    howTo: "Excel에 넣는 방법",
    ways: [
      {
        title: "웹용 Excel",
        steps: "[홈 > 추가 기능 > 추가 기능 더 보기 > 내 추가 기능 업로드]에서 받은 파일을 고릅니다.",
      },
      {
        title: "Windows용 Excel",
        steps:
          "받은 파일을 공유 폴더에 두고 [파일 > 옵션 > 보안 센터 > 보안 센터 설정 > 신뢰할 수 있는 추가 기능 카탈로그]에 그 폴더를 넣은 뒤, [홈 > 추가 기능 > 고급 > 공유 폴더]에서 고릅니다.",
      },
      {
        title: "Mac용 Excel",
        steps:
          "받은 파일을 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef 폴더에 두고 Excel을 다시 연 뒤 [홈 > 추가 기능]에서 고릅니다.",
      },
    ],
  },
};

export type PaneTexts = typeof paneKo;
