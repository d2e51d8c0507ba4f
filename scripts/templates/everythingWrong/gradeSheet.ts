import type { CellValue, Workbook } from "exceljs";
import type { SheetGolden } from "../golden";
import { firstTasks } from "../inventedTasks";
import { MADE_UP } from "../template";
import { HEAD, TITLE, writeBlock, writeText } from "../writeBlock";
import { foundOf, writeFaults, type Fault } from "./fault";

export const GRADES = "등급";
const FIRST_ROW = 6;
const GRADE_HEADS = [1, 2, 3, 4, 5, 6, 7].map((grade) => `${grade}등급`);

/** Score, rank and grade of 20 tasks, five a subcommittee; right by the rules until the faults below are written. */
const RESULTS: readonly (readonly [score: number, rank: number, grade: number])[] = [
  [84.57, 9, 4],
  [90.15, 5, 2],
  [73.28, 17, 6],
  [80.22, 14, 5],
  [96.5, 3, 2],
  [96.7, 1, 1],
  [82.12, 10, 4],
  [80.22, 14, 5],
  [84.57, 9, 4],
  [68.87, 19, 6],
  [84.63, 7, 3],
  [78.16, 15, 5],
  [96.6, 2, 2],
  [80.32, 12, 4],
  [58.56, 20, 7],
  [80.62, 11, 4],
  [86.77, 6, 3],
  [69.07, 18, 6],
  [90.55, 4, 2],
  [73.68, 16, 5],
];

const FAULTS: readonly Fault[] = [
  // RANK gives the two with 84.57 the upper place.
  { cells: { E6: 8, E14: 8 }, findings: ["rank-not-lower E6", "rank-not-lower E14"] },
  // Two with 80.22 and place 14: both belong in grade 5.
  { cells: { F9: 4 }, findings: ["tie-split F9"], notes: ["grade-differs F9"] },
  // 90.15 in grade 3 and 86.77 in grade 2.
  { cells: { F7: 3, F22: 2 }, findings: ["grade-order F22"], notes: ["grade-differs F7", "grade-differs F22"] },
  // One of 20 is 5 %; two are over the line.
  { cells: { F18: 1 }, findings: ["locked-grade-over F6:F25"], notes: ["grade-differs F18"] },
  // Grade 5 reaches to place 18; 80 % of 20 is 16, and 5 % more is 17.
  {
    cells: { F8: 5, F23: 5 },
    findings: ["grade-distribution F6:F25"],
    notes: ["grade-differs F8", "grade-differs F23"],
  },
  // 84.63 and 84.57 print alike, and the line between grades 3 and 4 parts them.
  { cells: {}, findings: ["display-hides D16"] },
  // 13 of 20 are 65 %.
  { cells: { M15: 70 }, findings: ["cumulative-row J15:P15"] },
  // The list has two.
  { cells: { K22: 1 }, findings: ["cross-table J22:P22"] },
  // 골목상권 공동 배송방: one letter.
  { cells: { J6: "골목상권 공동 배송방 구축" }, findings: ["name-differs J6"] },
];

/** The list's own counts as the faults leave them, but for two cells: their faults. */
const COUNTS = [2, 3, 2, 6, 5, 1, 1];
const CUMULATIVE = [10, 25, 35, 65, 90, 95, 100];
const CROSS_TABLE = [
  ["소상공인", 0, 1, 1, 2, 1, 0, 0],
  ["창업벤처", 1, 0, 0, 2, 1, 1, 0],
  ["지역정책", 1, 0, 1, 1, 1, 0, 1],
  ["상생협력", 0, 2, 0, 1, 2, 0, 0],
] as const;

/** Grades that do not follow from their scores, with the tables that report them. */
export function gradeSheet(workbook: Workbook): SheetGolden {
  const tasks = firstTasks(5, 4);
  const sheet = workbook.addWorksheet(GRADES);
  writeText(sheet, "A1", "2023년 자체평가 등급 부여 결과", TITLE);
  writeText(sheet, "A2", MADE_UP);
  writeText(sheet, "A3", "※ 일부러 틀린 곳을 둔 시트임");
  writeBlock(sheet, "A5", [["분과", "과제번호", "과제명", "총점", "순위", "등급"]], HEAD);
  const rows = tasks.map(({ group, id, name }, index): CellValue[] => [group, id, name, ...RESULTS[index]!]);
  writeBlock(sheet, `A${FIRST_ROW}`, rows, (_, column) => (column === 3 ? { format: "0.0" } : {}));

  writeText(sheet, "I4", "이의신청 안내 대상");
  writeBlock(sheet, "I5", [["과제번호", "과제명"]], HEAD);
  writeBlock(
    sheet,
    "I6",
    tasks.slice(0, 5).map(({ id, name }) => [id, name]),
    () => ({}),
  );

  writeBlock(sheet, "I13", [["구분", ...GRADE_HEADS]], HEAD);
  writeBlock(
    sheet,
    "I14",
    [
      ["과제 수", ...COUNTS],
      ["누적비율(%)", ...CUMULATIVE],
    ],
    () => ({}),
  );
  writeBlock(sheet, "I18", [["분과", ...GRADE_HEADS]], HEAD);
  writeBlock(
    sheet,
    "I19",
    CROSS_TABLE.map(([group, ...counts]) => [group, ...counts]),
    () => ({}),
  );
  writeFaults(sheet, FAULTS);
  sheet.getColumn(3).width = 28;
  sheet.getColumn(10).width = 28;
  return {
    columns: { group: "A", id: "B", name: "C", score: "D", rank: "E", grade: "F" },
    tasks: tasks.map(({ group, id, name }, index) => ({
      row: FIRST_ROW + index,
      id,
      name,
      group,
      score: RESULTS[index]![0],
    })),
    gradeTables: [
      {
        columns: ["J", "K", "L", "M", "N", "O", "P"],
        rows: [
          { row: 14, kind: "counts", group: "", values: COUNTS },
          { row: 15, kind: "cumulative-percents", group: "", values: [10, 25, 35, 70, 90, 95, 100] },
        ],
      },
      {
        columns: ["J", "K", "L", "M", "N", "O", "P"],
        rows: CROSS_TABLE.map(([group, ...counts], index) => ({
          row: 19 + index,
          kind: "counts" as const,
          group,
          values: group === "상생협력" ? [0, 1, 0, 1, 2, 0, 0] : counts,
        })),
      },
    ],
    ...foundOf(FAULTS),
  };
}
