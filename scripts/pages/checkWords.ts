import type { Language } from "../../src/i18n/language";
import type { Clause } from "../../src/scoresheet/checks/check";
import type { CheckKind } from "../../src/scoresheet/checks/checkTable";
import type { Severity } from "../../src/scoresheet/finding";

/** Words of the page of checks, Korean and English. */
interface CheckWords {
  readonly title: string;
  readonly intro: readonly string[];
  readonly heads: readonly string[];
  readonly severities: Readonly<Record<Severity, string>>;
  readonly kinds: Readonly<Record<CheckKind, { readonly name: string; readonly about: string }>>;
  readonly clauses: Readonly<Record<Clause, string>>;
  readonly yes: string;
  readonly no: string;
}

export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = {
  ko: {
    title: "한국어",
    intro: [
      "- **막음**: 남아 있는 동안에는 등급을 쓰지 않습니다. 등급 열을 쓸 수 없거나, 쓰면 틀린 등급이 됩니다.\n- **경고**: 틀렸을 수 있습니다. 시트를 고치거나, 그대로 두려면 사유를 적고 받아들입니다.\n- **참고**: 알아 두면 좋은 것입니다. 고칠 것이 없을 수도 있습니다.",
      "표의 심각도는 보통의 것이고, 찾은 내용에 따라 한 단계 가볍거나 무거울 수 있습니다. '받아들이기'가 가능한 것은 사유와 함께 통합 문서에 적어 두며, 그 뒤로는 받아들인 것으로 보입니다. '고치기'가 있는 것은 바뀔 값을 먼저 보여 준 뒤 고치고, 되돌릴 수 있습니다. 아무것도 저절로 고치지 않습니다.",
    ],
    heads: ["id", "심각도", "제목", "보는 것", "왜 중요한가", "근거", "받아들이기", "고치기"],
    severities: { block: "막음", warning: "경고", note: "참고" },
    kinds: {
      layout: { name: "시트 구조", about: "시트를 점수표로 읽고 쓸 수 있는지 봅니다." },
      rules: { name: "평가규정", about: "규정을 읽고 적용하면서 찾습니다." },
      sheet: { name: "시트 상태", about: "숨김, 필터, 병합, 외부 연결처럼 셀 값이 아닌 것을 봅니다." },
      values: { name: "셀 값", about: "셀과 열에 적힌 값, 수식, 이름, 판정을 봅니다." },
      achievement: { name: "달성률과 달성도", about: "목표치·실적치·달성률·달성도가 서로 맞는지 봅니다." },
      initiative: { name: "적극성", about: "목표치를 지난 실적과 견줍니다." },
      points: { name: "항목별 점수", about: "항목의 배점과 분과 사이의 차이를 봅니다." },
      grades: { name: "순위와 등급", about: "순위, 등급, 등급별 과제 수와 그 표를 봅니다." },
      action: {
        name: "실행",
        about: "실행하다가 만난 일입니다. 셀은 실행하기 전 그대로이고, 그렇지 않으면 그렇다고 말합니다.",
      },
    },
    clauses: {
      achievement: "성과지표 달성도",
      initiative: "목표치 적극성",
      representativeness: "지표 대표성",
      effect: "정책효과 발생정도",
      contribution: "상위 목표 기여도",
      communication: "소통노력도",
      items: "평가항목과 배점",
      bonus: "가·감점",
      provisional: "잠정치는 다소낮음 이하",
      "several-indicators": "여러 성과지표의 평균",
      distribution: "순위 누적 기준선",
      "locked-lines": "1·7등급은 기준선 준수",
      adjustment: "2~6등급 5% 조정",
      ties: "동순위는 하위순위",
      "two-stages": "분과별 1차, 전체 2차 상대평가",
      "results-share": "성과 비중 80%(최소 60%)",
    },
    yes: "가능",
    no: "–",
  },
  en: {
    title: "English",
    intro: [
      "- **막음 (block)**: no grades are written while it stands; they could not be written, or would be wrong.\n- **경고 (warning)**: it may be wrong. Correct the sheet, or accept it as it is with a reason.\n- **참고 (note)**: good to know; there may be nothing to correct.",
      "The severity in the tables is the usual one; a finding can be milder or graver than that. What can be accepted is remembered in the workbook with its reason, and is shown as accepted from then on. Where there is a fix, the values that would change are shown first, and it can be undone. Nothing is mended unasked.",
    ],
    heads: ["id", "severity", "title", "looks at", "why it matters", "clause", "acceptable", "fix"],
    severities: { block: "block", warning: "warning", note: "note" },
    kinds: {
      layout: { name: "Layout", about: "Can the sheet be read and written as a score sheet?" },
      rules: { name: "Rules", about: "Found while rules are read and applied." },
      sheet: { name: "The sheet’s form", about: "What is no cell’s value: hidden, filtered, merged, linked." },
      values: { name: "Values", about: "Values, formulas, names and labels in cells and columns." },
      achievement: { name: "Achievement", about: "Do target, actual, rate and band agree?" },
      initiative: { name: "Initiative", about: "Targets against past actuals." },
      points: { name: "Points of items", about: "Full points of items, and subcommittees beside each other." },
      grades: { name: "Ranks and grades", about: "Ranks, grades, counts per grade and the tables of them." },
      action: {
        name: "Actions",
        about: "Met while an action runs. The cells are as they were before, or it is said that they are not.",
      },
    },
    clauses: {
      achievement: "achievement of indicators",
      initiative: "initiative of targets",
      representativeness: "representativeness of indicators",
      effect: "policy effect",
      contribution: "contribution to higher goals",
      communication: "communication",
      items: "items and their points",
      bonus: "bonus and penalty",
      provisional: "provisional actuals: 다소낮음 at best",
      "several-indicators": "mean of several indicators",
      distribution: "cumulative rank lines",
      "locked-lines": "grades 1 and 7 keep their lines",
      adjustment: "grades 2–6 within 5 %",
      ties: "ties take the lower rank",
      "two-stages": "subcommittees first, then all tasks",
      "results-share": "results have 80 % of the points (60 % at least)",
    },
    yes: "yes",
    no: "–",
  },
};
