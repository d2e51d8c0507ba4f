import type { Language } from "../../src/i18n/language";
import type { CheckId } from "../../src/scoresheet/finding";

interface Looked {
  readonly tasks: number;
  readonly total: number;
  readonly recomputed: number;
  readonly ambitions: number;
  readonly lastYears: number;
}

/** Words that both languages of the page need. */
interface SummaryWords {
  readonly summary: string;
  looked(counts: Looked): string;
  readonly check: string;
  readonly all: string;
  permitted(counts: string): string;
  readonly caution: string;
}

const KOREAN = {
  title: "2023년 자체평가 결과보고서 점검",
  made: "중소벤처기업부가 공표한 2023년 자체평가 결과보고서의 자료를 Gradeline의 점수표 검증으로 점검한 결과입니다. `npm run published`가 만드는 문서이므로 직접 고치지 마세요.",
  caution:
    "찾은 것이 곧 잘못은 아닙니다. 위원회가 근거를 갖고 정한 것일 수 있고, 보고서에 인쇄되지 않은 자료로 설명될 수도 있습니다. 아래는 보고서에 인쇄된 것만으로는 서로 맞지 않거나 설명이 필요한 곳입니다.",
  summary: "요약",
  looked: ({ tasks, total, recomputed, ambitions, lastYears }: Looked) =>
    `관리과제 ${tasks}개와 성과지표 ${total}개의 목표치·실적치·달성률·판정·등급, 등급별 과제 수와 그 비율, 분과별 등급표, 우수·미흡 과제 목록을 보았습니다. 목표치와 실적치가 모두 인쇄되어 달성률을 다시 계산한 성과지표는 ${recomputed}개, 적극성의 바탕이 인쇄된 것은 ${ambitions}개, 전년도 실적과 견준 것은 ${lastYears}개입니다.`,
  check: "찾은 것",
  all: "모두",
  permitted: (counts: string) =>
    `등급별 과제 수(${counts})는 순위 누적 기준선과 조정 범위(2~6등급 5%) 안에 있고, 분과별 등급표의 과제 수는 과제 목록의 등급과 맞습니다.`,
  found: "찾은 것",
  sheet: (columns: string, percents: string, cumulative: string) =>
    `문장 앞의 주소는 보고서의 표를 한 시트에 옮겨 적었을 때의 셀입니다. 과제 목록의 열은 ${columns}이고, 등급별 비율은 ${percents}, 분과별 등급표의 누적비율은 ${cumulative}에 있습니다. 인쇄된 글자는 그대로 옮겼고, 잠정치인 실적에는 '(잠정치)'를 붙였습니다.`,
  notChecked: "점검하지 못한 것",
  judged: ({ total, recomputed }: Pick<Looked, "total" | "recomputed">) =>
    `성과지표 ${total - recomputed}개는 목표치나 실적치가 인쇄되지 않아 달성률을 다시 계산하지 못했습니다. 과거 실적이 인쇄되지 않은 성과지표의 적극성은 제시자료로 판단하는 것이므로 판정을 점검하지 않았습니다. 여러 성과지표 가운데 하나라도 그러하면 과제의 적극성을 점검하지 않습니다.`,
  nothingFound: "찾은 것이 없는 점검",
  quiet: "다음 점검에서는 찾은 것이 없습니다.",
} as const;

const ENGLISH: SummaryWords & { readonly warnings: string } = {
  summary: "Summary in English",
  looked: ({ tasks, total, recomputed, ambitions, lastYears }) =>
    `This is what Gradeline’s checks find in the published report of the 2023 self-evaluation (Ministry of SMEs and Startups): ${tasks} tasks with ${total} indicators, their targets, actuals, rates, labels and grades, the tables of grades, and the lists of the best and the worst tasks. For ${recomputed} indicators target and actual were printed, so that the rate could be worked out again; for ${ambitions} what initiative is based on; ${lastYears} targets were held against last year’s actual.`,
  check: "found",
  all: "all",
  permitted: (counts) =>
    `The numbers of tasks per grade (${counts}) keep the cumulative lines and the room for adjustment, and the table by subcommittee agrees with the list of tasks.`,
  caution:
    "A finding is no proof of a mistake: the committee may have had reasons, or figures that were not printed. No scores, ranks or points of items were published, so nothing that follows from them could be checked. The addresses are cells of one sheet that the report’s tables were copied to.",
  warnings: "The warnings, one by one (the notes are in the Korean part):",
};

export const PUBLISHED_WORDS: Readonly<Record<Language, SummaryWords>> & { ko: typeof KOREAN; en: typeof ENGLISH } = {
  ko: KOREAN,
  en: ENGLISH,
};

/** What the report does not print, and the checks that look at it. */
export const NOT_CHECKED: readonly { readonly why: string; readonly checks: readonly CheckId[] }[] = [
  {
    why: "점수가 공표되지 않아 순위도, 점수에서 나오는 등급도 다시 계산할 수 없습니다:",
    checks: [
      "score-missing",
      "score-not-number",
      "task-below-note",
      "total-mismatch",
      "display-hides",
      "rank-not-lower",
      "grade-distribution",
      "locked-grade-over",
      "tie-split",
      "grade-order",
      "grade-differs",
      "grades-stale",
      "group-mean-differs",
      "group-spread-differs",
    ],
  },
  {
    why: "항목별 점수와 배점이 과제별로 인쇄되지 않았습니다:",
    checks: ["points-out-of-range", "points-outside-band", "results-share"],
  },
  {
    why: "연도별 실적이 인쇄되지 않아 과거 평균이 어느 해의 것인지 알 수 없습니다:",
    checks: ["base-includes-year"],
  },
  {
    why: "인쇄된 표를 옮겨 적었으므로 수식과 시트의 상태는 볼 수 없습니다:",
    checks: [
      "outside-formulas",
      "hard-coded",
      "formula-differs",
      "circular-total",
      "external-link",
      "error-value",
      "number-as-text",
      "hidden-rows",
      "hidden-columns",
      "filtered-rows",
      "merged-cells",
      "header-ambiguous",
      "sheet-protected",
      "list-unread",
    ],
  },
];
