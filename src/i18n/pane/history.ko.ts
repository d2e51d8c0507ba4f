import type { RulesThen } from "../../usecases/history/historyEntry";
import {
  BOTTOM_GRADE_WORDS,
  CORRECTION_WORDS,
  MEANING_WORDS,
  ROUNDING_WORDS,
  STRATA_WORDS,
  TIE_EXPANSION_WORDS,
  TIES_WORDS,
} from "../../rulesheet/words";

/** What 기록 says of what was done in the workbook. */
export const historyKo = {
  hint: "언제 무엇을 어떤 규정으로 썼는지 통합 문서에 남습니다. 셀이 쓴 그대로면 하나씩 되돌릴 수 있습니다.",
  reading: "기록을 읽는 중입니다…",
  unread: "기록을 읽지 못했습니다. 셀을 입력하는 중이면 Enter나 Esc로 마치고 다시 읽으세요.",
  readAgain: "다시 읽기",
  none: "아직 쓰거나 바꾼 것이 없습니다.",
  list: "한 일의 목록, 최근 것부터",
  done: {
    grades: "등급 배정",
    fixes: "셀 고침",
    rules: "규정 적용",
    accepted: "확인할 사항 받아들임",
    withdrawn: "확인할 사항 다시 살피기",
  },
  on: (sheet: string) => `시트 '${sheet}'`,
  finding: (title: string) => `항목: ${title}`,
  reason: (reason: string) => `사유: ${reason}`,
  undo: "되돌리기",
  undoStep: (what: string, when: string) => `${when} ${what} 되돌리기`,
  undone: (when: string) => `되돌림 ${when}`,
  notKept: "되돌릴 내용이 너무 커서 기록만 남았습니다.",
  rulesThen: "적용한 규정",
  decided: (hasLines: boolean, moves: number) => {
    const parts = [...(hasLines ? ["기준선"] : []), ...(moves > 0 ? [`과제 ${moves}개`] : [])];
    return `위원회의 조정: ${parts.join(", ")}`;
  },
  readings: ({ readings }: RulesThen): readonly string[] => [
    `동점은 ${TIES_WORDS[readings.ties].ko}`,
    `동점으로 기준선 넓히기: ${TIE_EXPANSION_WORDS[readings.tieExpansion].ko}`,
    `기준선의 끝수: ${ROUNDING_WORDS[readings.rounding].ko}`,
    `끝 등급: ${BOTTOM_GRADE_WORDS[readings.bottomGrade].ko}`,
    `자리를 나누는 단위: ${STRATA_WORDS[readings.strata].ko}`,
    `조정: ${MEANING_WORDS[readings.adjustment.meaning].ko} ±${readings.adjustment.within}%`,
    `점수 보정: ${CORRECTION_WORDS[readings.correction].ko}`,
  ],
};

export type HistoryTexts = typeof historyKo;
