import type { CellValue, Workbook, Worksheet } from "exceljs";
import { convert } from "./conversion-sheet";
import { computedBand, hasBonus, itemPoints, lowerRank, totalPoints, type Item } from "./judgement";
import { judgement, type JudgementColumn } from "./judgement-sheet";
import { tasks, type Indicator, type Task } from "./published";
import { decimals, remark } from "./remarks";
import { columnNumber, columns, letter, type Column, type ColumnKey } from "./score-sheet-columns";
import { dressCell, fills, setUpPrinting, writeLine } from "./style";

export const scoreSheetName = "점수표";

const groupHeadRow = 5;
const headRow = 6;
const firstRow = headRow + 1;
const lastRow = headRow + tasks.reduce((rows, task) => rows + task.indicators.length, 0);

const scores = tasks.map(totalPoints);
const notPublished = "-";

const rule =
  "※ 공표되지 않은 점수는 공표된 판정에서 ‘배점 구간의 중간값’ 규칙으로 환산한 것임(‘산식’ 시트). " +
  "과제·지표·목표·실적·판정은 공표된 값임.";

const notes = [
  "※ 출처: 중소벤처기업부 「2023 자체평가 결과보고서」. ‘-’는 보고서에 공표되지 않은 값이며, 목표치나 실적치가 없는 과제의 달성률·달성도는 공표된 값을 그대로 적음.",
  "※ 달성도는 ACHIEVEBAND(목표치, 실적치)로 판정하며 잠정치는 ‘다소낮음’ 이하로 함. 공표 판정과 다른 경우 비고에 적었고, 점수는 공표 판정을 따름.",
  "※ 점수(40) = 달성도 × 적극성 × 대표성. 총점 = 각 항목 점수의 합. 순위는 동점일 경우 하위순위를 적용함. 나머지 항목의 판정은 ‘판정’ 시트에 있음.",
  "※ 현장의견수렴·협업노력·가점(각 5점)의 판정별 배점은 보고서에 없어 10점 항목의 절반으로 가정함. 가점은 창업벤처 분과에만 있음.",
  "※ 등급은 비워 두었음. 리본의 [성과평가] 탭에서 [등급 배정]을 누르면 채워짐.",
];

/** Adds the sheet 점수표: 46 tasks, 50 indicators, a row an indicator, the grade column left for the add-in. */
export function addScoreSheet(workbook: Workbook): void {
  const view = { state: "frozen", xSplit: 3, ySplit: headRow, showGridLines: false, zoomScale: 90 } as const;
  const sheet = workbook.addWorksheet(scoreSheetName, { views: [view] });
  sheet.columns = columns.map(({ width }) => ({ width }));
  writeTitle(sheet);
  writeHeads(sheet);
  let row = firstRow;
  tasks.forEach((task, index) => {
    writeTask(sheet, task, row, task.subcommittee !== tasks[index - 1]?.subcommittee);
    row += task.indicators.length;
  });
  notes.forEach((text, index) =>
    writeLine(sheet, { row: lastRow + 2 + index, lastColumn: columns.length, text, height: 16 }),
  );
  setUpPrinting(sheet, {
    lastCell: [letter("remark"), lastRow + 1 + notes.length],
    titleRows: `${groupHeadRow}:${headRow}`,
  });
}

function writeTitle(sheet: Worksheet): void {
  const lastColumn = columns.length;
  const title = { row: 1, lastColumn, text: "2023년도 자체평가 관리과제별 점수표", height: 34 };
  writeLine(sheet, title, { size: 18, bold: true, align: "center" });
  const scope = "중소벤처기업부 4개 분과, 46개 관리과제, 50개 성과지표 (단위: 점)";
  writeLine(sheet, { row: 2, lastColumn, text: scope, height: 18 }, { size: 10, align: "center" });
  writeLine(sheet, { row: 3, lastColumn, text: rule, height: 18 }, { size: 9 });
  sheet.getRow(4).height = 6;
}

function writeHeads(sheet: Worksheet): void {
  sheet.getRow(groupHeadRow).height = 20;
  sheet.getRow(headRow).height = 42;
  for (const { key, head, group } of columns) {
    const column = columnNumber(key);
    sheet.getCell(groupHeadRow, column).value = group ?? head;
    if (group) sheet.getCell(headRow, column).value = head;
    dressCell(sheet.getCell(groupHeadRow, column), { bold: true, fill: group ? fills.groupHead : fills.head });
    dressCell(sheet.getCell(headRow, column), { bold: true, fill: fills.head });
    if (!group) sheet.mergeCells(groupHeadRow, column, headRow, column);
  }
  for (const group of new Set(columns.map((column) => column.group))) {
    const members = columns.filter((column) => group !== undefined && column.group === group);
    const [first, last] = [members[0], members.at(-1)];
    if (first && last) sheet.mergeCells(groupHeadRow, columnNumber(first.key), groupHeadRow, columnNumber(last.key));
  }
}

