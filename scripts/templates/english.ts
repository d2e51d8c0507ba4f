import type { CellValue } from "exceljs";
import { gradesOf, lowerRanks, roundTo, sumOf } from "./standing";
import { newWorkbook, type Template } from "./template";
import { ABOVE, formula, HEAD, LEFT, TITLE, writeBlock, writeText } from "./writeBlock";

const SHEET = "Scores";
const FIRST_ROW = 7;

const HEADS = [
  // prettier-ignore
  ["Task No.", "Task", "Department", "Subcommittee", "Target", "Actual", "Achievement rate (%)", "Points", LEFT, LEFT, LEFT, LEFT, LEFT, "Total score", "Rank", "Grade", "Notes"],
  // prettier-ignore
  [ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, "Achievement (40)", "Effect (30)", "Contribution (10)", "Communication (10)", "Stakeholder input (5)", "Collaboration (5)", ABOVE, ABOVE, ABOVE, ABOVE],
];

type Row = readonly [
  name: string,
  department: string,
  group: string,
  target: number,
  actual: number,
  points: readonly number[],
];

const ROWS: readonly Row[] = [
  ["Export desk for start-ups", "Trade", "Industry", 120, 134, [34.1, 25.5, 8, 8.2, 4.2, 4]],
  ["Night market lighting", "Markets", "Regions", 80, 78, [30.2, 22, 6.4, 7.1, 3.6, 3.5]],
  ["Shared test laboratories", "Technology", "Industry", 260, 291, [34.4, 26, 8.3, 8.6, 4.4, 4.2]],
  ["Apprentices in small firms", "Labour", "People", 900, 1404, [39.2, 28.4, 9.4, 9.3, 4.8, 4.7]],
  ["Online shops for farmers", "Markets", "Regions", 400, 412, [32.8, 24.1, 7.4, 7.8, 4, 3.9]],
  ["Patent help line", "Technology", "Industry", 1500, 1290, [24.6, 18.9, 5.2, 6.1, 3.1, 3]],
  ["Return-to-work grants", "Labour", "People", 640, 668, [33, 24.4, 7.6, 7.9, 4.1, 4]],
  ["Rural broadband vouchers", "Digital", "Regions", 3000, 3410, [34.2, 25.7, 8.1, 8.4, 4.3, 4.1]],
  ["Safety checks in workshops", "Labour", "People", 450, 593, [37.1, 26.6, 8.9, 9, 4.6, 4.5]],
  ["Joint purchasing pilot", "Trade", "Industry", 60, 55, [30.6, 21.6, 6.2, 6.9, 3.5, 3.4]],
  ["Village energy audits", "Energy", "Regions", 210, 224, [33.3, 24.8, 7.7, 8, 4.1, 4]],
  ["Mentors for young founders", "Trade", "People", 300, 345, [34.6, 26.3, 8.4, 8.7, 4.4, 4.3]],
  ["Cyber check for clinics", "Digital", "Industry", 150, 153, [32.6, 23.7, 7.2, 7.6, 3.9, 3.8]],
  ["Harbour freight exchange", "Trade", "Regions", 95, 126, [37.3, 26.9, 9, 9.1, 4.6, 4.6]],
  ["Evening language courses", "Labour", "People", 1200, 1116, [31, 22.4, 6.6, 7.2, 3.7, 3.6]],
  ["Spare parts by 3-D print", "Technology", "Industry", 40, 41, [32.4, 23.4, 7, 7.5, 3.9, 3.7]],
  ["Craft towns campaign", "Markets", "Regions", 12, 13, [33.7, 25.1, 7.9, 8.2, 4.2, 4]],
  ["Child care near factories", "Labour", "People", 75, 64, [25.2, 19.4, 5.4, 6.2, 3.2, 3.1]],
  ["Reusable packaging loop", "Energy", "Industry", 20, 22, [33.7, 25.1, 7.9, 8.2, 4.2, 4]],
  ["Mobile service counters", "Digital", "People", 160, 166, [32.9, 24.2, 7.5, 7.9, 4, 3.9]],
];

/** 5, 25, 35, 65 and 80 % of 20 tasks; grade 7 has 5 % of 20 from below. */
const LAST_PLACES = [1, 5, 7, 13, 16, 19, 20];

/** English heads of two rows; two tasks tie, and the tie takes the lower rank. */
export const english: Template = {
  name: "english",
  make() {
    const scores = ROWS.map((row) => sumOf(row[5]));
    const [ranks, grades] = [lowerRanks(scores), gradesOf(scores, LAST_PLACES)];
    const lastRow = FIRST_ROW + ROWS.length - 1;
    const ids = ROWS.map((_, index) => `T-${String(index + 1).padStart(2, "0")}`);
    const workbook = newWorkbook("Self-evaluation 2023");
    const sheet = workbook.addWorksheet(SHEET);
    writeText(sheet, "A1", "Self-evaluation 2023: scores by task", TITLE);
    writeText(sheet, "A2", "※ Made-up data for testing: no task, office or score is real");
    writeBlock(sheet, "A5", HEADS, HEAD);
    const rows = ROWS.map(([name, department, group, target, actual, points], index): CellValue[] => {
      const row = FIRST_ROW + index;
      return [
        ...[ids[index]!, name, department, group, target, actual],
        formula(`ROUND(F${row}/E${row}*100,1)`, roundTo((actual / target) * 100, 1)),
        ...points,
        formula(`SUM(H${row}:M${row})`, scores[index]!),
        formula(`COUNTIF($N$${FIRST_ROW}:$N$${lastRow},">="&N${row})`, ranks[index]!),
        ...[grades[index]!, null],
      ];
    });
    writeBlock(sheet, `A${FIRST_ROW}`, rows, (_, column) => (column >= 6 && column <= 13 ? { format: "0.0" } : {}));
    writeText(sheet, `A${lastRow + 2}`, "Note: tied tasks take the lower rank");
    sheet.getColumn(2).width = 28;
    return {
      workbook,
      golden: {
        clean: true,
        sheets: {
          [SHEET]: {
            columns: {
              id: "A",
              name: "B",
              department: "C",
              group: "D",
              target: "E",
              actual: "F",
              rate: "G",
              achievementPoints: "H",
              effect: "I",
              contribution: "J",
              communication: "K",
              stakeholder: "L",
              collaboration: "M",
              score: "N",
              rank: "O",
              grade: "P",
              remarks: "Q",
            },
            tasks: ROWS.map(([name, , group, target, actual], index) => ({
              row: FIRST_ROW + index,
              id: ids[index]!,
              name,
              group,
              score: scores[index]!,
              indicators: [{ row: FIRST_ROW + index, target, actual }],
            })),
            findings: [],
            notes: [],
          },
        },
      },
    };
  },
};
