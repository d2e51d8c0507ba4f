import { gradeTexts } from "../gradeTexts";
import type { AllocationTexts } from "./allocation.ko";

const number = new Intl.NumberFormat("en-US");
const some = (value: number, one: string, many = `${one}s`): string =>
  `${number.format(value)} ${value === 1 ? one : many}`;
const signed = (value: number): string => `${value > 0 ? "+" : "−"}${number.format(Math.abs(value))}`;

/** What is missing of a move. */
const enMove = {
  "no-such-task": "No task of this name is on the sheet. Remove the move.",
  "no-such-grade": "The rules in force have no such grade. Remove the move.",
  "no-reason": "It has no reason.",
};

export const allocationEn: AllocationTexts = {
  hint: "Drag a line or move it with ↑ and ↓; Esc puts it back where the rules draw it. Press a task to give it alone another grade.",
  linesFixed: "These rules leave no room to move lines: all of them are fixed.",
  marks: "= tie, ≈ scores within 0.1 points",
  propose: "Propose lines",
  reset: "Back to the rules",

  ladder: {
    title: "Tasks by score, and the lines of grades",
    grade: (grade, label) => `Grade ${grade} ${label}`,
    tasks: (now, base) =>
      now === base ? some(now, "task") : `${some(now, "task")} (${number.format(base)} by the rules)`,
    place: (place) => `number ${number.format(place)}`,
    tie: "tie",
    near: "near tie",
    becomes: (before, after) => `from grade ${before} to ${after}`,
    more: (tasks) => `Show ${some(tasks, "more task", "more tasks")}`,
  },

  line: {
    name: (grade) => `Line of grade ${grade}`,
    places: (places) => `${some(places, "task")} down to here`,
    within: (least, most) => `of ${number.format(least)}–${number.format(most)}`,
    gap: (points) => `gap ${points}`,
    noGap: "no task on one side",
    partsTie: "parts a tie",
    partsNear: "parts a near tie",
    moved: (by) => `${signed(by)} from the rules`,
    unmoved: "as the rules have it",
    locked: "fixed",
    noFurther: (grade, least, most) =>
      least === most
        ? `The line of grade ${grade} is fixed at ${some(least, "task")}.`
        : `The line of grade ${grade} can only lie at ${number.format(least)} to ${some(most, "task")}.`,
  },

  state: {
    asRules: "As the rules have it.",
    permitted: "The rules permit this adjustment.",
    notPermitted: "The rules do not permit this adjustment.",
    problem: (problem) => {
      switch (problem.problem) {
        case "groups-apart":
          return "Each group is graded by itself, so there are no lines of all tasks.";
        case "no-room":
          return "The rules in force leave nothing to adjust.";
        case "lines-do-not-fit":
          return "There is another number of tasks or grades now, and the moved lines do not fit. Press Back to the rules.";
        case "line-cuts-tie":
          return `The line of grade ${problem.grade} parts tasks with the same score. Move it.`;
        case "not-permitted":
          return problem.breaches.map(gradeTexts.en.breach).join(" ");
        case "move":
          return `See to the moved task “${problem.task}”. ${enMove[problem.why]}`;
      }
    },
    changed: (tasks, names) => {
      const others = tasks - names.length;
      return `${some(tasks, "grade")} changed: ${names.join(", ")}${others > 0 ? ` and ${number.format(others)} more` : ""}`;
    },
    change: (name, before, after) => `${name} ${before}→${after}`,
  },

  proposal: {
    title: "Lines proposed at the widest gaps, from where the rules draw them",
    replaces: "It takes the place of all lines moved so far.",
    none: "Within the room there is, the rules' own lines already lie at the widest gaps.",
    line: (grade) => `Line of grade ${grade}`,
    places: (before, after) => `${number.format(before)} → ${some(after, "task")} down to it`,
    gap: (before, after) => `gap ${before} → ${after}`,
    gapOpen: "none",
    crossed: (names) => `Tasks with another grade: ${names}`,
  },

  move: {
    title: "Give it another grade",
    grade: "New grade",
    reason: "Reason for the move",
    reasonMissing: "Give a reason.",
    reasonIsKept: "The workbook keeps the reason.",
    submit: "Move",
    list: "Tasks moved one by one",
    to: (grade) => `to grade ${grade}`,
    reasonGiven: (reason) => `Reason: ${reason}`,
    remove: "Remove",
    removeTask: (task) => `Remove ${task} from the list`,
    fine: "Nothing stands against it.",
    others: (names, all) =>
      names.join(", ") + (all > names.length ? ` and ${number.format(all - names.length)} more` : ""),
    problem: (problem, others) => {
      switch (problem.problem) {
        case "no-such-task":
        case "no-such-grade":
        case "no-reason":
          return enMove[problem.problem];
        case "no-move":
          return "It has this grade already.";
        case "not-permitted":
          return `With the moves so far the numbers are out of their room. ${problem.breaches.map(gradeTexts.en.breach).join(" ")}`;
        case "tears-tie":
          return `Tasks with the same score have another grade: ${others}.`;
        case "passes-over":
          return `Against the order of scores: ${others}.`;
        case "inverts-group":
          return `Turns the order of its group round: ${others}.`;
      }
    },
  },

  stages: {
    title: "Groups before and after the correction",
    group: "Group",
    n: "Tasks",
    mean: "Mean",
    sd: "Spread",
    beforeAfter: (before, after) => `${before} → ${after}`,
    none: "–",
    changed: (tasks) => `${some(tasks, "grade")} changed by the correction`,
    unchanged: "The correction changed no grade.",
    score: (raw, corrected) => `${raw} → ${corrected}`,
    grade: (before, after) => `grade ${before} → ${after}`,
  },

  preview: {
    title: (cells) => `${some(cells, "cell")} to change`,
    none: "No cell will change. The sheet has these grades already.",
    list: "Cells to change",
    willChange: (cells) => `The grades in ${some(cells, "cell")} will change. It can be undone afterwards.`,
    write: "Write grades",
    blank: "(blank)",
    becomes: "becomes",
    solveFirst: "Resolve what blocks first.",
  },
};
