import type { FirstScreenTexts } from "./firstScreen.ko";

export const firstScreenEn: FirstScreenTexts = {
  title: "Checks score sheets and allocates grades",
  does: "What it does",
  doesList: [
    "Finds values and formulas that do not agree, and explains why.",
    "Allocates grades by the places that the rules give.",
    "Takes back with [Undo] what it fixed or wrote.",
  ],
  doesNot: "What it does not do",
  doesNotList: ["Nothing in the workbook is sent anywhere.", "Nothing is written that you did not ask for."],
  begin: "Begin",
  looking: "Looking at the sheet that is open…",
  found: (sheet: string) => `The open sheet '${sheet}' looks like a score sheet. Checking only reads it.`,
  notFound: "The open sheet is not a score sheet. You can add a new one; no sheet that you have is changed.",
  check: "Check this sheet",
  sample: "Add a sample score sheet",
  blankForm: "Add a blank form",
  start: "Start right away",
  close: "Close",
  again: "Show the first screen again",
};
