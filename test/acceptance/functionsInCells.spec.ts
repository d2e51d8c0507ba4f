import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createHost } from "../standin/host/createHost";
import type { Host } from "../standin/host/host";
import { fixtureBytes } from "../standin/host/workbookFixture";
import { openAddin, type OpenAddin } from "../standin/client/pageClient";
import { readBuiltAddin } from "../standin/headless/builtAddin";
import { openWorkbook } from "../standin/workbook/openWorkbook";
import type { CellValue } from "../standin/workbook/types";

const ROOT = join(__dirname, "../..");
const built = readBuiltAddin(join(ROOT, "dist"));

let host: Host;
let page: OpenAddin;

/** Opens the built add-in beside a sheet; desktop Excel's way of handing blanks over as 0 included. */
async function open(rows: readonly (readonly CellValue[])[], uiLanguage = "ko-KR"): Promise<void> {
  const functions = built.functions.functions.map(({ name }) => name);
  host = createHost(openWorkbook(await fixtureBytes({ Sheet1: rows }), { functions }), { functions: built.functions });
  page = await openAddin(host, { dist: built.dist, uiLanguage });
}

afterEach(() => page.close());

const sheet = () => host.workbook.sheets[0]!;
const evaluate = (formula: string) => host.workbook.evaluate(formula, sheet());
const type = async (row: number, column: number, content: CellValue) => {
  sheet().write({ row, column, rows: 1, columns: 1 }, [[content]]);
  await host.calculate();
};
const column = (at: number, rows: number) => Array.from({ length: rows }, (_, row) => sheet().cell(row, at).value);

describe("the functions in cells, through the real custom-functions runtime", () => {
  it("spills GRADEALLOC beside the scores, and recalculates when a score changes", async () => {
    await open([[90], [80], [70], [60]]);
    await type(0, 1, "=GRADEALLOC(A1:A4)");
    expect(column(1, 4)).toEqual([2, 4, 5, 6]);
    await type(3, 0, 95);
    expect(column(1, 4)).toEqual([4, 5, 6, 2]);
  });

  it("keeps a blank row out of the quota and a real 0 in it, though both arrive as 0", async () => {
    await open([[90], [null], [80], [0]]);
    expect(await evaluate("=GRADEALLOC(A1:A4)")).toEqual([[3], [""], [5], [6]]);
    expect(await evaluate("=LOWERRANK(A1:A4)")).toEqual([[1], [""], [2], [3]]);
    expect(await evaluate('=GRADEALLOC(A1:A4,A1:A4<>"")')).toEqual([[3], [""], [5], [6]]);
  });

  it("shows in its own cell a 0 of which nothing can tell whether it is one", async () => {
    await open([[90], [null], [80], [0]]);
    expect(await evaluate("=GRADEALLOC(A1:A4*1)")).toEqual([[4], [{ error: "#N/A" }], [6], [{ error: "#N/A" }]]);
  });

  it("leaves text rows empty and grades groups by themselves", async () => {
    await open([
      ["가", 90],
      ["가", 80],
      ["소계", "평균"],
      ["나", 70],
      ["나", 60],
    ]);
    expect(await evaluate("=GRADEALLOC(B1:B5)")).toEqual([[2], [4], [""], [5], [6]]);
    expect(await evaluate("=GRADEALLOC(B1:B5,A1:A5)")).toEqual([[4], [6], [""], [4], [6]]);
  });

  it("gives Excel's own error values", async () => {
    await open([["=NA()"]]);
    expect(await evaluate("=ACHIEVEBAND(0,5)")).toEqual([[{ error: "#NUM!" }]]);
    expect(await evaluate('=ACHIEVEBAND(10,"집계중")')).toEqual([[{ error: "#N/A" }]]);
    expect(await evaluate('=GRADEALLOC({1;2},,"1999")')).toEqual([[{ error: "#VALUE!" }]]);
    expect(await evaluate("=GRADEALLOC(A1:A1)")).toEqual([[{ error: "#N/A" }]]);
  });
});

describe("the examples of docs/functions.md", () => {
  const examples = [...readFileSync(join(ROOT, "docs/functions.md"), "utf8").matchAll(/^\| `(=.+?)` +\| (.+?) +\|$/gm)];

  it("hold", async () => {
    await open([["any"]]);
    expect(examples.length).toBeGreaterThan(9);
    for (const [, formula = "", stated = ""] of examples) {
      const given = (await evaluate(formula)).flat().map(String);
      expect({ formula, given }).toEqual({ formula, given: stated.split(", ") });
    }
  });
});
