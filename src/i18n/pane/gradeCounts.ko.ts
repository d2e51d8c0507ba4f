const number = new Intl.NumberFormat("ko-KR");

/** What the pane says of the tasks of each grade. */
export const gradeCountsKo = {
  title: "등급별 과제 수",
  grade: "등급",
  room: "범위",
  places: "자리",
  tasks: "과제",
  gradeName: (grade: number, label: string) => `${grade} ${label}`,
  roomBetween: (least: number, most: number) => `${number.format(least)}~${number.format(most)}`,
  fixed: (places: number) => `${number.format(places)} 고정`,
  key: "막대는 과제 수, 세로선은 평가규정의 자리 수입니다.",
  keyOfRoom: "테두리 띠는 조정할 수 있는 범위입니다.",
  tied: "자리와 과제 수가 다른 것은 동점 과제가 같은 등급을 받기 때문입니다.",
  decided: "등급 조정을 반영한 과제 수입니다.",
  unknown: (reasons: readonly string[]) => `아직 계산할 수 없습니다. 먼저 막음을 해결하세요: ${reasons.join(", ")}.`,
  adjust: "등급 조정",
};

export type GradeCountsTexts = typeof gradeCountsKo;
