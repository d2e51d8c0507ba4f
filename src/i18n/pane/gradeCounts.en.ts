import type { GradeCountsTexts } from "./gradeCounts.ko";

const number = new Intl.NumberFormat("en-US");

export const gradeCountsEn: GradeCountsTexts = {
  title: "Tasks per grade",
  grade: "Grade",
  room: "Room",
  places: "Places",
  tasks: "Tasks",
  gradeName: (grade, label) => `${grade} ${label}`,
  roomBetween: (least, most) => `${number.format(least)}–${number.format(most)}`,
  fixed: (places) => `${number.format(places)} fixed`,
  key: "The bar is the number of tasks, the upright line the places by the rules.",
  keyOfRoom: "The outlined band is the room for adjustment.",
  tied: "Where tasks and places differ, tied tasks share one grade.",
  decided: "The numbers are those with the adjustment.",
  unknown: (reasons) => `Not known yet. Resolve what blocks first: ${reasons.join(", ")}.`,
  adjust: "Adjust grades",
};
