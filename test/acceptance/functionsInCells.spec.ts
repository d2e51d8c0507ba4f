import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CIVIL_SERVICE } from "../../src/rules/sets/civilService";
import { createHost } from "../standin/host/createHost";
import type { Host } from "../standin/host/host";
import { fixtureBytes } from "../standin/host/workbookFixture";
import { openAddin, type OpenAddin } from "../standin/client/pageClient";
import { readBuiltAddin } from "../standin/headless/builtAddin";
import { runCommandLine } from "../standin/headless/commandLine";
import { openWorkbook } from "../standin/workbook/openWorkbook";
import type { CellValue } from "../standin/workbook/types";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");
const built = readBuiltAddin(DIST);

let host: Host;
let page: OpenAddin;

/** Opens the built add-in beside a sheet; desktop Excel's way of handing blanks over as 0 included. */
async function open(rows: readonly (readonly CellValue[])[], rules: string | null = null): Promise<void> {
  const functions = built.functions.functions.map(({ name }) => name);
  host = createHost(openWorkbook(await fixtureBytes({ Sheet1: rows }), { functions }), { functions: built.functions });
  if (rules !== null) host.workbook.settings.set("Gradeline.RuleSet", rules);
  page = await openAddin(host, { dist: built.dist, uiLanguage: "ko-KR" });
}

const close = () => page.close();

const sheet = () => host.workbook.sheets[0]!;
const evaluate = (formula: string) => host.workbook.evaluate(formula, sheet());
const type = async (row: number, column: number, content: CellValue) => {
  sheet().write({ row, column, rows: 1, columns: 1 }, [[content]]);
  await host.calculate();
};
const column = (at: number, rows: number) => Array.from({ length: rows }, (_, row) => sheet().cell(row, at).value);

describe("the functions in cells, through the real custom-functions runtime", () => {
  afterEach(close);

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

/** A set of the workbook's own: the civil service's, under another name. */
const OWN = JSON.stringify({ ...CIVIL_SERVICE, id: "our-office" });
const TEN = Array.from({ length: 10 }, (_, index) => [99 - index]);
const OWN_GRADES = ["수", "수", "우", "우", "우", "우", "양", "양", "양", "가"];

describe("the rules of the functions in cells", () => {
  describe("beside a sheet", () => {
    afterEach(close);

    it("are a shipped set by its name, also from a cell", async () => {
      await open([...TEN, ["civil-service"]]);
      expect((await evaluate('=GRADEALLOC(A1:A10,,"civil-service")')).flat()).toEqual(OWN_GRADES);
      expect((await evaluate("=GRADEALLOC(A1:A10,,A11)")).flat()).toEqual(OWN_GRADES);
    });

    it("are a range of labels and lines on the sheet, its last line left blank", async () => {
      await open([
        ["상", 0.3, 90],
        ["중", 0.7, 80],
        ["하", null, 70],
      ]);
      // 30 % of 3 is no whole task, 70 % are two, and 30 % from the last task up are none again.
      expect((await evaluate("=GRADEALLOC(C1:C3,,A1:B3)")).flat()).toEqual(["중", "중", "중"]);
      expect((await evaluate("=GRADEQUOTA(10,A1:B3)")).flat()).toEqual([3, 4, 3]);
      expect(await evaluate("=GRADEQUOTA(10,B1:C3)")).toEqual([[{ error: "#VALUE!" }]]);
    });

    it("are those that the workbook keeps where none are given, in every function, and by their name", async () => {
      await open(TEN, OWN);
      expect((await evaluate("=GRADEALLOC(A1:A10)")).flat()).toEqual(OWN_GRADES);
      expect((await evaluate('=GRADEALLOC(A1:A10,,"our-office")')).flat()).toEqual(OWN_GRADES);
      expect((await evaluate("=GRADEQUOTA(10)")).flat()).toEqual([2, 4, 3, 1]);
      expect((await evaluate("=GRADECHECK({2,4,3,1})")).flat()).toEqual(["가능"]);
      expect((await evaluate("=GRADEPROPOSE(A1:A10)")).flat()).toEqual(OWN_GRADES);
      expect((await evaluate("=INDEX(GRADEGAP(A1:A10),10,0)")).flat()).toEqual([1.01, 1]);
      expect((await evaluate('=GRADEQUOTA(46,"2023")')).flat()).toEqual([2, 9, 5, 13, 7, 8, 2]);
    });

    it("stand in a cell on the sheet and follow a change of the workbook's scores", async () => {
      await open(TEN, OWN);
      await type(0, 1, "=GRADEALLOC(A1:A10)");
      expect(column(1, 10)).toEqual(OWN_GRADES);
      await type(9, 0, 100);
      expect(column(1, 10)[9]).toBe("수");
    });

    it("give #VALUE!, and not grades under other rules, where the kept set cannot be read", async () => {
      await open(TEN, JSON.stringify({ ...CIVIL_SERVICE, quota: { basis: "shares", shares: [20, 40, 30, 20] } }));
      expect(await evaluate("=GRADEQUOTA(10)")).toEqual([[{ error: "#VALUE!" }]]);
      expect((await evaluate('=GRADEQUOTA(10,"civil-service")')).flat()).toEqual([2, 4, 3, 1]);
    });
  });

  it("are those of --rules on the command line", async () => {
    const folder = mkdtempSync(join(tmpdir(), "functions-rules-"));
    try {
      const [workbook, rules] = [join(folder, "in.xlsx"), join(folder, "rules.json")];
      writeFileSync(workbook, await fixtureBytes({ Sheet1: TEN }));
      writeFileSync(rules, OWN);
      const { status, output } = await runCommandLine(
        ["eval", workbook, "=GRADEALLOC(A1:A10)", "--rules", rules, "--json"],
        DIST,
      );
      const { value } = JSON.parse(output) as { value: string[][] };
      expect([status, value.flat()]).toEqual([0, OWN_GRADES]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the examples of docs/functions.md", () => {
  afterEach(close);

  const examples = [...readFileSync(join(ROOT, "docs/functions.md"), "utf8").matchAll(/^\| `(=.+?)` +\| (.+?) +\|$/gm)];
  const shown = (value: CellValue) => (typeof value === "object" && value !== null ? value.error : String(value));

  it("hold", async () => {
    await open([["any"]]);
    expect(examples.length).toBeGreaterThan(35);
    const given: string[] = [];
    for (const [, formula = ""] of examples) {
      given.push(`${formula} → ${(await evaluate(formula)).flat().map(shown).join(", ")}`);
    }
    expect(given).toEqual(examples.map(([, formula = "", stated = ""]) => `${formula} → ${stated}`));
  });
});
