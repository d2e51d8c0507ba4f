import { ruleProblemTexts } from "../ruleProblemTexts";

const number = new Intl.NumberFormat("ko-KR");
const count = (value: number): string => number.format(value);
const grade = (value: number | null): string => (value === null ? "등급 없음" : `${value}등급`);

/** What the pane says where rules are read and changed. */
export const rulesKo = {
  edit: "고치기",
  editClause: (clause: string) => `${clause} 고치기`,
  onSheetOnly: "행을 더하거나 빼려면 [규정 시트]에 펼쳐서 고치세요.",
  blank: "(비움)",
  problems: ruleProblemTexts.ko,
  allowed: (allowed: readonly string[]) => `쓸 수 있는 값: ${allowed.join(", ")}`,

  draft: "고치는 중인 규정",
  wrong: (values: number) => `읽을 수 없는 값 ${count(values)}개를 먼저 고치세요.`,
  consequences: "이 시트에서 달라지는 것",
  noSheet: "점수표로 읽은 시트가 없어, 달라지는 것은 적용한 뒤 점수표를 검증하면 보입니다.",
  noneChanges: "등급이 달라지는 과제는 없습니다.",
  gradesChange: (tasks: number) => `등급이 달라지는 과제 ${count(tasks)}개`,
  change: (before: number | null, after: number | null) => `${grade(before)} → ${grade(after)}`,
  counts: (before: readonly number[], after: readonly number[]) =>
    `등급별 과제 수: ${before.length === 0 ? "없음" : before.join(" ")} → ${after.length === 0 ? "없음" : after.join(" ")}`,
  findings: (fresh: number, gone: number) => `확인할 사항: 새로 ${count(fresh)}건, 없어짐 ${count(gone)}건`,
  decisionLapses: "위원회가 조정한 것은 새 규정에서는 세지 않으므로 다시 정해야 합니다.",
  gradesStay: "시트에 쓴 등급은 등급 배정을 다시 실행할 때까지 그대로입니다.",
  name: "새 규정의 이름",
  nameHint: "기본 규정을 고쳤으므로 다른 이름을 붙입니다.",
  nameMissing: "규정의 이름을 적어 주세요.",
  suggestedName: (name: string) => `${name} (수정)`,
  apply: "이 규정 적용",
  reset: "원래대로",

  transfer: "내보내기와 가져오기",
  transferHint: "다른 통합 문서로 옮길 때 씁니다. 가져온 규정은 적용하기 전에 달라지는 것을 먼저 보여 줍니다.",
  exported: "지금 규정(JSON)",
  copy: "복사",
  copied: "복사했습니다.",
  notCopied: "복사하지 못했습니다. 위의 글을 직접 골라 복사하세요.",
  save: "파일로 저장",
  importFile: "규정 파일 고르기",
  importText: "가져올 규정(JSON)",
  importButton: "가져오기",
  imported: (name: string) => `'${name}' 규정을 가져왔습니다. 아직 적용하지 않았습니다.`,
  notJson: "JSON으로 읽을 수 없어 가져오지 않았습니다. 내보낸 글 전체를 붙여 넣었는지 확인하세요.",
  unknownId: "규정이 아닌 글이라 가져오지 않았습니다. 내보낸 글 전체를 붙여 넣었는지 확인하세요.",
  invalid: "고쳐야 할 값이 있어 가져오지 않았습니다.",
  notRead: "파일을 읽지 못했습니다. 다른 파일을 고르거나 내용을 붙여 넣으세요.",
};

export type RulesTexts = typeof rulesKo;
