import type { ValueCheckId } from "../../scoresheet/checks/values/ids";
import { particle } from "../particle";
import type { CheckText } from "./findingText";
import { at, detail, of } from "./phrases.ko";

export const valuesKo: Readonly<Record<ValueCheckId, CheckText>> = {
  "task-unnamed": {
    title: "과제명 없음",
    looksAt: "번호와 점수가 있는 행의 과제명",
    why: "이름 없는 행이 과제이면 순위에 들고, 아니면 모든 순위를 밀어냅니다.",
    message: (finding) =>
      `${at(finding)}번호 '${finding.task}'에 점수가 있으나 과제명이 비어 있습니다. 과제명을 넣거나, 과제가 아니면 번호나 점수를 지우세요.`,
  },
  "score-missing": {
    title: "점수 없음",
    looksAt: "과제의 점수 칸",
    why: "점수가 없으면 순위에도 넣을 수 없고 뺄 수도 없습니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 점수가 비어 있습니다. 점수를 넣어야 순위와 등급을 정할 수 있습니다.`,
  },
  "score-not-number": {
    title: "점수가 숫자가 아님",
    looksAt: "과제의 점수 칸",
    why: "Excel은 글자를 점수로 세지 않아 순위가 조용히 바뀝니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 점수 "${finding.actual}"${particle(String(finding.actual), "은", "는")} 숫자가 아닙니다. ${finding.expected === undefined ? "점수를 숫자로 넣으세요." : `숫자(${finding.expected})로 바꾸세요.`}`,
  },
  "functions-lost": {
    title: "끊어진 함수",
    looksAt: "이 추가 기능의 함수를 쓰는 수식의 #NAME?",
    why: "통합 문서를 다시 열 때 Excel이 추가 기능의 함수를 찾지 못하면 #NAME?가 남고, 다시 계산해도 돌아오지 않습니다. 수식을 다시 입력해야 합니다.",
    message: (finding) =>
      `${at(finding)}이 추가 기능의 함수를 쓰는 수식 ${detail(finding, "count")}개가 #NAME?로 남아 있습니다. ${finding.fix === undefined ? "각 셀에서 F2와 Enter를 눌러 다시 입력하세요." : "'수식 복구'를 누르면 같은 수식을 다시 입력합니다."}`,
  },
  "error-value": {
    title: "오류값",
    looksAt: "읽는 모든 열의 오류값(#REF! 등)",
    why: "오류값이 있으면 합계와 순위가 나오지 않거나 그 과제가 빠집니다.",
    message: (finding) =>
      `${at(finding)}'${detail(finding, "column")}' 열에 오류값 ${finding.actual}${particle(String(finding.actual), "이", "가")} 있습니다${detail(finding, "count") === "1" ? "" : `(모두 ${detail(finding, "count")}개)`}. 합계와 순위에서 빠지니 수식과 참조를 고치세요.`,
  },
  "item-missing": {
    title: "항목 점수·판정 없음",
    looksAt: "평가항목의 점수와 판정",
    why: "빈칸은 합계에 0점으로 들어갑니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 '${detail(finding, "column")}' 칸이 비어 있습니다. 같은 분과의 다른 과제에는 값이 있으니 빠뜨린 것인지 확인하고, 해당이 없으면 '-'를 넣으세요.`,
  },
  "not-a-number": {
    title: "숫자 칸에 글자",
    looksAt: "목표치·실적치·달성률·항목 점수·가중치·순위",
    why: "Excel은 글자를 계산에서 빼므로 합계와 순위가 조용히 달라집니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 '${detail(finding, "column")}' 칸에 숫자가 아닌 "${finding.actual}"${particle(String(finding.actual), "이", "가")} 있습니다. 숫자로 고치세요.`,
  },
  "number-as-text": {
    title: "글자로 저장된 숫자",
    looksAt: "숫자 열의 글자",
    why: "숫자처럼 보이지만 합계·평균·순위 함수가 건너뜁니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 '${detail(finding, "column")}' 값 "${finding.actual}"${particle(String(finding.actual), "은", "는")} 글자로 저장되어 계산에서 빠집니다. 숫자(${finding.expected})로 바꾸세요.`,
  },
  "points-out-of-range": {
    title: "범위를 벗어난 값",
    looksAt: "총점·항목 점수·가감점·가중치·달성률",
    why: "배점이나 규정의 범위를 넘는 값은 총점과 순위를 틀리게 합니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 '${detail(finding, "column")}' 값 ${finding.actual}${particle(String(finding.actual), "은", "는")} 가능한 범위(${finding.expected})를 벗어납니다. 값을 확인하세요.`,
  },
  "points-outside-band": {
    title: "판정과 맞지 않는 점수",
    looksAt: "판정과 점수",
    why: "판정마다 줄 수 있는 점수가 정해져 있어 이의신청의 대상이 됩니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 판정 '${detail(finding, "label")}'에는 ${finding.expected}점을 줄 수 있으나 '${detail(finding, "column")}' 점수는 ${finding.actual}점입니다. 판정과 점수를 확인하세요.`,
  },
  "label-unknown": {
    title: "알 수 없는 판정",
    looksAt: "달성도·적극성·대표성과 항목의 판정",
    why: "규정에 없는 판정으로는 점수도 가중치도 정할 수 없습니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 '${detail(finding, "column")}' 판정 "${finding.actual}"${particle(String(finding.actual), "은", "는")} 규정에 없습니다. ${detail(finding, "nearest") === "" ? "규정의 판정으로 고치세요." : `'${detail(finding, "nearest")}'${particle(detail(finding, "nearest"), "이", "가")} 맞는지 확인하고 고치세요.`}`,
  },
  "label-mixed": {
    title: "같은 판정을 다르게 적음",
    looksAt: "판정 열의 표기",
    why: "표기가 섞이면 판정별 개수를 셀 때 빠지는 과제가 생깁니다.",
    message: (finding) =>
      `${at(finding)}'${detail(finding, "column")}' 열에 같은 판정이 다르게 적혀 있습니다(${detail(finding, "spellings")}). 하나로 통일하세요.`,
  },
  "unit-mixed": {
    title: "단위가 섞여 있음",
    looksAt: "목표치와 실적치의 단위, 달성률 열의 비율과 백분율",
    why: "단위가 다르면 달성률을 바로 계산하거나 비교할 수 없습니다.",
    message: (finding) => {
      if (detail(finding, "scale") !== "") {
        const [is, usual] = detail(finding, "scale") === "ratio" ? ["비율", "백분율"] : ["백분율", "비율"];
        return `${at(finding)}과제${of(finding)}의 달성률 ${finding.actual}${particle(String(finding.actual), "은", "는")} ${is}로 적혀 있으나 같은 열의 다른 값은 ${usual}입니다. 같은 방식(${finding.expected})으로 고치세요.`;
      }
      const unit = (text: unknown) => (text === "" ? "단위 없음" : `'${String(text)}'`);
      return `${at(finding)}과제${of(finding)}의 목표치 단위는 ${unit(finding.expected)}, 실적치 단위는 ${unit(finding.actual)}입니다. ${finding.severity === "note" ? "환산하여 비교하였으니 단위를 하나로 맞추세요." : "환산할 수 없으니 어느 쪽이 맞는지 확인하세요."}`;
    },
  },
  "duplicate-id": {
    title: "과제번호 중복",
    looksAt: "과제번호 열",
    why: "한 과제가 두 번 매겨지거나 두 과제가 하나로 여겨집니다.",
    message: (finding) =>
      `${at(finding)}과제번호 "${finding.actual}"${particle(String(finding.actual), "이", "가")} ${detail(finding, "first")}에도 있습니다. 하나를 고치세요.`,
  },
  "duplicate-name": {
    title: "과제명 중복",
    looksAt: "분과 안의 과제명",
    why: "한 과제가 번호를 달리하여 두 번 매겨집니다.",
    message: (finding) =>
      `${at(finding)}과제명 '${finding.actual}'${particle(String(finding.actual), "이", "가")} 같은 분과의 ${detail(finding, "first")}('${detail(finding, "other")}')에도 있습니다. 같은 과제이면 하나를 지우고, 아니면 이름을 고치세요.`,
  },
  "name-differs": {
    title: "목록마다 과제명이 다름",
    looksAt: "같은 시트의 다른 과제 목록",
    why: "이름으로 찾는 수식이 과제를 놓치고, 어느 이름이 맞는지 알 수 없습니다.",
    message: (finding) => {
      if (detail(finding, "difference") === "missing") {
        return `${at(finding)}과제${of(finding)}${particle(finding.task ?? "", "이", "가")} 같은 시트의 다른 목록에 없습니다. 빠뜨린 것인지 확인하세요.`;
      }
      const how = detail(finding, "difference") === "spelling" ? "띄어쓰기나 가운뎃점이" : "이름이";
      return `${at(finding)}과제명 '${finding.actual}'${particle(String(finding.actual), "은", "는")} ${detail(finding, "here")}의 '${finding.expected}'${particle(String(finding.expected), "과", "와")} ${how} 다릅니다. 하나로 맞추세요.`;
    },
  },
  "group-unknown": {
    title: "분과를 알 수 없음",
    looksAt: "분과 열",
    why: "분과 이름이 다르면 그 과제는 혼자 다른 분과로 순위가 매겨집니다.",
    message: (finding) =>
      finding.actual === ""
        ? `${at(finding)}과제${of(finding)}의 분과가 비어 있습니다. 다른 과제처럼 분과를 넣으세요.`
        : `${at(finding)}과제${of(finding)}의 분과 '${finding.actual}'${particle(String(finding.actual), "은", "는")} '${finding.expected}'${particle(String(finding.expected), "을", "를")} 잘못 적은 것으로 보입니다. 확인하고 고치세요.`,
  },
  "outside-formulas": {
    title: "수식 범위에서 빠진 과제",
    looksAt: "순위·점수·등급과 소계의 수식 범위",
    why: "범위에서 빠진 과제는 순위를 매길 때 비교되지 않고 합계에도 들어가지 않습니다.",
    message: (finding) =>
      `${at(finding)}수식 ${detail(finding, "formula")}의 범위에 ${detail(finding, "leftOut")}의 과제${of(finding)}${particle(finding.task ?? "", "이", "가")} 들어 있지 않습니다${detail(finding, "count") === "1" ? "" : `(이런 수식 ${detail(finding, "count")}개)`}. 모든 과제가 들어가도록 범위를 고치세요.`,
  },
  "hard-coded": {
    title: "수식 자리에 입력한 숫자",
    looksAt: "수식으로 채운 열의 숫자",
    why: "바탕이 되는 값이 바뀌어도 그 숫자는 그대로 남습니다.",
    message: (finding) =>
      `${at(finding)}'${detail(finding, "column")}' 열은 수식인데 과제${of(finding)}에는 숫자 ${finding.actual}${particle(String(finding.actual), "이", "가")} 직접 입력되어 있습니다. 다른 행과 같다면 수식 ${finding.expected}${particle(String(finding.expected), "을", "를")} 넣으세요.`,
  },
  "formula-differs": {
    title: "다른 행과 다른 수식",
    looksAt: "수식으로 채운 열의 수식",
    why: "수식 하나가 다르면 그 과제만 다른 방법으로 계산됩니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 '${detail(finding, "column")}' 수식 ${finding.actual}${particle(String(finding.actual), "이", "가")} 다른 행의 수식과 다릅니다. 다른 행과 같다면 ${finding.expected}입니다.`,
  },
  "total-mismatch": {
    title: "총점이 항목의 합과 다름",
    looksAt: "총점과 항목 점수·가감점",
    why: "총점이 틀리면 순위와 등급이 모두 틀립니다.",
    message: (finding) =>
      `${at(finding)}과제${of(finding)}의 총점은 ${finding.actual}점으로 적혀 있으나 항목 점수와 가감점의 합은 ${finding.expected}점입니다. 항목 점수와 총점을 확인하세요.`,
  },
  "display-hides": {
    title: "표시 자릿수에 가려진 차이",
    looksAt: "총점의 표시 자릿수",
    why: "보이는 점수와 순위·등급이 어긋나 잘못된 것처럼 보입니다.",
    message: (finding) =>
      detail(finding, "hides") === "difference"
        ? `${at(finding)}과제${of(finding)}의 점수는 '${detail(finding, "other")}'(${detail(finding, "otherCell")})와 표시된 값(${detail(finding, "shown")})이 같지만 실제 값(${finding.actual}, ${finding.expected})은 달라 등급이 갈립니다. 표시 자릿수를 늘리세요.`
        : `${at(finding)}과제${of(finding)}의 점수 ${detail(finding, "shown")}${particle(detail(finding, "shown"), "은", "는")} '${detail(finding, "other")}'(${detail(finding, "otherCell")})의 ${detail(finding, "otherShown")}${particle(detail(finding, "otherShown"), "과", "와")} 다르게 보이지만 규정의 자릿수로는 동점인데 순위가 다릅니다. 순위를 확인하세요.`,
  },
};
