import { refusalTexts } from "./refusalTexts";
import { particle } from "./particle";
import { ruleProblemTexts } from "./ruleProblemTexts";
import type { RuleSheetProblemCode } from "../rulesheet/ruleSheetProblem";
import type { CheckId, Finding } from "../scoresheet/finding";

/** How a finding is put into words: a short title, and a sentence with what happened, why it matters and what to do. */
export interface FindingText {
  readonly title: string;
  message(finding: Finding): string;
}

const detail = (finding: Finding, name: string): string => String(finding.details?.[name] ?? "");
const at = (finding: Finding): string => (finding.address === "" ? "" : `${finding.address} `);
const object = (word: string): string => `${word}${particle(word, "을", "를")}`;
const of = (finding: Finding): string => (finding.task === undefined ? "" : ` '${finding.task}'`);

const ruleProblem = (finding: Finding): string => ruleProblemTexts.ko[detail(finding, "code") as RuleSheetProblemCode];

/** Why a subcommittee was only shifted to the mean. */
const fallbacks: Readonly<Record<string, string>> = {
  "single-task": "과제가 하나뿐이어서",
  "no-spread": "점수가 모두 같아서",
  "group-too-small": "과제가 적어",
};

export const findingsKo: Readonly<Record<CheckId, FindingText>> = {
  "sheet-empty": {
    title: "빈 시트",
    message: () => "이 시트에는 값이 없습니다. 점수표가 있는 시트를 열고 다시 실행하세요.",
  },
  "sheet-protected": {
    title: "보호된 시트",
    message: (finding) =>
      `시트가 보호되어 있어 ${object(finding.address === "" ? "등급" : finding.address)} 쓸 수 없습니다. [검토 > 시트 보호 해제] 후 다시 실행하세요. 바뀐 셀은 없습니다.`,
  },
  "no-header": {
    title: "머리글을 찾지 못함",
    message: () =>
      "점수표의 머리글 행을 찾지 못했습니다. '관리과제명', '총점', '등급' 같은 머리글이 있는 시트를 여세요.",
  },
  "no-score-column": {
    title: "점수 열을 찾지 못함",
    message: () => "총점(점수) 열을 찾지 못했습니다. 패널의 '열 확인'에서 점수 열을 지정하세요.",
  },
  "no-grade-column": {
    title: "등급 열을 찾지 못함",
    message: () => "등급을 쓸 열을 찾지 못했습니다. 머리글이 '등급'인 열을 만들거나 패널의 '열 확인'에서 지정하세요.",
  },
  "no-tasks": {
    title: "과제 없음",
    message: () => "머리글 아래에서 관리과제를 찾지 못했습니다. 머리글과 과제 행을 확인하세요.",
  },
  "rules-invalid": {
    title: "평가규정 오류",
    message: (finding) =>
      `통합 문서에 저장된 평가규정을 읽을 수 없습니다(${detail(finding, "path") || "JSON"}: ${detail(finding, "code")}${detail(finding, "allowed") === "" ? "" : `, 가능한 값: ${detail(finding, "allowed")}`}). 규정을 고치거나 지우고 다시 실행하세요.`,
  },
  "rules-changed": {
    title: "다른 규정으로 배정된 등급",
    message: (finding) =>
      `${at(finding)}등급은 ${detail(finding, "on")}에 '${detail(finding, "thenKo")}'에 따라 배정했는데 지금 규정은 ${detail(finding, "thenKo") === detail(finding, "nowKo") ? "그 뒤에 내용이 바뀌었습니다" : `'${detail(finding, "nowKo")}'입니다`}. 지금 규정으로 다시 배정하거나 규정을 되돌리세요.`,
  },
  "rules-changed-since": {
    title: "그 뒤에 규정이 또 바뀜",
    message: () => "그 뒤에 규정이 또 바뀌어 되돌리지 않았습니다. 지금 규정을 확인하고 필요하면 규정을 다시 고르세요.",
  },
  "rule-sheet-missing": {
    title: "규정 시트가 없음",
    message: () =>
      "'평가규정' 시트가 없거나 비어 있습니다. [규정 시트]를 눌러 지금 규정을 시트로 펼친 뒤 고쳐서 적용하세요.",
  },
  "rule-sheet-name-taken": {
    title: "'평가규정' 시트에 다른 내용이 있음",
    message: () => "'평가규정' 시트에 다른 내용이 있어 건드리지 않았습니다. 그 시트의 이름을 바꾸고 다시 실행하세요.",
  },
  "rule-sheet-edited": {
    title: "적용하지 않은 규정이 있음",
    message: () =>
      "'평가규정' 시트에 아직 적용하지 않은 내용이 있어 덮어쓰지 않았습니다. 적용하려면 [규정 적용]을 누르고, 버리려면 그 시트를 지우거나 이름을 바꾼 뒤 다시 실행하세요.",
  },
  "rule-sheet-cell": {
    title: "규정 시트의 셀을 읽을 수 없음",
    message: (finding) =>
      `${at(finding)}${finding.actual === undefined ? "" : `"${finding.actual}": `}${ruleProblem(finding)}. ${detail(finding, "allowed") === "" ? "고치고" : `쓸 수 있는 값: ${detail(finding, "allowed")}. 고치고`} 다시 적용하세요.`,
  },
  "no-group-column": {
    title: "분과 열을 찾지 못함",
    message: () =>
      "평가규정이 분과별 배분이나 편차 보정을 정하고 있는데 분과 열을 찾지 못했습니다. 패널의 '열 확인'에서 분과 열을 지정하세요.",
  },
  "quota-refused": {
    title: "규정대로 배정할 수 없음",
    message: ({ refusal }) => (refusal === undefined ? "" : refusalTexts.ko(refusal)),
  },
  "correction-fallback": {
    title: "보정 방식이 달라진 분과",
    message: (finding) =>
      `${detail(finding, "group")} 분과(${detail(finding, "n")}개)는 ${fallbacks[detail(finding, "fallback")] ?? ""} 평균만 맞추었습니다.`,
  },
  "grade-corrected": {
    title: "편차 보정으로 등급이 바뀜",
    message: (finding) =>
      `${at(finding)}점수 ${detail(finding, "raw")}점이 보정 후 ${detail(finding, "corrected")}점이 되어 ${finding.actual}등급이 ${finding.expected}등급이 됩니다.`,
  },
  "order-inverted": {
    title: "분과 안의 순서가 뒤바뀜",
    message: (finding) =>
      `${at(finding)}같은 분과의 '${detail(finding, "other")}'보다 점수가 높은데 등급은 낮습니다. 위원장 회의의 사유를 남기세요.`,
  },
  "column-ambiguous": {
    title: "어느 열인지 불분명함",
    message: (finding) =>
      `${detail(finding, "meaning") === "score" ? "점수" : "등급"} 열로 볼 수 있는 열이 둘 이상입니다(${detail(finding, "chosen")}, ${detail(finding, "others")}). 패널의 '열 확인'에서 하나를 고르면 이 통합 문서에 기억합니다.`,
  },
  "column-moved": {
    title: "지정한 열이 바뀜",
    message: (finding) =>
      `전에 지정한 ${finding.address} 열의 머리글이 "${finding.expected}"에서 "${finding.actual}"(으)로 바뀌었습니다. 패널의 '열 확인'에서 다시 고르세요.`,
  },
  "task-below-note": {
    title: "주석 아래에 점수가 있음",
    message: (finding) =>
      `${at(finding)}주석 아래에 점수가 있는 행이 있어 과제인지 알 수 없습니다. 과제이면 주석 위로 옮기고, 아니면 점수를 지우세요.`,
  },
  "task-unnamed": {
    title: "과제명 없음",
    message: (finding) =>
      `${at(finding)}번호 '${finding.task}'에 점수가 있으나 과제명이 비어 있습니다. 과제명을 넣거나, 과제가 아니면 번호나 점수를 지우세요.`,
  },
  "score-missing": {
    title: "점수 없음",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 점수가 비어 있습니다. 점수를 넣어야 순위와 등급을 정할 수 있습니다.`,
  },
  "score-not-number": {
    title: "점수가 숫자가 아님",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 점수 "${finding.actual}"${particle(String(finding.actual), "은", "는")} 숫자가 아닙니다. ${finding.expected === undefined ? "점수를 숫자로 넣으세요." : `숫자(${finding.expected})로 바꾸세요.`}`,
  },
  "grade-formula": {
    title: "등급 열에 수식이 있음",
    message: (finding) =>
      `${at(finding)}등급 열의 셀 ${detail(finding, "count")}개에 수식이 있어 덮어쓰지 않았습니다. ${detail(finding, "spills") === "1" ? "수식 하나가 여러 셀을 채우고 있으니, 값으로 쓰려면 그 수식을 지우고 다시 실행하세요." : "값으로 바꾸려면 패널에서 '수식을 값으로 바꾸기'를 켜고 다시 실행하세요."}`,
  },
  "duplicate-id": {
    title: "과제번호 중복",
    message: (finding) =>
      `${at(finding)}과제번호 "${finding.actual}"${particle(String(finding.actual), "이", "가")} ${detail(finding, "first")}에도 있습니다. 하나를 고치세요.`,
  },
  "rate-mismatch": {
    title: "달성률이 계산과 다름",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 달성률은 ${finding.actual}%로 적혀 있으나 실적÷목표는 ${finding.expected}%입니다. 목표치, 실적치, 달성률을 확인하세요.`,
  },
  "band-mismatch": {
    title: "달성도가 달성률과 다름",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 달성도는 '${finding.actual}'이지만 달성률 ${detail(finding, "rate")}%는 '${finding.expected}'입니다.`,
  },
  "band-rounding": {
    title: "반올림이 달성도를 가름",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 달성도 '${finding.actual}'${particle(String(finding.actual), "은", "는")} 달성률 ${detail(finding, "rate")}%를 반올림하느냐에 따라 달라집니다. 어느 쪽인지 정해 두세요.`,
  },
  "provisional-band": {
    title: "잠정치인데 달성도가 높음",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 실적은 잠정치이므로 '${finding.expected}' 이하여야 하나 '${finding.actual}'입니다. 확정치인지 확인하세요.`,
  },
  "rank-not-lower": {
    title: "순위가 규정과 다름",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 순위는 ${finding.actual}위로 적혀 있으나 동순위 규정에 따르면 ${finding.expected}위입니다${detail(finding, "tieSize") === "1" ? "" : `(같은 점수 ${detail(finding, "tieSize")}개)`}.`,
  },
  "grade-unreadable": {
    title: "알 수 없는 등급",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 등급 "${finding.actual}"${particle(String(finding.actual), "은", "는")} 평가규정에 없습니다.`,
  },
  "grade-differs": {
    title: "등급이 배정 결과와 다름",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 등급은 ${finding.actual}등급이나 점수로 배정하면 ${finding.expected}등급입니다. 조정한 것인지, 점수가 바뀐 것인지 확인하세요.`,
  },
  "grade-distribution": {
    title: "등급 분포가 기준을 벗어남",
    message: (finding) => {
      const grade = detail(finding, "grade");
      const what = detail(finding, "compares") === "cumulative" ? `${grade}등급까지 누적` : `${grade}등급`;
      const lock = detail(finding, "locked") === "1" ? "(조정할 수 없는 기준선)" : "(±5% 조정 범위 포함)";
      return `${what} ${finding.actual}개입니다. 기준은 ${finding.expected}개입니다 ${lock}.`;
    },
  },
  "sheet-gone": {
    title: "시트가 없음",
    message: (finding) =>
      `시트 '${finding.actual ?? ""}'${particle(String(finding.actual ?? ""), "을", "를")} 찾을 수 없습니다. 이름을 바꾸었거나 지웠는지 확인하세요. 바뀐 셀은 없습니다.`,
  },
  "changed-meanwhile": {
    title: "그 사이 시트가 바뀜",
    message: (finding) =>
      `읽은 뒤에 ${finding.address === "" ? "시트가" : `${finding.address} 셀이`} 바뀌어 등급을 쓰지 않았습니다. 등급 열은 그대로입니다. 다시 실행하세요.`,
  },
  "not-restored": {
    title: "쓴 등급을 거두지 못함",
    message: (finding) =>
      `읽은 뒤에 ${finding.address === "" ? "시트가" : `${finding.address} 셀이`} 바뀌어 등급을 거두려 했으나 Excel이 처리하지 못했습니다. 등급 열에 이번에 쓴 값이 남아 있습니다. '되돌리기'를 누른 뒤 다시 실행하세요.`,
  },
  "cell-edit-mode": {
    title: "셀 입력 중",
    message: () => "셀을 입력하는 중이어서 실행하지 못했습니다. Enter나 Esc로 입력을 마치고 다시 실행하세요.",
  },
  "nothing-to-undo": {
    title: "되돌릴 것이 없음",
    message: () => "이 통합 문서를 연 뒤에 배정한 등급이 없어 되돌릴 것이 없습니다.",
  },
  "overwritten-since": {
    title: "그 뒤에 고친 셀이 있음",
    message: (finding) =>
      `배정한 뒤에 ${finding.address} 셀이 바뀌어 되돌리지 않았습니다. 그 셀을 확인하세요. 바뀐 셀은 없습니다.`,
  },
  "office-error": {
    title: "Excel 오류",
    message: (finding) =>
      `Excel이 요청을 처리하지 못했습니다(${detail(finding, "code")}: ${detail(finding, "message")}). 잠시 뒤 다시 실행하세요.`,
  },
  "unexpected-error": {
    title: "Gradeline 오류",
    message: (finding) =>
      `Gradeline에 오류가 나서 멈췄습니다(${detail(finding, "message")}). 등급 열이 그대로인지 확인하고 다시 실행하세요. 되풀이되면 이 문장을 복사해 담당자에게 알려 주세요.`,
  },
};
