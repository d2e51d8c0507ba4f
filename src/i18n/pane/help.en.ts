import type { HelpTexts } from "./help.ko";

export const helpEn: HelpTexts = {
  title: "Help",
  intro: "Press F1 in the pane for help on the part that you are in. Esc takes you back to where you were.",
  close: "Close help",
  list: "All help pages",
  others: "Other help pages",
  functions: (functions) => `${functions} functions`,
  example: "Example",

  pages: {
    check: {
      title: "Checking the score sheet",
      summary: "Finds values and formulas that do not agree.",
      steps: [
        "[Check sheet] reads the score sheet and looks for values and formulas that do not agree. It changes nothing on the sheet.",
        "What was found is listed under [Findings]: blocks first, then warnings and notes. Grades can be written once no block is left.",
        "Press a cell's address to select that cell on the sheet.",
        "[Fix] first shows the cells that would change. They are written when you press [Apply].",
        "Where something may stay as it is, press [Accept] and give the reason. Once a value changes, it counts as a finding again.",
        "A column or header row that was taken wrongly is corrected under [Columns].",
        "When the sheet changes, a line at the foot of the pane says so. [Check again] reads the sheet anew.",
      ],
    },
    allocation: {
      title: "Allocating grades",
      summary: "Sets grades by the rules and writes them into the grade column.",
      steps: [
        "[Allocate grades] ranks the tasks by score, sets their grades by the rules and writes them into the grade column.",
        "Ranks are written too where there is a rank column without formulas. No other cell is changed.",
        "The rules say how ties count. Under the 2023 rules all tied tasks take the lower rank.",
        "While anything blocks, no grade is written, and the pane names the first reason.",
        "Where the grade column holds formulas, grades are written once you tick [Replace formulas by values].",
        "[Tasks per grade] sets the places of each grade against its tasks.",
        "The adjustment that the committee wrote last on the sheet counts on.",
      ],
    },
    adjustment: {
      title: "Adjusting grades",
      summary: "Moves lines and tasks within the room that the rules leave.",
      steps: [
        "Open [Adjust grades] below [Tasks per grade] to see the tasks by score, and the lines of grades between them.",
        "Drag a line or move it with ↑ and ↓. It lies only where the rules permit it, and Esc puts it back where they draw it.",
        "[Propose lines] shows where the gaps between scores are widest. Applying it writes nothing on the sheet.",
        "Press a task to give it alone another grade. A reason is needed.",
        "Look at the cells that will change, before and after, and press [Write grades] to write them.",
        "[Back to the rules] drops the whole adjustment. The cells of the sheet stay as they are.",
        "What is being adjusted is kept in the workbook, so you can close the pane and go on later.",
      ],
    },
    explanation: {
      title: "Explaining grades",
      summary: "Tells why a task has its grade.",
      steps: [
        "Press a task under [Tasks] to see why it has its grade.",
        "Select a task's row on the sheet and the task appears at the foot of the pane. Press it to see why.",
        "You see how many points and ranks it is away from the next grades.",
        "You also see whether another reading of the rules would give another grade.",
        "If a listed row is not a task, press it and then [Not a task]. A task that is missing is taken in below the list with [Take as a task].",
      ],
    },
    rules: {
      title: "Rules",
      summary: "Reads, changes and edits the rules in force.",
      steps: [
        "[Rules] shows the rules in force and their source. Choose other rules and they are in force at once; the score sheet is checked again.",
        "[Read and edit the rules] tells the rules clause by clause. [Edit] shows the values of a clause, to be changed.",
        "What a change would do on this sheet is shown first: tasks whose grade changes, and the counts. Nothing is in force before you press [Apply these rules].",
        "[Rules to sheet] puts the rules in force on a sheet named 평가규정, as tables. Edit it and press [Apply rules] to put yours in force.",
        "[Export and import] takes rules to other workbooks.",
        "The rules are kept in the workbook, and functions in cells follow them. Grades that are written already stay as they are.",
        "[Undo] takes back a change of rules as well.",
      ],
    },
    history: {
      title: "History and undo",
      summary: "Finds what was written or changed, and takes it back.",
      steps: [
        "[Undo] takes back the last thing that was done: grades, fixes, an acceptance or a change of rules. Press it again for the thing before that.",
        "Cells get back the values or formulas that stood in them.",
        "If a cell was changed since, that cell is named and nothing is taken back.",
        "[History] keeps what was written when and under which rules, the last thirty things, also after the workbook was closed.",
        "In [History] any of them can be taken back by itself, while the cells hold what was written.",
        "New sheets are not taken back. Delete a sheet that you do not need.",
      ],
    },
    functions: {
      title: "Functions in cells",
      summary: "Functions that compute grades and points in cells.",
      steps: [
        "Type them into a cell as the examples show. Nothing stands before the name.",
        "For a range the result fills the cells beside it. Leave those cells blank.",
        "Without rules of their own they follow those of the workbook, and the 2023 rules where the workbook has none.",
        "If #NAME? stays after you open a score sheet again, press [Check sheet] and then [Restore formulas] on what was found.",
      ],
    },
    privacy: {
      title: "Privacy",
      summary: "Tells what is kept, and where.",
      steps: [
        "Nothing in the workbook is sent anywhere. There is no server of ours, no account and no telemetry.",
        "Corrected columns, rules, the record of written grades, the committee's adjustment and reasons for acceptance are kept in the workbook.",
        "If you send the file to somebody, what is kept in it goes along.",
        "On this machine there is only a mark that the first screen has been seen.",
        "What Excel sends to Microsoft follows your organisation's Office policy.",
      ],
    },
  },
};
