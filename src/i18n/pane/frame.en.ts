import type { FrameTexts } from "./frame.ko";

/** What the pane says from its first moment on, English. */
export const frameEn: FrameTexts = {
  appName: "Gradeline",

  actions: {
    allocate: "Allocate grades",
    validate: "Check sheet",
    undo: "Undo",
    replaceFormulas: "Replace formulas by values",
    group: "Actions",
  },

  running: {
    allocate: "Allocating grades…",
    validate: "Checking the score sheet…",
    fix: "Fixing the cells…",
    accept: "Noting that it is accepted…",
    withdraw: "Withdrawing the acceptance…",
    undo: "Undoing…",
    correct: "Reading again as you said…",
    rulesToSheet: "Putting the rules on a sheet…",
    rulesFromSheet: "Reading the rules…",
    chooseRules: "Changing the rules…",
    putSheets: "Adding new sheets…",
  },
  stillWaiting: "Excel has not answered yet. If you are typing in a cell, finish with Enter.",
  help: {
    open: "Help",
    openByKey: "Help (F1)",
    missing:
      "Help could not be loaded. Check the connection and ask for it again. Nothing else in the pane has changed.",
  },
  notLookedYet: "The score sheet has not been checked yet. “Check sheet” looks at the sheet that is open.",

  failure: {
    title: "Something unexpected went wrong",
    message:
      "Only this pane has stopped; the workbook is still open. If it happens again after reloading, copy the diagnostics below and send them to whoever looks after this add-in.",
    diagnostics: "Diagnostics",
    contents: "They say where the error was and which Excel this is. Read them before you send them.",
    copy: "Copy diagnostics",
    copied: "Copied.",
    copyByHand: "The text is selected. Press Ctrl+C (⌘C on a Mac) to copy it.",
    reload: "Reload",
  },
};
