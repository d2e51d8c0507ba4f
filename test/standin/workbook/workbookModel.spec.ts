import { pack, sheetXml, trickyParts } from "../xlsx/packageFixture";
import { openWorkbook } from "./openWorkbook";
import type { CellChange } from "./types";
import { TestWorkbook } from "./workbookFixture";
import type { WorkbookModel } from "./workbookModel";

const open = (change?: (parts: ReturnType<typeof trickyParts>) => void): WorkbookModel => {
  const parts = trickyParts();
  change?.(parts);
  return openWorkbook(pack(parts), { functions: ["ACHIEVEBAND"] });
};

const places = (changes: readonly CellChange[]) =>
  changes.map(({ sheet, row, column, kind }) => `${sheet} ${row},${column} ${kind}`);

const answerTen = (workbook: WorkbookModel) =>
  workbook.setFunctionCaller((calls) => Promise.resolve(calls.map(() => [[10]])));

describe("opening", () => {
  test("computes a file without results", () => {
    const workbook = open((parts) => {
      parts["xl/worksheets/sheet1.xml"] = sheetXml(
        '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*TWICE(3)</f></c></row>',
      );
    });
    expect(workbook.sheet("점수 표")?.cell(0, 1).value).toBe(12);
  });

  test("keeps the results of add-in functions until the add-in gives others", async () => {
    const workbook = open();
    const second = workbook.sheet("둘째");
    expect(second?.cell(0, 2).value).toBe(7);
    answerTen(workbook);
    await workbook.calculate();
    expect(second?.cell(0, 2).value).toBe(10);
  });

  test("finds the active sheet and the selection", () => {
    const workbook = open();
    expect(workbook.activeSheet.name).toBe("둘째");
    workbook.activeSheet = workbook.sheets[0] as never;
    expect(workbook.selection).toMatchObject({
      sheet: { name: "점수 표" },
      area: { row: 3, column: 1, rows: 2, columns: 2 },
    });
  });

  test("prefers a sheet's own names to those of the workbook", async () => {
    const workbook = open();
    const [scores, second] = workbook.sheets as [WorkbookModel["sheets"][number], WorkbookModel["sheets"][number]];
    expect(await workbook.evaluate("=Rate", scores)).toEqual([[0.95]]);
    expect(await workbook.evaluate("=Rate", second)).toEqual([[4]]);
    expect(await workbook.evaluate("='점수 표'!Rate+둘째!Rate", second)).toEqual([[4.95]]);
    expect(await workbook.evaluate("=TWICE(Rate)", scores)).toEqual([[1.9]]);
    expect(await workbook.evaluate("=LET(Rate,1,Rate+1)", scores)).toEqual([[2]]);
  });
});

describe("changes", () => {
  test("there are none after opening, not even where the file's results were others or none", async () => {
    const workbook = open((parts) => {
      parts["xl/worksheets/sheet1.xml"] = String(parts["xl/worksheets/sheet1.xml"])
        .replace("<v>3.8</v>", "<v>99</v>")
        .replace("<v>1.9</v>", "");
    });
    answerTen(workbook);
    await workbook.calculate();
    expect(workbook.changes()).toEqual([]);
  });

  test("name what was written and what that changed, and nothing else", async () => {
    const workbook = open((parts) => {
      parts["xl/worksheets/sheet1.xml"] = String(parts["xl/worksheets/sheet1.xml"]).replace("<v>2.85</v>", "<v>99</v>");
    });
    answerTen(workbook);
    await workbook.calculate();
    workbook.sheet("점수 표")?.write({ row: 3, column: 0, rows: 1, columns: 1 }, [[20]]);
    await workbook.calculate();
    expect(places(workbook.changes())).toEqual([
      "점수 표 3,0 content",
      "점수 표 3,2 result",
      "둘째 0,0 result",
      "둘째 0,1 result",
      "둘째 1,0 result",
      "둘째 1,1 result",
      "둘째 2,0 result",
      "둘째 2,1 result",
    ]);
  });

  test("leave out results that differ by the noise of floating point only", async () => {
    const workbook = open((parts) => {
      parts["xl/worksheets/sheet1.xml"] = sheetXml(
        '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><f>A1+0.2</f><v>0.30000000000000004</v></c><c r="C1"><f>A1*0+1</f><v>1</v></c></row>',
      );
    });
    const sheet = workbook.sheet("점수 표");
    sheet?.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[0.10000000000000002]]);
    await workbook.calculate();
    expect(places(workbook.changes())).toEqual(["점수 표 0,0 content"]);
  });

  test("leave out what was written as it was", async () => {
    const workbook = open();
    workbook.sheet("점수 표")?.write({ row: 2, column: 0, rows: 1, columns: 3 }, [[1, 0.95, "=A3*$B$3"]]);
    await workbook.calculate();
    expect(workbook.changes()).toEqual([]);
    expect(workbook.needsRecalculation()).toBe(false);
  });

  test("ask for a recalculation only when a formula or what it reads was changed", () => {
    const cases: [number, number, string | number, boolean][] = [
      [9, 0, "x", false],
      [5, 0, 9, true],
      [9, 0, "=1", true],
      [2, 2, 1, true],
    ];
    for (const [row, column, content, expected] of cases) {
      const workbook = open();
      workbook.sheet("점수 표")?.write({ row, column, rows: 1, columns: 1 }, [[content]]);
      expect(workbook.needsRecalculation()).toBe(expected);
    }
  });
});

