import type { RulesCheckId } from "../../scoresheet/checks/rules/ids";
import type { RuleSheetProblemCode } from "../../rulesheet/ruleSheetProblem";
import type { Finding } from "../../scoresheet/finding";
import { ruleProblemTexts } from "../ruleProblemTexts";
import { refusalTexts } from "../refusalTexts";
import type { FindingText } from "./findingText";
import { at, detail, of } from "./phrases.ko";

const ruleProblem = (finding: Finding): string => ruleProblemTexts.ko[detail(finding, "code") as RuleSheetProblemCode];

/** Why a subcommittee was only shifted to the mean. */
const fallbacks: Readonly<Record<string, string>> = {
  "single-task": "과제가 하나뿐이어서",
  "no-spread": "점수가 모두 같아서",
  "group-too-small": "과제가 적어",
};

export const rulesKo: Readonly<Record<RulesCheckId, FindingText>> = {
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
  "decision-not-permitted": {
    title: "조정을 규정이 허용하지 않음",
    message: (finding) => {
      const grade = detail(finding, "grade");
      const counted: Readonly<Record<string, string>> = {
        cumulative: `${grade}등급까지 누적 과제`,
        "from-bottom": `${grade}등급부터 끝까지의 과제`,
        own: `${grade}등급 과제`,
      };
      const why: Readonly<Record<string, string>> = {
        "groups-apart": "분과마다 따로 배정하는 규정에서는 기준선이나 과제를 옮길 수 없습니다",
        "no-room": "지금 규정에는 조정할 수 있는 범위가 없습니다",
        "lines-do-not-fit": "과제 수나 등급 수가 바뀌어 옮긴 기준선이 맞지 않습니다",
        "line-cuts-tie": `${grade}등급의 기준선이 같은 점수의 과제를 가릅니다`,
        "not-permitted": `${counted[detail(finding, "compares")] ?? ""}가 ${finding.actual}개인데 ${finding.expected}개여야 합니다`,
        "no-such-task": `옮긴 과제${of(finding)}를 시트에서 찾지 못했습니다`,
        "no-such-grade": `과제${of(finding)}를 옮길 등급이 지금 규정에 없습니다`,
        "no-reason": `과제${of(finding)}를 옮긴 사유가 없습니다`,
      };
      return `위원회의 조정을 반영할 수 없습니다. ${why[detail(finding, "problem")] ?? ""}. 패널의 '등급 조정'에서 고치거나 '규정대로'를 누르세요.`;
    },
  },
};
