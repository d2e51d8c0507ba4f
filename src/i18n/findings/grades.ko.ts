import type { GradeCheckId } from "../../scoresheet/checks/grades/ids";
import type { Finding } from "../../scoresheet/finding";
import { particle } from "../particle";
import type { CheckText } from "./findingText";
import { at, detail, object, of } from "./phrases.ko";

/** What all ranks of the sheet follow instead of the rules. */
const RANK_RULES: Readonly<Record<string, string>> = {
  lower: "시트의 순위는 모두 하위순위 방식입니다",
  upper: "시트의 순위는 모두 RANK.EQ처럼 동점에 상위순위를 주었습니다",
  middle: "시트의 순위는 모두 RANK.AVG처럼 동점에 중간순위를 주었습니다",
  dense: "시트의 순위는 모두 동점을 한 자리로 세었습니다(1, 2, 2, 3)",
  ascending: "시트의 순위는 모두 낮은 점수부터 세었습니다",
};

/** The values of readings, as they follow "…(으)로 읽으면". */
const READINGS: Readonly<Record<string, string>> = {
  down: "기준선의 끝수를 버리는 것으로",
  "half-down": "기준선의 끝수 0.5를 버리는 것으로",
  "half-up": "기준선의 끝수를 반올림하는 것으로",
  "largest-remainder": "기준선의 끝수를 최대잔여법으로 나누는 것으로",
  "from-top": "끝 등급을 앞에서부터 세는 것으로",
  "from-bottom": "끝 등급을 뒤에서부터 세는 것으로",
  line: "조정 범위를 누적 기준선의 이동 폭으로",
  share: "조정 범위를 등급별 비율의 이동 폭으로",
  count: "조정 범위를 등급별 과제 수의 이동 폭으로",
};

/** Under which readings the distribution would pass; nothing where readings do not matter. */
function readings(finding: Finding): string {
  if (finding.details?.["readings"] === undefined) return "";
  const ways = detail(finding, "readings");
  if (ways === "") return " 규정을 달리 읽어도 통과하는 방법이 없습니다.";
  const worded = ways.split(", ").map((way) =>
    way
      .split("+")
      .map((value) => READINGS[value] ?? value)
      .join(", 그리고 "),
  );
  return ` ${worded.join(" 또는 ")} 읽으면 통과합니다.`;
}

const group = (finding: Finding): string => (detail(finding, "group") === "" ? "" : `${detail(finding, "group")} `);
const more = (finding: Finding): string => (detail(finding, "more") === "0" ? "" : ` 외 ${detail(finding, "more")}개`);
const named = (finding: Finding): string => `${detail(finding, "tasks")}${more(finding)}`;

const CAUSES: Readonly<Record<string, string>> = {
  "cut-off": " 끝수를 반올림하지 않고 버린 값으로 보입니다.",
  "rounded-added": " 반올림한 비율을 더한 값으로 보입니다.",
  "kept-to-100": " 합이 100이 되도록 맞춘 값으로 보입니다.",
};

