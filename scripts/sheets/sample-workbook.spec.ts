import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS, { type CellFormulaValue, type Worksheet } from "exceljs";
import { tasks } from "./published";
import { columnNumber, columns, letter, type ColumnKey } from "./score-sheet-columns";
import { sampleWorkbook } from "./sample-workbook";

const path = join(__dirname, "../../assets/samples/score-sheet-2023.xlsx");
const firstRow = 7;
const lastRow = 56;
const taskRows: number[] = [];
let sheet: Worksheet;

beforeAll(async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  sheet = workbook.worksheets[0]!;
  for (let row = firstRow; row <= lastRow; row++) {
    if (sheet.getCell(row, columnNumber("id")).master.address === `${letter("id")}${row}`) taskRows.push(row);
  }
});

const value = (key: ColumnKey, row: number) => sheet.getCell(row, columnNumber(key)).value;
const formula = (key: ColumnKey, row: number) => value(key, row) as CellFormulaValue;
/** A cell that may hold a formula or a constant. */
const content = (key: ColumnKey, row: number) => value(key, row) as Partial<CellFormulaValue> | null;
const allRows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);

describe("the sample score sheet", () => {
  it("is what the script makes, byte for byte", async () => {
    expect(Buffer.from(await sampleWorkbook()).equals(readFileSync(path))).toBe(true);
  });

  it("has a row an indicator and the cells of a task merged over its indicators", () => {
    expect(taskRows).toHaveLength(46);
    expect(taskRows.map((row) => value("id", row))).toEqual(tasks.map(({ id }) => id));
    expect(allRows.filter((row) => value("indicator", row) !== null)).toHaveLength(50);
    for (const { key } of columns.filter(({ ofTask }) => ofTask)) {
      expect(sheet.getCell(13, columnNumber(key)).master.address).toBe(`${letter(key)}12`);
    }
  });

  it("has heads of two rows, those of a group merged above", () => {
    const heads = columns.map(({ key }) => sheet.getCell(6, columnNumber(key)).text.replaceAll("\n", ""));
    expect(heads).toEqual([
      ..."분과 과제번호 관리과제명 성과지표 목표치 실적치 달성률 달성도 공표판정 적극성 대표성 점수(40)".split(" "),
      ..."정책효과(30) 상위기여도(10) 소통노력도(10) 현장의견수렴(5) 협업노력(5) 가·감점 총점 순위 등급 비고".split(
        " ",
      ),
    ]);
    const above = (key: ColumnKey) => sheet.getCell(5, columnNumber(key)).value;
    expect([above("target"), above("effect"), above("stakeholder"), above("total")]).toEqual([
      "성과지표 달성도(40점)",
      "정책효과성(40점)",
      "소통·의견수렴(15점)",
      "총점",
    ]);
  });

  it("leaves the grade column to the add-in", () => {
    expect(allRows.filter((row) => value("grade", row) !== null)).toEqual([]);
  });

  it("says that the points were not published and how they were derived", () => {
    expect(value("subcommittee", 3)).toContain("공표되지 않은 점수는 공표된 판정에서");
  });

  it("writes targets and actuals as plain numbers, and as published text where there is none", () => {
    const texts = (["target", "actual"] as const).flatMap((key) =>
      allRows.map((row) => value(key, row)).filter((content) => typeof content !== "number"),
    );
    expect(new Set(texts)).toEqual(new Set(["-", "집계중"]));
  });

  it("calls ACHIEVEBAND by its stored name wherever target and actual are known, and nowhere else", () => {
    const calls = allRows.filter((row) => content("band", row)?.formula !== undefined);
    expect(calls).toHaveLength(28);
    for (const row of calls) {
      expect(formula("band", row).formula).toMatch(new RegExp(`^_xldudf_ACHIEVEBAND\\(E${row},F${row}(,TRUE)?\\)$`));
      expect([typeof value("target", row), typeof value("actual", row)]).toEqual(["number", "number"]);
    }
  });

  it("never hides a band that differs from the published one", () => {
    const differing = allRows.filter((row) => {
      const result = content("band", row)?.result;
      return result !== undefined && result !== sheet.getCell(row, columnNumber("publishedBand")).text.replace(" ", "");
    });
    expect(differing.map((row) => value("id", row))).toEqual(["Ⅰ-1-②", "Ⅱ-4-①", "Ⅱ-4-③", "Ⅱ-5-②"]);
    for (const row of differing) expect(value("remark", row)).toMatch(/공표 판정은/);
  });

  it("has a total of at most two decimals for every task, spread widely and with ties", () => {
    const totals = taskRows.map((row) => formula("total", row).result as number);
    for (const total of totals) expect(total).toBe(Number(total.toFixed(2)));
    expect([Math.min(...totals), Math.max(...totals)]).toEqual([62.35, 100.17]);
    expect(new Set(totals).size).toBe(38);
  });

  it("ranks ties at the lower place", () => {
    const totals = taskRows.map((row) => formula("total", row).result as number);
    for (const row of taskRows) {
      const total = formula("total", row).result as number;
      expect(formula("rank", row).result).toBe(totals.filter((other) => other >= total).length);
      expect(formula("rank", row).formula).toBe(`COUNTIF($S$7:$S$56,">="&S${row})`);
    }
  });

  it("adds up the items of a task to its total", () => {
    const items = columns.slice(columnNumber("achievement") - 1, columnNumber("total") - 1);
    for (const row of taskRows) {
      const points = items.map(({ key }) => content(key, row)?.result ?? value(key, row));
      const sum = points.reduce<number>((total, point) => total + Number(point), 0);
      expect(formula("total", row).result).toBeCloseTo(sum, 9);
    }
  });
});
