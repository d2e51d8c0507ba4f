import type { MoveProblem } from "../../core/adjustment/checkMoves";
import type { DecisionProblem } from "../../usecases/decision/decideGrades";
import { gradeTexts } from "../gradeTexts";
import { particle } from "../particle";

const number = new Intl.NumberFormat("ko-KR");
const count = (value: number): string => `${number.format(value)}개`;
const signed = (value: number): string => `${value > 0 ? "+" : "−"}${number.format(Math.abs(value))}`;
const to = (grade: number): string => `${grade}등급으로`;

/** What is missing of a move. */
const koMove = {
  "no-such-task": "이 이름의 과제를 시트에서 찾지 못했습니다. 목록에서 빼 주세요.",
  "no-such-grade": "지금 규정에 없는 등급입니다. 목록에서 빼 주세요.",
  "no-reason": "사유가 없습니다.",
};

/** What the pane says while lines are moved and single tasks are given other grades. */
export const allocationKo = {
  hint: "선은 끌거나 ↑↓ 키로 옮기고, Esc 키로 규정의 자리에 되돌립니다. 과제를 누르면 그 과제만 다른 등급으로 옮길 수 있습니다.",
  linesFixed: "지금 규정에는 선을 옮길 여지가 없어 모든 선이 고정되어 있습니다.",
  marks: "= 동점, ≈ 점수 차이 0.1점 이하",
  propose: "선 제안",
  reset: "규정대로",

  ladder: {
    title: "점수순 과제와 등급의 선",
    grade: (grade: number, label: string) => `${grade}등급 ${label}`,
    tasks: (now: number, base: number) => (now === base ? count(now) : `${count(now)} (규정대로면 ${count(base)})`),
    place: (place: number) => `${number.format(place)}번째`,
    tie: "동점",
    near: "근소한 차이",
    becomes: (before: number, after: number) => `${before}등급에서 ${after}등급으로 바뀜`,
    more: (tasks: number) => `과제 ${count(tasks)} 더 보기`,
  },

  line: {
    name: (grade: number) => `${grade}등급의 선`,
    places: (places: number) => `누적 ${count(places)}`,
    within: (least: number, most: number) => `${number.format(least)}~${count(most)} 가능`,
    gap: (points: string) => `차이 ${points}점`,
    noGap: "한쪽에 과제 없음",
    partsTie: "동점을 가름",
    partsNear: "근소한 차이를 가름",
    moved: (by: number) => `규정에서 ${signed(by)}`,
    unmoved: "규정대로",
    locked: "고정",
    noFurther: (grade: number, least: number, most: number) =>
      least === most
        ? `${grade}등급의 선은 누적 ${count(least)}에 고정되어 있습니다.`
        : `${grade}등급의 선은 누적 ${number.format(least)}~${count(most)} 사이에서만 옮길 수 있습니다.`,
  },

  state: {
    asRules: "규정대로입니다.",
    permitted: "규정이 허용하는 조정입니다.",
    notPermitted: "규정이 허용하지 않는 조정입니다.",
    problem: (problem: DecisionProblem): string => {
      switch (problem.problem) {
        case "groups-apart":
          return "분과마다 따로 배정하는 규정이라 전체 과제의 선이 없습니다.";
        case "no-room":
          return "지금 규정에는 조정할 수 있는 범위가 없습니다.";
        case "lines-do-not-fit":
          return "과제 수나 등급 수가 바뀌어 옮긴 선이 맞지 않습니다. [규정대로]를 누르세요.";
        case "line-cuts-tie":
          return `${problem.grade}등급의 선이 같은 점수의 과제를 가릅니다. 선을 옮기세요.`;
        case "not-permitted":
          return problem.breaches.map(gradeTexts.ko.breach).join(" ");
        case "move":
          return `따로 옮긴 과제 '${problem.task}'${particle(problem.task, "을", "를")} 확인하세요. ${koMove[problem.why]}`;
      }
    },
    changed: (tasks: number, names: readonly string[]) => {
      const others = tasks - names.length;
      return `등급이 달라지는 과제 ${count(tasks)}: ${names.join(", ")}${others > 0 ? ` 외 ${count(others)}` : ""}`;
    },
    change: (name: string, before: number, after: number) => `${name} ${before}→${after}`,
  },

  proposal: {
    title: "점수 차이가 가장 큰 곳에 선을 둔 제안 (규정의 선에서)",
    replaces: "지금까지 옮긴 선은 이 제안으로 바뀝니다.",
    none: "허용된 범위 안에서는 지금 규정의 선이 이미 점수 차이가 가장 큰 곳에 있습니다.",
    line: (grade: number) => `${grade}등급의 선`,
    places: (before: number, after: number) => `누적 ${number.format(before)} → ${count(after)}`,
    gap: (before: string, after: string) => `차이 ${before} → ${after}점`,
    gapOpen: "없음",
    crossed: (names: string) => `등급이 달라지는 과제: ${names}`,
  },

  move: {
    title: "다른 등급으로 옮기기",
    grade: "옮길 등급",
    reason: "옮기는 사유",
    reasonMissing: "사유를 적어 주세요.",
    reasonIsKept: "사유는 통합 문서에 남습니다.",
    submit: "옮기기",
    list: "따로 옮긴 과제",
    to: (grade: number) => to(grade),
    reasonGiven: (reason: string) => `사유: ${reason}`,
    remove: "빼기",
    removeTask: (task: string) => `${task}${particle(task, "을", "를")} 목록에서 빼기`,
    fine: "걸리는 점이 없습니다.",
    others: (names: readonly string[], all: number) =>
      names.join(", ") + (all > names.length ? ` 외 ${count(all - names.length)}` : ""),
    problem: (problem: MoveProblem, others: string): string => {
      switch (problem.problem) {
        case "no-such-task":
        case "no-such-grade":
        case "no-reason":
          return koMove[problem.problem];
        case "no-move":
          return "이미 이 등급입니다.";
        case "not-permitted":
          return `여기까지 옮기면 허용 범위를 벗어납니다. ${problem.breaches.map(gradeTexts.ko.breach).join(" ")}`;
        case "tears-tie":
          return `점수가 같은 과제와 등급이 갈립니다: ${others}.`;
        case "passes-over":
          return `점수 순서와 등급 순서가 어긋나는 과제: ${others}.`;
        case "inverts-group":
          return `같은 분과 안의 순서가 뒤바뀌는 과제: ${others}.`;
      }
    },
  },

  stages: {
    title: "분과별 보정 전후",
    group: "분과",
    n: "과제",
    mean: "평균",
    sd: "표준편차",
    beforeAfter: (before: string, after: string) => `${before} → ${after}`,
    none: "–",
    changed: (tasks: number) => `보정으로 등급이 달라진 과제 ${count(tasks)}`,
    unchanged: "보정으로 등급이 달라진 과제는 없습니다.",
    score: (raw: string, corrected: string) => `${raw} → ${corrected}점`,
    grade: (before: number, after: number) => `${before} → ${after}등급`,
  },

  preview: {
    title: (cells: number) => `바뀔 셀 ${count(cells)}`,
    none: "바뀔 셀이 없습니다. 시트의 등급이 이미 이와 같습니다.",
    list: "바뀔 셀",
    willChange: (cells: number) => `등급이 바뀔 셀 ${count(cells)}입니다. 쓴 뒤에도 되돌릴 수 있습니다.`,
    write: "등급 쓰기",
    blank: "(빈 셀)",
    becomes: "다음으로 바뀜:",
    solveFirst: "막음을 먼저 해결해야 쓸 수 있습니다.",
  },
};

export type AllocationTexts = typeof allocationKo;