export const gradesKo: Readonly<Record<GradeCheckId, CheckText>> = {
  "rank-not-lower": {
    title: "순위가 규정과 다름",
    looksAt: "순위 열",
    why: "Excel의 RANK는 동점에 높은 순위를 주어 기준선을 넘는 과제가 생깁니다.",
    message: (finding) => {
      const size = detail(finding, "tieSize");
      const rule = RANK_RULES[detail(finding, "rule")];
      return `${at(finding)}과제${of(finding)}의 순위는 ${finding.actual}위로 적혀 있으나 동순위 규정에 따르면 ${finding.expected}위입니다${size === "1" ? "" : `(같은 점수 ${size}개)`}.${rule === undefined ? "" : ` ${rule}.`}`;
    },
  },
  "grade-missing": {
    title: "등급 없음",
    looksAt: "등급 열의 빈 셀",
    why: "한 과제라도 빠지면 등급 분포가 맞는지 알 수 없습니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}에 등급이 없습니다. 다른 과제에는 등급이 있으니 등급을 적거나 다시 배정하세요.`,
  },
  "grade-unreadable": {
    title: "알 수 없는 등급",
    looksAt: "등급 열",
    why: "규정에 없는 등급은 셀 수 없습니다.",
    message: (finding) => {
      const actual = `"${finding.actual}"`;
      return detail(finding, "count") === ""
        ? `${at(finding)}과제${of(finding)}의 등급 ${actual}${particle(actual, "은", "는")} 평가규정에 없습니다. 등급을 고치세요.`
        : `${at(finding)}등급 ${detail(finding, "of")}개 가운데 ${detail(finding, "count")}개가 평가규정에 없습니다(${actual} 등). 다른 규정의 등급이면 평가규정을 바꾸고, 다른 열이면 패널의 '열 확인'에서 등급 열을 지정하세요.`;
    },
  },
  "grades-stale": {
    title: "배정한 뒤 점수가 바뀜",
    looksAt: "등급을 배정할 때의 점수와 지금의 점수",
    why: "지금 적힌 등급은 지금의 점수에서 나온 것이 아닙니다.",
    message: (finding) => {
      const parts = [
        ["changed", `점수가 바뀐 과제 ${detail(finding, "changed")}개(${named(finding)})`],
        ["added", `새로 생긴 과제 ${detail(finding, "added")}개`],
        ["gone", `없어진 과제 ${detail(finding, "gone")}개`],
      ] as const;
      const what = parts.filter(([name]) => detail(finding, name) !== "0").map(([, text]) => text);
      return `${at(finding)}등급은 ${detail(finding, "on")}의 점수로 배정했으나 그 뒤 ${what.join(", ")}가 있습니다. 다시 배정하세요.`;
    },
  },
  "grade-distribution": {
    title: "등급 분포가 기준을 벗어남",
    looksAt: "등급별 과제 수",
    why: "기준선과 조정 범위를 넘는 분포는 규정에 어긋납니다.",
    message: (finding) => {
      const grade = detail(finding, "grade");
      const counted: Readonly<Record<string, string>> = {
        cumulative: `${grade}등급까지 누적`,
        "from-bottom": `${grade}등급부터 끝까지`,
      };
      const what = counted[detail(finding, "compares")] ?? `${grade}등급`;
      const lock = detail(finding, "locked") === "1" ? "(조정할 수 없는 기준선)" : "(조정 범위 포함)";
      return `${at(finding)}${group(finding)}${what} ${finding.actual}개입니다. 기준은 ${finding.expected}개입니다 ${lock}.${readings(finding)}`;
    },
  },
  "locked-grade-over": {
    title: "조정할 수 없는 등급이 기준선을 넘음",
    looksAt: "가장 좋은 등급과 끝 등급의 과제 수",
    why: "두 등급은 순위 누적 기준선을 지켜야 하고 조정할 수 없습니다.",
    message: (finding) =>
      `${at(finding)}${group(finding)}${detail(finding, "grade")}등급이 ${finding.actual}개로, 기준선의 ${finding.expected}개를 넘습니다. 이 등급은 조정할 수 없습니다.${readings(finding)}`,
  },
  "tie-split": {
    title: "동점인데 등급이 다름",
    looksAt: "같은 점수의 과제와 등급",
    why: "동점은 순위가 같으므로 등급도 같아야 합니다.",
    message: (finding) =>
      `${at(finding)}점수 ${detail(finding, "score")}점으로 같은 과제 ${detail(finding, "count")}개의 등급이 서로 다릅니다: ${named(finding)}. 점수로 배정하면 모두 ${finding.expected}등급입니다. 조정한 것이면 사유를 남기세요.`,
  },
  "grade-order": {
    title: "점수 순서와 등급 순서가 다름",
    looksAt: "점수와 등급",
    why: "점수가 높은 과제가 더 낮은 등급을 받으면 이의신청의 대상이 됩니다.",
    message: (finding) => {
      if (finding.task === undefined) {
        return `${at(finding)}등급 ${detail(finding, "of")}개 가운데 ${detail(finding, "count")}개가 점수 순서와 맞지 않습니다. 등급의 방향과 점수 열이 맞는지 확인하세요.`;
      }
      const other = `'${detail(finding, "other")}'(${detail(finding, "otherGrade")}등급)`;
      return detail(finding, "isTooGood") === "1"
        ? `${at(finding)}과제${of(finding)}의 등급은 ${finding.actual}등급으로, 점수가 더 높은 ${other}보다 좋습니다. 조정한 것이면 사유를 남기고, 아니면 고치세요.`
        : `${at(finding)}과제${of(finding)}의 등급은 ${finding.actual}등급으로, 점수가 더 낮은 ${other}보다 나쁩니다. 조정한 것이면 사유를 남기고, 아니면 고치세요.`;
    },
  },
  "grade-differs": {
    title: "등급이 배정 결과와 다름",
    looksAt: "등급과 점수",
    why: "조정한 것인지 점수가 바뀐 것인지 알아야 합니다.",
    message: (finding) =>
      finding.task === undefined
        ? `${at(finding)}등급 ${detail(finding, "of")}개 가운데 ${detail(finding, "count")}개가 점수로 배정한 등급과 다릅니다. 다른 규정이나 다른 점수로 매긴 등급인지 확인하세요.`
        : `${at(finding)}과제${of(finding)}의 등급은 ${finding.actual}등급이나 점수로 배정하면 ${finding.expected}등급입니다. 조정한 것인지, 점수가 바뀐 것인지 확인하세요.`,
  },
  dominance: {
    title: "모든 항목이 나은데 등급이 낮음",
    looksAt: "항목별 판정·점수와 등급",
    why: "모든 항목이 같거나 나은 과제가 더 낮은 등급을 받으면 설명하기 어렵습니다.",
    message: (finding) => {
      const from = detail(finding, "otherGroup") === "" ? "" : `${detail(finding, "otherGroup")} `;
      const further = detail(finding, "more") === "0" ? "" : ` 이런 과제가 ${detail(finding, "more")}개 더 있습니다.`;
      return `${at(finding)}과제${of(finding)}의 등급은 ${finding.actual}등급이나, 모든 항목이 같거나 못한 ${from}'${detail(finding, "other")}'의 등급은 ${detail(finding, "otherGrade")}등급입니다. 판정과 등급을 다시 보고 사유를 남기세요.${further}`;
    },
  },
  "same-labels": {
    title: "판정이 모두 같은데 등급이 다름",
    looksAt: "항목별 판정·점수와 등급",
    why: "판정이 같은 과제의 등급이 갈린 까닭을 설명할 수 있어야 합니다.",
    message: (finding) =>
      `${at(finding)}모든 항목이 같은 과제 ${detail(finding, "count")}개의 등급이 서로 다릅니다: ${named(finding)}. 등급이 갈린 까닭을 확인하세요.`,
  },
  "cumulative-row": {
    title: "비율·누적 행이 개수와 맞지 않음",
    looksAt: "등급별 개수와 그 비율·누적 행",
    why: "누적비율은 기준선과 견주는 값이라 틀리면 분포가 맞는지 알 수 없습니다.",
    message: (finding) =>
      `${at(finding)}${group(finding)}${detail(finding, "kind").startsWith("cumulative") ? "누적" : "비율"} 행이 같은 표의 개수에서 나온 값이 아닙니다: ${detail(finding, "cells")}.${CAUSES[detail(finding, "cause")] ?? ""} ${object(detail(finding, "count") === "1" ? "이 셀" : "이 셀들")} 다시 계산하세요.`,
  },
  "cross-table": {
    title: "등급 분포표가 목록과 다름",
    looksAt: "등급별 과제 수를 적은 표와 목록의 등급",
    why: "표와 목록 가운데 하나는 틀린 것입니다.",
    message: (finding) =>
      `${at(finding)}${group(finding)}등급별 과제 수가 ${detail(finding, "against") === "list" ? "목록의 등급을 센 것" : "분과별 과제 수를 더한 것"}과 다릅니다: ${detail(finding, "cells")}. 표와 목록을 확인하세요.`,
  },
};
