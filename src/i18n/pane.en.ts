import { gradeTexts } from "./gradeTexts";
import type { PaneTexts } from "./pane.ko";

const number = new Intl.NumberFormat("en-US");
const some = (value: number, one: string, many = `${one}s`): string =>
  `${number.format(value)} ${value === 1 ? one : many}`;

export const paneEn: PaneTexts = {
  locale: "en-US",

  sheet: {
    label: "Score sheet",
    contents: (tasks, indicators) => `${some(tasks, "task")} · ${some(indicators, "indicator")}`,
    notUnderstood: "Not read as a score sheet",
  },
  opening: "Opening…",

  progress: {
    label: "Reading the sheet",
    rows: (done, all) => `${number.format(done)} of ${number.format(all)} rows`,
    cancel: "Cancel",
  },

  message: {
    allocated: (tasks, grades) => `Wrote the grades of ${some(tasks, "task")} to ${grades}.`,
    decided: (hasLines, moves) => {
      const parts = [...(hasLines ? ["lines"] : []), ...(moves > 0 ? [some(moves, "task")] : [])];
      return `The committee's adjustment is in them (${parts.join(", ")}).`;
    },
    ranked: (ranks) => `The ranks are in ${ranks}.`,
    undone: "The grades were taken back.",
    restored: (cells) => `Cells as they were before: ${cells}`,
    notAllocated: "No grades were written.",
    answerLost: "Excel gave no answer.",
    fixed: (cells) => `Cells that were fixed: ${cells}`,
    accepted: "The finding is accepted, and the workbook keeps the reason.",
    withdrawn: "The acceptance was withdrawn. The finding counts again.",
    fixesUndone: "The fixed cells were taken back.",
    acceptanceUndone: "The change of the acceptance was taken back.",
    notFixed: "No cell was fixed.",
    notAccepted: "The finding was not accepted.",
    notWithdrawn: "The acceptance was not withdrawn.",
    notUndone: "Nothing was taken back.",
    notValidated: "The sheet could not be checked.",
    notUnderstood: "This could not be read as a score sheet.",
    rulesOnSheet: (range) => `The rules in force are on ${range}.`,
    editRules: "Edit them there and press Apply rules to use them in this workbook.",
    rulesApplied: (name) => `“${name}” is in force now.`,
    rulesRestored: (name) => `“${name}” is in force again.`,
    rulesNotOnSheet: "The rules were not put on a sheet.",
    rulesNotApplied: "The rules were not applied.",
    solveFirst: (blocks) => `Resolve ${some(blocks, "blocking finding")} first and try again.`,
    nothingFound: "No problems were found.",
    found: (blocks, warnings, notes) => {
      const parts = [
        blocks > 0 ? some(blocks, "blocking finding") : "",
        warnings > 0 ? some(warnings, "warning") : "",
        notes > 0 ? some(notes, "note") : "",
      ];
      return `${parts.filter((part) => part !== "").join(", ")}.`;
    },
    sheetsPut: (names: readonly string[]) => `Added new sheets: ${names.join(", ")}`,
    sheetsAreYours: "No other sheet has changed; delete these when you no longer need them.",
    sheetsNotPut: "No sheet was added.",
    looked: (tasks) => `Checked ${some(tasks, "task")}.`,
  },

  rules: {
    title: "Rules",
    inForce: "Rules in force",
    read: "Read and edit the rules",
    own: (name) => `${name} (this workbook's own)`,
    toSheet: "Rules to sheet",
    fromSheet: "Apply rules",
    hint: "Rules to sheet writes the rules in force onto a rules sheet; Apply rules reads what was edited there and puts it in force.",
    source: (source) => `Source: ${source}`,
  },

  history: { title: "History" },

  columns: {
    title: "Columns",
    meanings: { group: "Group", id: "Task no.", name: "Task", score: "Score", grade: "Grade", rank: "Rank" },
    none: "None",
    automatic: "Find by heading again",
    noHeading: "(no heading)",
    missing: (columns) => `${number.format(columns)} not found`,
    doubtful: (columns) => `${number.format(columns)} to check`,
    doubt: (others) => `Other candidates: ${others.join(", ")}`,
    allFound: "All found",
  },

  header: {
    title: "Header rows",
    first: "First row of the header",
    last: "Last row of the header",
    apply: "Read again",
    automatic: "Find again",
    wrong: "Enter row numbers of the sheet.",
  },

  rows: {
    notTask: "Not a task",
    leftOut: (rows) => `${some(rows, "row")} left out`,
    takeAsTask: "Take as a task",
    takeRowAsTask: (row) => `Take row ${row} as a task`,
  },

  findings: {
    title: "Findings",
    severities: { block: "Blocking", warning: "Warning", note: "Note" },
    meaning: {
      block: "resolve these to write grades",
      warning: "may be wrong, have a look",
      note: "good to know",
    },
    kinds: {
      layout: "Layout",
      rules: "Rules",
      sheet: "State of the sheet",
      values: "Cell values",
      achievement: "Achievement",
      initiative: "Initiative",
      points: "Points of items",
      grades: "Ranks and grades",
      action: "Action",
    },
    none: "There are no findings.",
    count: (findings) => `(${number.format(findings)})`,
    list: "List of findings",
    keys: "↑↓ (J, K): previous and next, Enter: go to the cell",
    entersCell: (address) => `Press Enter to go to cell ${address}.`,
    filter: "Narrow the list",
    bySeverity: "Severity",
    byKind: "Kind",
    allKinds: "All kinds",
    search: "Search",
    matching: (wanted, all) => `${number.format(wanted)} of ${some(all, "finding")}`,
    nothingWanted: "No finding matches.",
    showAll: "Show all",
    actual: "On the sheet",
    expected: "Expected",
    why: "Why it matters",
    fix: "Fix",
    repairFormulas: "Restore formulas",
    fixAll: (fixes) => `Preview all ${number.format(fixes)} safe fixes`,
    willChange: (cells) => `${some(cells, "cell")} will change. It can be undone afterwards.`,
    cellContent: (content) => {
      if (content === "") return "(blank)";
      if (typeof content === "number") return `number ${content}`;
      const text = String(content);
      return text.startsWith("=") ? `formula ${text}` : text === "#NAME?" ? `error ${text}` : `text "${text}"`;
    },
    becomes: "becomes",
    accept: "Accept",
    reason: "Reason for accepting",
    reasonIsKept: "The workbook keeps the reason and the date. If a value changes, it counts again.",
    reasonMissing: "Give a reason.",
    accepted: "Accepted",
    reasonGiven: (reason) => `Reason: ${reason}`,
    withdraw: "Look at again",
  },

  echo: "Show message",
  otherSheet: { message: (sheet) => `You are on the sheet ${sheet}`, check: "Check this sheet" },
  stale: { message: "The sheet has changed.", recheck: "Check again" },
  apply: "Apply",
  cancel: "Cancel",

  tasks: {
    title: "Tasks",
    name: "Task",
    score: "Score",
    rank: "Rank",
    grade: "Grade",
    count: (tasks) => number.format(tasks),
    none: "No tasks were found.",
    unnamed: (row) => `Row ${row}`,
    hint: "Select a task to see why it has its grade. ↑↓: task before or after",
    unknown: "none",
    group: (group) => `Group: ${group}`,
    notGraded: "A score is missing or is no number, so grades cannot be given yet.",
    explanation: gradeTexts.en.explanation,
    corrected: (raw, corrected) => `${raw} (${corrected} after correction)`,
  },

  goTo: (address) => `Go to ${address}`,
  showMore: (items) => `Show ${number.format(items)} more`,

  browser: {
    title: "This add-in opens in Excel",
    message: "This page works in a task pane of Excel. A browser alone can neither read nor write a score sheet.",
    manifest: "Download the manifest first.",
    download: "Download manifest.xml",
    howTo: "How to add it to Excel",
    ways: [
      {
        title: "Excel on the web",
        steps: "Home > Add-ins > More Add-ins > Upload My Add-in, and choose the file.",
      },
      {
        title: "Excel on Windows",
        steps:
          "Put the file into a shared folder, add the folder under File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs, then choose it under Home > Add-ins > Advanced > Shared Folder.",
      },
      {
        title: "Excel on a Mac",
        steps:
          "Put the file into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, open Excel again and choose it under Home > Add-ins.",
      },
    ],
  },
};
