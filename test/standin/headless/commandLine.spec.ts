import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPage } from "../client/pageFixture";
import { fixtureBytes } from "../host/workbookFixture";
import { openWorkbook } from "../workbook/openWorkbook";
import { runCommandLine } from "./commandLine";

/** An add-in as small as can be: it puts a grade beside each score, and refuses where a score is negative. */
const COMMANDS = `
  Office.actions.associate("grade", async (event) => {
    const detail = { action: "grade", rules: "none", tasks: [], counts: [1], findings: [], blocked: false, ruleSet: {} };
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      const scores = sheet.getRange("A1:A2").load("values");
      const rules = context.workbook.settings.getItemOrNullObject("Gradeline.RuleSet").load("value");
      await context.sync();
      detail.sheet = sheet.name;
      detail.language = Office.context.displayLanguage;
      if (!rules.isNullObject) detail.rules = JSON.parse(rules.value).id;
      detail.blocked = scores.values.flat().some((score) => score < 0);
      if (!detail.blocked) sheet.getRange("B1:B2").values = scores.values.map(([score]) => [score > 80 ? 1 : 2]);
      await context.sync();
    });
    window.dispatchEvent(new CustomEvent("gradeline:outcome", { detail }));
    event.completed();
  });
  Office.actions.associate("check", async (event) => {
    const finding = { check: "number-as-text", severity: "warning", address: "A1", message: "A1", expected: 90,
      actual: "90", details: { unit: "each" }, fix: [{ row: 0, column: 0, value: 90 }] };
    const accepted = { ...finding, address: "A2", accepted: { reason: "as agreed", at: "2026-01-02T00:00:00.000Z" } };
    const detail = { action: "check", sheet: "First", rules: "none", tasks: [], counts: [], blocked: false,
      findings: [finding, accepted] };
    window.dispatchEvent(new CustomEvent("gradeline:outcome", { detail }));
    event.completed();
  });
  Office.actions.associate("silent", (event) => event.completed());
`;

let folder: string;
let dist: string;
let input: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "standin-headless-"));
  dist = buildPage(`CustomFunctions.associate("DOUBLE", (x) => x * 2);`, COMMANDS);
  const metadata = { functions: [{ id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "x", type: "number" }] }] };
  writeFileSync(join(dist, "functions.ko-KR.json"), JSON.stringify(metadata));
  const names = ["grade", "silent", "check", "grade"].map((name) => `<FunctionName>${name}</FunctionName>`);
  writeFileSync(join(dist, "manifest.xml"), `<OfficeApp>${names.join("")}</OfficeApp>`);
  input = join(folder, "in.xlsx");
  writeFileSync(input, await fixtureBytes({ First: [[90], [70]], Second: [[-1], [70]] }));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(dist, { recursive: true });
});

const run = (...args: string[]) => runCommandLine(args, dist);

const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("a ribbon command", () => {
  test("is done, and its outcome printed with the traffic it took", async () => {
    const { status, output, error } = await run("grade", input, "--json");
    expect([status, error]).toEqual([0, ""]);
    expect(JSON.parse(output)).toEqual({
      action: "grade",
      sheet: "First",
      rules: "none",
      tasks: [],
      counts: [1],
      findings: [],
      blocked: false,
      language: "ko-KR",
      traffic: {
        roundTrips: 2,
        requestBytes: expect.any(Number) as number,
        responseBytes: expect.any(Number) as number,
      },
    });
  });

  test("writes what it did into the file named", async () => {
    const out = join(folder, "out.xlsx");
    expect(await run("grade", input, "--out", out)).toMatchObject({ status: 0 });
    const sheet = openWorkbook(await readFile(out), { functions: [] }).sheet("First");
    expect([sheet?.cell(0, 1).value, sheet?.cell(1, 1).value]).toEqual([1, 2]);
  });

  test("ends with 1 and writes no file where findings block it", async () => {
    const out = join(folder, "out.xlsx");
    const { status, output } = await run("grade", input, "--sheet", "Second", "--out", out);
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(output).toContain("nothing was written");
  });

  test("gets the rule set and the language", async () => {
    const rules = put("rules.json", '{"id": "ours"}');
    const { output } = await run("grade", input, "--rules", rules, "--language", "en", "--json");
    expect(JSON.parse(output)).toMatchObject({ rules: "ours", language: "en-US" });
  });

  test("prints findings whole, those that were accepted among them, and does not end with 1 for what blocks nothing", async () => {
    const { status, output } = await run("check", input, "--json");
    const finding = {
      check: "number-as-text",
      severity: "warning",
      address: "A1",
      message: "A1",
      expected: 90,
      actual: "90",
      details: { unit: "each" },
      fix: [{ row: 0, column: 0, value: 90 }],
    };
    const accepted = { reason: "as agreed", at: "2026-01-02T00:00:00.000Z" };
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ findings: [finding, { ...finding, address: "A2", accepted }] });
  });

  test("that gives no outcome is a failure of the add-in, not of its use", async () => {
    await expect(run("silent", input)).rejects.toThrow("gave no outcome");
  });
});

describe("eval", () => {
  test("computes a formula, native and with the add-in's functions", async () => {
    expect(await run("eval", input, "=DOUBLE(A1)+SUM(A1:A2)")).toEqual({ status: 0, output: "340\n", error: "" });
  });

  test("computes on the sheet named, spilled, blanks and errors told apart", async () => {
    const { output } = await run("eval", input, "IF({1,0},A1:A2,NA())", "--sheet", "Second", "--json");
    expect(JSON.parse(output)).toMatchObject({
      sheet: "Second",
      formula: "=IF({1,0},A1:A2,NA())",
      value: [
        [-1, "#N/A"],
        [70, "#N/A"],
      ],
    });
  });
});

describe("in one line, and with 2", () => {
  const failure = (message: string | RegExp) => ({
    status: 2,
    output: "",
    error: expect.stringMatching(
      new RegExp(`^[^\\n]*${message instanceof RegExp ? message.source : message}[^\\n]*\\n$`),
    ) as string,
  });

  test("an unknown action is refused with those there are", async () => {
    expect(await run("publish", input)).toEqual(failure("no action publish; there are grade, silent, check, eval"));
  });

  test("an unknown sheet is refused with those there are", async () => {
    expect(await run("grade", input, "--sheet", "Third")).toEqual(failure("no sheet Third; there are First, Second"));
  });

  test("a missing file, a directory and a file that is no workbook are refused with the reason and what to do", async () => {
    expect(await run("grade", join(folder, "none.xlsx"))).toEqual(failure(/none\.xlsx cannot be read.*check the path/));
    expect(await run("grade", folder)).toEqual(failure("cannot be read"));
    expect(await run("grade", put("empty.xlsx", ""))).toEqual(failure(/the file is empty; choose the file again/));
    expect(await run("grade", put("text.xlsx", "no zip"))).toEqual(failure("choose an .xlsx file"));
  });

  test("rules that are no JSON are refused", async () => {
    expect(await run("grade", input, "--rules", put("rules.json", "{"))).toEqual(failure("rules.json is no JSON"));
  });

  test("a place that cannot be written is refused", async () => {
    expect(await run("grade", input, "--out", join(folder, "none", "out.xlsx"))).toEqual(failure("cannot be written"));
  });

  test("an add-in that was not built is refused", async () => {
    expect(await runCommandLine(["grade", input], folder)).toEqual(failure("run npm run build"));
  });
});
