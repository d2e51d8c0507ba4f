import type { ActionCheckId } from "../../scoresheet/checks/action/ids";
import type { Finding } from "../../scoresheet/finding";
import { particle } from "../particle";
import type { FindingText } from "./findingText";
import { at, detail } from "./phrases.ko";

/** Which sheet is gone; where Excel says it of a sheet that is being written, it tells no name. */
const goneSheet = ({ actual }: Finding): string =>
  actual === undefined ? "시트를" : `시트 '${actual}'${particle(String(actual), "을", "를")}`;

export const actionKo: Readonly<Record<ActionCheckId, FindingText>> = {
  "sheet-gone": {
    title: "시트가 없음",
    message: (finding) =>
      `${goneSheet(finding)} 찾을 수 없습니다. 이름을 바꾸었거나 지웠는지 확인하세요. 바뀐 셀은 없습니다.`,
  },
  "changed-meanwhile": {
    title: "그 사이 시트가 바뀜",
    message: (finding) =>
      `읽은 뒤에 ${finding.address === "" ? "시트가" : `${finding.address} 셀이`} 바뀌어 아무것도 쓰지 않았습니다. 셀은 그대로입니다. 다시 실행하세요.`,
  },
  "not-restored": {
    title: "쓴 것을 거두지 못함",
    message: (finding) =>
      `읽은 뒤에 ${finding.address === "" ? "시트가" : `${finding.address} 셀이`} 바뀌어 쓴 것을 거두려 했으나 Excel이 처리하지 못했습니다. 이번에 쓴 값이 남아 있습니다. '되돌리기'를 누른 뒤 다시 실행하세요.`,
  },
  "cell-edit-mode": {
    title: "셀 입력 중",
    message: () => "셀을 입력하는 중이어서 실행하지 못했습니다. Enter나 Esc로 입력을 마치고 다시 실행하세요.",
  },
  cancelled: {
    title: "취소함",
    message: () => "끝나기 전에 취소했습니다. 셀은 모두 그대로이며, 언제든 다시 실행할 수 있습니다.",
  },
  "nothing-to-undo": {
    title: "되돌릴 것이 없음",
    message: () =>
      "이 통합 문서를 연 뒤에 쓰거나 바꾼 것이 없어 되돌릴 것이 없습니다. 그 전에 한 일은 '기록'에 있습니다.",
  },
  "overwritten-since": {
    title: "그 뒤에 고친 셀이 있음",
    message: (finding) =>
      `쓴 뒤에 ${finding.address} 셀이 바뀌어 되돌리지 않았습니다. 그 셀을 확인하세요. 바뀐 셀은 없습니다.`,
  },
  "acceptance-changed-since": {
    title: "그 뒤에 다시 받아들이거나 살핀 항목",
    message: (finding) =>
      `${at(finding)}그 뒤에 이 항목을 다시 받아들였거나 다시 살피기로 해서 되돌리지 않았습니다. '확인할 사항'에서 살펴보세요.`,
  },
  "nothing-to-fix": {
    title: "고칠 셀이 없음",
    message: () =>
      "고른 항목은 시트에 더 없거나 셀에 수식이 있어 고치지 않았습니다. 다시 검증해 보고, 수식은 직접 고치세요. 바뀐 셀은 없습니다.",
  },
  "finding-gone": {
    title: "이미 없는 항목",
    message: (finding) =>
      `${at(finding)}이 항목은 시트에 더 없습니다. 그 사이 값이 바뀌었는지 확인하고, 아래 목록에서 다시 고르세요.`,
  },
  "not-acceptable": {
    title: "받아들일 수 없는 항목",
    message: (finding) =>
      `${at(finding)}이 항목은 등급이 옳은지를 좌우하므로 받아들일 수 없습니다. 셀을 고친 뒤 다시 검증하세요.`,
  },
  "reason-missing": {
    title: "사유 없음",
    message: (finding) =>
      `${at(finding)}받아들이려면 사유가 있어야 합니다. 나중에 보는 사람이 알 수 있도록 한 줄이라도 적어 주세요.`,
  },
  "not-looked-again": {
    title: "시트를 다시 읽지 못함",
    message: () => "그 뒤에는 시트를 다시 읽지 못했습니다. [점수표 검증]을 누르면 지금 시트를 확인합니다.",
  },
  "office-error": {
    title: "Excel 오류",
    message: (finding) =>
      `Excel이 요청을 처리하지 못했습니다(${detail(finding, "code")}: ${detail(finding, "message")}). 잠시 뒤 다시 실행하세요.`,
  },
  "answer-lost": {
    title: "Excel의 답을 받지 못함",
    message: () =>
      "Excel과 연결이 끊겨 요청이 처리되었는지 알 수 없습니다. [점수표 검증]을 눌러 지금 시트를 확인한 뒤, 필요하면 다시 실행하세요.",
  },
  "unexpected-error": {
    title: "Gradeline 오류",
    message: (finding) =>
      `Gradeline에 오류가 나서 멈췄습니다(${detail(finding, "message")}). 등급 열이 그대로인지 확인하고 다시 실행하세요. 되풀이되면 이 문장을 복사해 담당자에게 알려 주세요.`,
  },
};