describe("sheets", () => {
  test("are found whatever the size of the letters, and added behind the others", () => {
    const workbook = open();
    const sheet = workbook.addSheet("Report");
    expect(workbook.sheet("REPORT")).toBe(sheet);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["점수 표", "둘째", "Report"]);
    expect(new Set(workbook.sheets.map(({ id }) => id)).size).toBe(3);
  });

  test.each(["report", "a/b", "", "x".repeat(32), "'a"])(
    "cannot be added with the name %j if it is taken or impossible",
    (name) => {
      const workbook = open();
      workbook.addSheet("Report");
      expect(() => workbook.addSheet(name)).toThrow();
    },
  );

  test("can be removed but for the last one that is seen", () => {
    const workbook = open();
    workbook.removeSheet("둘째");
    expect(workbook.activeSheet.name).toBe("점수 표");
    expect(() => workbook.removeSheet("점수 표")).toThrow("visible");
    expect(() => workbook.removeSheet("nowhere")).toThrow("nowhere");
  });

  test("of another workbook are refused", () => {
    const workbook = open();
    const stranger = open().addSheet("Stranger");
    expect(() => workbook.evaluate("=1", stranger)).toThrow("not in this workbook");
  });
});

test("structured references reach the parts of a table", async () => {
  const workbook = open((parts) => {
    parts["xl/worksheets/sheet2.xml"] = sheetXml(
      '<row r="1"><c r="A1" t="str"><v>이름</v></c><c r="B1" t="str"><v>점수</v></c><c r="C1" t="str"><v>두 배</v></c></row>' +
        '<row r="2"><c r="A2" t="str"><v>가</v></c><c r="B2"><v>3</v></c><c r="C2"><f>Scores[[#This Row],[점수]]*2</f></c></row>' +
        '<row r="3"><c r="A3" t="str"><v>나</v></c><c r="B3"><v>4</v></c><c r="C3"><f>[@점수]*2</f></c></row>',
    );
    parts["xl/worksheets/_rels/sheet2.xml.rels"] =
      '<Relationships xmlns="x"><Relationship Id="rId1" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>';
    parts["xl/tables/table1.xml"] =
      '<table displayName="Scores" ref="A1:C3"><tableColumns><tableColumn name="이름"/><tableColumn name="점수"/><tableColumn name="두 배"/></tableColumns></table>';
  });
  const second = workbook.sheet("둘째");
  expect([second?.cell(1, 2).value, second?.cell(2, 2).value]).toEqual([6, 8]);
  const values = await Promise.all(
    [
      "=SUM(Scores[점수])",
      "=SUM(Scores[[점수]:[두 배]])",
      "=Scores[#Headers]",
      "=ROWS(Scores)",
      "=ROWS(Scores[#All])",
      "=Scores[없음]",
    ].map((formula) => workbook.evaluate(formula, workbook.sheets[0] as never)),
  );
  expect(values).toEqual([[[7]], [[21]], [["이름", "점수", "두 배"]], [[2]], [[3]], [[{ error: "#REF!" }]]]);
});

test("dates of a workbook that counts from 1904 are shown as the days they mean", () => {
  const workbook = open((parts) => {
    parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace("<workbookPr", '<workbookPr date1904="1"');
    parts["xl/styles.xml"] = String(parts["xl/styles.xml"]).replace('numFmtId="9"', 'numFmtId="14"');
    parts["xl/worksheets/sheet1.xml"] = sheetXml('<row r="1"><c r="A1" s="2"><v>43890</v></c></row>');
  });
  expect(workbook.sheet("점수 표")?.cell(0, 0)).toMatchObject({ value: 43_890, text: "2024-03-01" });
});

test("formulas of one workbook do not disturb those of another", async () => {
  const [one, other] = await Promise.all([
    TestWorkbook.of({ A1: 1, B1: "=SUM(A1:A2)" }),
    TestWorkbook.of({ A1: 5, B1: "=SUM(A1:A2)" }),
  ]);
  await one.write({ A2: 1 });
  expect([one.value("B1"), other.value("B1"), await other.evaluate("=SUM(A1:A2)")]).toEqual([2, 5, [[5]]]);
});

test("a formula that reads another file keeps the value it has in this one", () => {
  const workbook = open((parts) => {
    parts["xl/worksheets/sheet1.xml"] = sheetXml(
      '<row r="1"><c r="A1"><f>[1]Sheet1!B2*2</f><v>42</v></c><c r="B1"><f>A1+1</f><v>0</v></c></row>',
    );
  });
  const sheet = workbook.sheet("점수 표");
  expect([sheet?.cell(0, 0).value, sheet?.cell(0, 1).value]).toEqual([42, 43]);
});
