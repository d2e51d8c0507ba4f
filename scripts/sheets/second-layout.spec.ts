import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS, { type CellFormulaValue, type Worksheet } from "exceljs";
import { secondLayout } from "./second-layout";

const path = join(__dirname, "../../test/data/second-layout.xlsx");
let sheet: Worksheet;

beforeAll(async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  sheet = workbook.worksheets[0]!;
});

const column = (letter: string): unknown[] =>
  Array.from({ length: sheet.rowCount }, (_, index) => sheet.getCell(`${letter}${index + 1}`).value);

describe("the second layout", () => {
  it("is what the script makes, byte for byte", async () => {
    expect(Buffer.from(await secondLayout()).equals(readFileSync(path))).toBe(true);
  });

  it("says that it is made up", () => {
    expect(sheet.getCell("B3").value).toContain("지어낸 자료");
  });

  it("has its one row of heads in row 7, from column B on", () => {
    expect(sheet.getRow(7).values).toEqual([
      undefined,
      undefined,
      ..."No. 과제번호 평가등급(Grade) 관리과제 담당부서".split(" "),
      "성과지표 달성도(40)",
      ..."정책효과성(40) 소통·협업(20) 가감점 합계(Total) 비고(Remarks)".split(" "),
    ]);
  });

  it("has 20 tasks under four group headings, each with a subtotal, and a total", () => {
    expect(column("C").filter((id) => /^[ⅠⅡⅢⅣ]-\d-[①②③]$/.test(String(id)))).toHaveLength(20);
    const first = column("B").map(String);
    expect(first.filter((text) => text.endsWith("분과"))).toHaveLength(4);
    expect(first.filter((text) => text === "소계")).toHaveLength(4);
    expect(first.filter((text) => text === "합계")).toHaveLength(1);
  });

  it("holds grades as a hand wrote them", () => {
    expect(column("D").filter((grade) => /^\d등급\(.+\)$/.test(String(grade)))).toEqual([
      "2등급(우수)",
      "7등급(부진)",
      "4등급(보통)",
    ]);
  });

  it("holds totals that print alike but differ as doubles", () => {
    const totals = column("K").map((total) => (total as CellFormulaValue | null)?.result);
    const alike = totals.filter((total) => typeof total === "number" && total.toFixed(2) === "82.33");
    expect(alike).toHaveLength(2);
    expect(new Set(alike).size).toBe(2);
  });
});
