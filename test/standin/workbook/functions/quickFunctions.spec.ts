import { TestWorkbook } from "../workbookFixture";
import type { CellValue } from "../types";

/** A column of values that criteria and look-ups find hard to tell apart. */
const column: CellValue[] = [5, "'5", "우수", "우수함", null, '=""', true, "=1/0", -1, 5.5, "Abc", "a*c", 0];

async function withColumn(): Promise<TestWorkbook> {
  return TestWorkbook.of(Object.fromEntries(column.map((value, row) => [`A${row + 1}`, value])));
}

test.each<[string, unknown]>([
  ["=COUNTIF(A1:A13,5)", 2],
  ['=COUNTIF(A1:A13,"5")', 2],
  ['=COUNTIF(A1:A13,">=5")', 2],
  ['=COUNTIF(A1:A13,"<0")', 1],
  ['=COUNTIF(A1:A13,"우수")', 1],
  ['=COUNTIF(A1:A13,"우수*")', 2],
  ['=COUNTIF(A1:A13,"?*")', 5],
  ['=COUNTIF(A1:A13,"abc")', 1],
  ['=COUNTIF(A1:A13,"a~*c")', 1],
  ['=COUNTIF(A1:A13,"")', 2],
  ['=COUNTIF(A1:A13,"=")', 1],
  ['=COUNTIF(A1:A13,"<>")', 12],
  ['=COUNTIF(A1:A13,"<>5")', 11],
  ["=COUNTIF(A1:A13,A5)", 1],
  ["=COUNTIF(A1:A13,TRUE)", 1],
  ['=COUNTIF(A1:A13,"#DIV/0!")', 1],
  ['=COUNTIF(A1:A13,"50%")', 0],
  ["=SUM(COUNTIF(A1:A13,{5,0}))", 3],
  ["=COUNTIF({1,2},1)", "#VALUE!"],
  ['=COUNTIFS(A1:A13,">0",A1:A13,"<=5")', 1],
  ['=COUNTIFS(A1:A13,">0",A1:A12,"<=5")', "#VALUE!"],
  ['=SUMIF(A1:A13,">0")', 10.5],
  ['=SUMIF(A1:A13,"우수*",A7:A19)', -1 + 5.5],
  ['=SUMIF(A1:A13,">0",A1)', "#VALUE!"],
  ['=SUMIFS(A1:A13,A1:A13,">-2",A1:A13,"<5.2")', 4],
  ['=AVERAGEIF(A1:A13,">0")', 5.25],
  ['=AVERAGEIF(A1:A13,">100")', "#DIV/0!"],
  ['=MAXIFS(A1:A13,A1:A13,"<5.2")', 5],
  ['=MINIFS(A1:A13,A1:A13,">100")', 0],
  ["=MATCH(5,A1:A13,0)", 1],
  ['=MATCH("5",A1:A13,0)', 2],
  ['=MATCH("ABC",A1:A13,0)', 11],
  ['=MATCH("우수?",A1:A13,0)', 4],
  ['=MATCH("a~*c",A1:A13,0)', 12],
  ["=MATCH(TRUE,A1:A13,0)", 7],
  ["=MATCH(A5,A1:A13,0)", 13],
  ["=MATCH(99,A1:A13,0)", "#N/A"],
  ["=MATCH(2,{1,3,5})", 1],
  ['=VLOOKUP("우수",A1:B13,1,FALSE)', "우수"],
  ["=VLOOKUP(5,A1:B13,3,FALSE)", "#REF!"],
  ["=VLOOKUP(5,A1:B13,0,FALSE)", "#VALUE!"],
  ["=VLOOKUP(6,A1:B13,1,0)", "#N/A"],
  ["=RANK.EQ(5,A9:A11)", "#N/A"],
  ["=RANK(5.5,A9:A13)", 1],
  ["=RANK.EQ(-1,A9:A13,1)", 1],
  ["=RANK.AVG(2,C1:C4)", 2.5],
  ["=RANK.EQ(1,A8:A9)", "#DIV/0!"],
])("%s gives %s", async (formula, expected) => {
  const test = await withColumn();
  await test.write({ C1: 1, C2: 2, C3: 2, C4: 3 });
  expect(await test.evaluate(formula)).toEqual([[expected]]);
});

test("counts, ranks and look-ups agree with the engine's own way of working them out", async () => {
  let seed = 42;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const rows = Array.from({ length: 60 }, (_, index) => {
    const row = index + 1;
    return [
      Math.round(random() * 100) / 10,
      ["가", "나", "다"][Math.floor(random() * 3)] as string,
      `=COUNTIF(A$1:A$60,">="&A${row})-SUMPRODUCT(--(A$1:A$60>=A${row}))`,
      `=RANK.EQ(A${row},A$1:A$60)-1-SUMPRODUCT(--(A$1:A$60>A${row}))`,
      `=COUNTIFS(B$1:B$60,B${row},A$1:A$60,">"&A${row})-SUMPRODUCT((B$1:B$60=B${row})*(A$1:A$60>A${row}))`,
      `=ROUND(SUMIF(B$1:B$60,B${row},A$1:A$60)-SUMPRODUCT((B$1:B$60=B${row})*A$1:A$60),9)`,
      `=MATCH(A${row},A$1:A$60,0)-XMATCH(A${row},A$1:A$60)`,
      `=VLOOKUP(A${row},A$1:B$60,2,FALSE)=XLOOKUP(A${row},A$1:A$60,B$1:B$60)`,
    ];
  });
  const test = await TestWorkbook.of({});
  test.sheet.write({ row: 0, column: 0, rows: 60, columns: 8 }, rows);
  await test.workbook.calculate();
  const results = test.value("C1:H60") as unknown[][];
  expect(results).toEqual(results.map(() => [0, 0, 0, 0, 0, true]));
});
