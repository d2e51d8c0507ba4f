import type { Language } from "./language";

/** Why the add-in did not start. */
export type StartFailureReason = "no-office" | "office-silent" | "not-loaded";

export interface StartTexts {
  readonly title: string;
  readonly reasons: Readonly<Record<StartFailureReason, string>>;
  /** What is safe, and what to do next. */
  readonly next: string;
  readonly reload: string;
  readonly diagnostics: string;
}

/** The words of a start that failed: they must be there where nothing else has loaded. */
export const startTexts: Readonly<Record<Language, StartTexts>> = {
  ko: {
    title: "Gradeline을 시작하지 못했습니다",
    reasons: {
      "no-office": "Office의 스크립트(office.js)를 불러오지 못했습니다. 네트워크나 보안 설정이 막았을 수 있습니다.",
      "office-silent": "Excel이 응답하지 않아 여러 번 다시 불러왔지만 시작하지 못했습니다.",
      "not-loaded": "추가 기능의 파일을 불러오지 못했습니다. 네트워크가 끊겼거나 새 버전이 배포되는 중일 수 있습니다.",
    },
    next: "통합 문서는 그대로이며 바뀐 셀은 없습니다. 다시 불러와도 같으면 패널을 닫았다가 다시 여세요. 그래도 안 되면 아래 진단 내용을 담당자에게 보내 주세요.",
    reload: "다시 불러오기",
    diagnostics: "진단 내용",
  },
  en: {
    title: "Gradeline did not start",
    reasons: {
      "no-office":
        "Office's script (office.js) could not be loaded. The network or a security setting may have blocked it.",
      "office-silent": "Excel did not answer, and loading again several times did not help.",
      "not-loaded":
        "The add-in's files could not be loaded. The network may be down, or a new version is being rolled out.",
    },
    next: "The workbook is as it was, and no cell has changed. If reloading does not help, close the pane and open it again. If that does not help either, send the diagnostics below to whoever looks after the add-in.",
    reload: "Reload",
    diagnostics: "Diagnostics",
  },
};
