import ExcelJS, { type CellValue, type Worksheet } from "exceljs";
import { packageBytes } from "./package-bytes";
import { subcommittees, type InventedTask } from "./second-layout.tasks";
import { dressCell, fills, fontName, type CellLook } from "./style";

const heads = [
  "No.",
  "과제번호",
  "평가등급(Grade)",
  "관리과제",
  "담당부서",
  "성과지표 달성도(40)",
  "정책효과성(40)",
  "소통·협업(20)",
  "가감점",
  "합계(Total)",
  "비고(Remarks)",
] as const;
const widths = [6, 10.5, 15, 34, 14, 13, 13, 13, 9.5, 12, 20];

const firstColumn = 2;
const lastColumn = firstColumn + heads.length - 1;
const headRow = 7;
const pointLetters = ["G", "H", "I", "J"] as const;
const totalLetter = "K";

const points = (task: InventedTask): readonly number[] => [
  task.achievement,
  task.effect,
  task.communication,
  task.adjustment,
];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * A score sheet laid out otherwise than the sample: it starts in column B, has one row of heads in another order, names the
 * subcommittees in heading rows, and carries subtotals, a total, blank rows and grades that a hand has already written.
 */
export async function secondLayout(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = "가상의 자체평가 채점표";
  const sheet = workbook.addWorksheet("2024 채점(Scoring)", { views: [{ state: "frozen", ySplit: headRow }] });
  sheet.columns = [{ width: 3 }, ...widths.map((width) => ({ width }))];
  writeText(sheet, 2, "○○부 2024년 성과관리 자체평가 채점표", { bold: true, size: 15 });
  writeText(sheet, 3, "※ 시험용으로 지어낸 자료임: 실제 기관·과제·점수와 관계없음 (made-up data for testing)", {
    size: 9,
  });
  writeText(sheet, 5, "작성 기준: 2024. 12. 31.   (단위: 점)", { size: 9 });
  writeRow(sheet, headRow, heads, () => ({ bold: true, fill: fills.head }));
  sheet.getRow(headRow).height = 30;

  const lastRow = writeGroups(sheet);
  writeText(sheet, lastRow + 2, "※ 가감점: 핵심과제 가점, 전년도 미이행 감점", { size: 9 });
  writeText(sheet, lastRow + 3, "* 합계 = 성과지표 달성도 + 정책효과성 + 소통·협업 + 가감점", { size: 9 });
  return packageBytes(workbook);
}

/** Writes the groups and the closing total; returns the row of the total. */
function writeGroups(sheet: Worksheet): number {
  let row = headRow + 1;
  let number = 0;
  const subtotalRows: number[] = [];
  for (const { name, tasks } of subcommittees) {
    sheet.mergeCells(row, firstColumn, row, lastColumn);
    sheet.getCell(row, firstColumn).value = name;
    dressCell(sheet.getCell(row, firstColumn), { bold: true, align: "left", fill: fills.groupHead });
    const firstTaskRow = row + 1;
    tasks.forEach((task, index) => writeTask(sheet, firstTaskRow + index, task, ++number));
    row = firstTaskRow + tasks.length;
    writeSums(sheet, row, "소계", tasks, (letter) => `SUM(${letter}${firstTaskRow}:${letter}${row - 1})`);
    subtotalRows.push(row);
    row += 2;
  }
  const allTasks = subcommittees.flatMap(({ tasks }) => tasks);
  writeSums(sheet, row, "합계", allTasks, (letter) => subtotalRows.map((subtotal) => `${letter}${subtotal}`).join("+"));
  return row;
}

function writeTask(sheet: Worksheet, row: number, task: InventedTask, number: number): void {
  const total = { formula: `SUM(${pointLetters[0]}${row}:${pointLetters.at(-1)}${row})`, result: sum(points(task)) };
  const { id, grade, name, department, remark } = task;
  const cells = [number, id, grade ?? null, name, department, ...points(task), total, remark ?? null];
  writeRow(sheet, row, cells, (index) => {
    if (index === 3 || index === 10) return { align: "left" };
    return index >= 5 && index <= 9 ? { format: "0.00", align: "right" } : {};
  });
}

function writeSums(
  sheet: Worksheet,
  row: number,
  label: string,
  tasks: readonly InventedTask[],
  formula: (letter: string) => string,
): void {
  const items = pointLetters.map((letter, item) => ({
    formula: formula(letter),
    result: sum(tasks.map((task) => points(task)[item] ?? 0)),
  }));
  const total = { formula: formula(totalLetter), result: sum(tasks.map((task) => sum(points(task)))) };
  writeRow(sheet, row, [label, null, null, null, null, ...items, total, null], (index) => ({
    bold: true,
    fill: fills.total,
    ...(index >= 5 && index <= 9 ? { format: "#,##0.00", align: "right" as const } : {}),
  }));
}

function writeRow(sheet: Worksheet, row: number, cells: readonly CellValue[], look: (index: number) => CellLook): void {
  cells.forEach((value, index) => {
    const cell = sheet.getCell(row, firstColumn + index);
    cell.value = value;
    dressCell(cell, look(index));
  });
}

function writeText(sheet: Worksheet, row: number, text: string, { bold = false, size = 9 }: CellLook): void {
  const cell = sheet.getCell(row, firstColumn);
  cell.value = text;
  cell.font = { name: fontName, size, bold };
}