function writeTask(sheet: Worksheet, task: Task, row: number, ruleAbove: boolean): void {
  const rows = task.indicators.length;
  task.indicators.forEach((indicator, index) => {
    const height = Math.max(lines(task.name) / rows, lines(indicatorName(indicator)), 1.4) * 13.5 + 4;
    sheet.getRow(row + index).height = height;
    for (const column of columns) {
      const cell = sheet.getCell(row + index, columnNumber(column.key));
      dressCell(cell, { ...look(column, indicator), ruleAbove: ruleAbove && index === 0 });
      if (!column.ofTask) cell.value = indicatorContent(column.key, task, indicator, row + index);
      else if (index === 0) cell.value = taskContent(column.key, task, row);
    }
  });
  if (rows === 1) return;
  for (const column of columns.filter(({ ofTask }) => ofTask)) {
    sheet.mergeCells(row, columnNumber(column.key), row + rows - 1, columnNumber(column.key));
  }
}

function taskContent(key: ColumnKey, task: Task, row: number): CellValue {
  const points = itemPoints(task);
  const item = (column: Item & JudgementColumn): CellValue => ({
    formula: convert(judgement(`$B${row}`, column), column),
    result: points[column],
  });
  switch (key) {
    case "subcommittee":
    case "id":
    case "name":
      return task[key];
    case "publishedBand":
      return task.labels.achievement;
    case "initiative":
    case "representativeness":
      return task.labels[key];
    case "achievement": {
      const factors = (["achievement", "initiative", "representativeness"] as const).map((factor) =>
        convert(`${letter(factor === "achievement" ? "publishedBand" : factor)}${row}`, factor),
      );
      return { formula: `ROUND(${factors.join("*")},2)`, result: points.achievement };
    }
    case "effect":
    case "contribution":
    case "communication":
    case "stakeholder":
    case "collaboration":
      return item(key);
    case "bonus":
      return hasBonus(task) ? item(key) : 0;
    case "total":
      return {
        formula: `ROUND(SUM(${letter("achievement")}${row}:${letter("bonus")}${row}),2)`,
        result: totalPoints(task),
      };
    case "rank": {
      const total = letter("total");
      const formula = `COUNTIF($${total}$${firstRow}:$${total}$${lastRow},">="&${total}${row})`;
      return { formula, result: lowerRank(totalPoints(task), scores) };
    }
    case "grade":
      return null;
    default:
      throw new Error(`The column "${key}" says nothing of a task.`);
  }
}

function indicatorContent(key: ColumnKey, task: Task, indicator: Indicator, row: number): CellValue {
  const { target, actual, publishedRate } = indicator;
  const [targetCell, actualCell] = [`${letter("target")}${row}`, `${letter("actual")}${row}`];
  switch (key) {
    case "indicator":
      return indicatorName(indicator);
    case "target":
      return target ?? notPublished;
    case "actual":
      return actual ?? indicator.actualRaw ?? notPublished;
    case "rate":
      if (target !== null && actual !== null) {
        return { formula: `${actualCell}/${targetCell}`, result: actual / target };
      }
      return publishedRate === null ? (indicator.rateRaw ?? notPublished) : publishedRate / 100;
    case "band": {
      const result = computedBand(indicator);
      if (result !== null) {
        const provisional = indicator.provisional ? ",TRUE" : "";
        return { formula: `_xldudf_ACHIEVEBAND(${targetCell},${actualCell}${provisional})`, result };
      }
      // The report gives such a task one label: it stands beside the first indicator, the others have none.
      return indicator === task.indicators[0] ? task.labels.achievement : notPublished;
    }
    case "remark":
      return remark(task, indicator);
    default:
      throw new Error(`The column "${key}" says nothing of an indicator.`);
  }
}

function look(column: Column, indicator: Indicator): Column["look"] {
  if (column.key === "target") return { ...column.look, format: format(indicator.targetRaw) };
  if (column.key !== "actual") return column.look;
  const mark = indicator.provisional && indicator.actual !== null ? '"(잠정치)"' : "";
  return { ...column.look, format: `${format(indicator.actualRaw)}${mark}` };
}

function format(printed: string | null): string {
  const digits = decimals(printed ?? "");
  return digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`;
}

function indicatorName({ name, unit }: Indicator): string {
  if (name === null) return "(지표명 미공표)";
  return unit === null || name.endsWith(`${unit})`) ? name : `${name}(${unit})`;
}

function lines(text: string): number {
  return Math.ceil(text.length / 17);
}
