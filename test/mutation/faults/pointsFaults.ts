import { cleanTasks } from "../cleanTasks";
import type { Fault, Tasks } from "../fault";
import { type } from "../sheetDraft";
import { at, type DraftColumn, HEAD_ROW, letters } from "../sheetLayout";

const LAST_GROUP = cleanTasks()
  .filter(({ group }) => group === "상생협력")
  .map(({ id }) => id);

const FULL_POINTS_HEADS = {
  achievementPoints: "달성도 점수",
  effectLabel: "정책효과",
  contributionLabel: "상위기여도",
  communicationLabel: "소통노력도",
  stakeholder: "현장의견수렴",
  collaboration: "협업노력",
} as const satisfies Partial<Record<DraftColumn, string>>;

/** Heads that give other full points than the rubric, in the order of the columns. */
const fullPoints =
  (...points: readonly number[]): NonNullable<Fault["cells"]> =>
  (sheet) =>
    Object.entries(FULL_POINTS_HEADS).forEach(([column, head], index) =>
      type(sheet, `${letters(column as DraftColumn)}${HEAD_ROW}`, `${head}(${points[index]!}점)`),
    );

function judgeLastGroup(tasks: Tasks, collaboration: (index: number) => number): void {
  LAST_GROUP.forEach((id, index) => {
    const task = tasks(id);
    task.indicators.forEach((indicator) => (indicator.actual = indicator.target * 1.03));
    Object.assign(task.points, {
      achievement: 35,
      effect: 25,
      contribution: 8,
      communication: 8,
      stakeholder: 4,
      collaboration: collaboration(index),
    });
    Object.assign(task.labels, {
      achievement: "보통",
      effect: "다소높음",
      contribution: "다소높음",
      communication: "다소높음",
    });
  });
}

/** Full points of items, and subcommittees beside each other. */
export const POINTS_FAULTS: readonly Fault[] = [
  {
    name: "results with half of the points",
    check: "results-share",
    at: `${letters("achievementPoints")}${HEAD_ROW}`,
    cells: fullPoints(25, 15, 10, 20, 15, 15),
    // The points that were given are those of the rubric.
    consequences: ["points-out-of-range", "points-outside-band"],
  },
  {
    name: "results with 65 % of the points",
    check: "results-share",
    at: `${letters("achievementPoints")}${HEAD_ROW}`,
    severity: "note",
    cells: fullPoints(30, 25, 10, 15, 10, 10),
    consequences: ["points-out-of-range", "points-outside-band"],
  },
  {
    name: "a bonus that one subcommittee gives to all of its tasks and no other gives",
    check: "items-exceed",
    at: `${letters("bonus")}${HEAD_ROW}`,
    tasks: (tasks) => {
      for (const id of ["Ⅰ-3-①", "Ⅱ-3-②"]) tasks(id).points.bonus = 0;
      for (const id of LAST_GROUP) tasks(id).points.bonus = 2;
    },
  },
  {
    name: "a subcommittee that judges far more mildly than the others",
    check: "group-mean-differs",
    at: at("group", LAST_GROUP[0]!),
    severity: "note",
    tasks: (tasks) => {
      judgeLastGroup(tasks, (index) => 3 + (index % 3));
      for (const id of LAST_GROUP) {
        Object.assign(tasks(id).points, { effect: 30, contribution: 10, communication: 10 });
        Object.assign(tasks(id).labels, { effect: "높음", contribution: "높음", communication: "높음" });
      }
    },
    // They are alike as well.
    consequences: ["group-spread-differs"],
  },
  {
    name: "a subcommittee whose scores hardly differ",
    check: "group-spread-differs",
    at: at("group", LAST_GROUP[0]!),
    severity: "note",
    tasks: (tasks) => judgeLastGroup(tasks, (index) => 3 + (index % 2)),
  },
];
