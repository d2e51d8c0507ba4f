import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, strFromU8 } from "fflate";
import { fixtureBytes } from "../standin/host/workbookFixture";
import { runCommandLine } from "../standin/headless/commandLine";
import { openWorkbook } from "../standin/workbook/openWorkbook";
import type { CellValue } from "../standin/workbook/types";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");
const SAMPLE = join(ROOT, "assets/samples/score-sheet-2023.xlsx");
const SHEET_PART = "xl/worksheets/sheet1.xml";

interface Answer {
  readonly tasks: readonly { row: number; id: string; score: number; rank: number; grade: number; address: string }[];
  readonly counts: readonly number[];
  readonly quota: readonly number[];
  readonly findings: readonly { check: string; severity: string; address: string; message: string }[];
  readonly traffic: { readonly roundTrips: number };
  readonly value: readonly (readonly CellValue[])[];
}

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "gradeline-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ status: number; answer: Answer; error: string }> {
  const { status, output, error } = await runCommandLine([...args, "--json"], DIST);
  return { status, answer: (output === "" ? {} : JSON.parse(output)) as Answer, error };
}

/** Every `<c>` element of a sheet by its address. */
function cellsOf(xml: string): Map<string, string> {
  return new Map([...xml.matchAll(/<c r="([A-Z]+\d+)"(?:[^>]*\/>|[\s\S]*?<\/c>)/g)].map(([cell, at]) => [at!, cell]));
}

async function fileOf(rows: readonly (readonly CellValue[])[], protect = false): Promise<string> {
  const path = join(folder, "sheet.xlsx");
  writeFileSync(path, await fixtureBytes({ 점수표: rows }, protect ? { protect: { 점수표: [] } } : {}));
  return path;
}

describe("npm run excel -- allocate, on the sample score sheet", () => {
  const out = () => join(folder, "out.xlsx");

  it("grades the 46 tasks, from the command line as a user types it", () => {
    const args = ["run", "--silent", "excel", "--", "allocate", SAMPLE, "--out", out(), "--json"];
    const { status, stdout, stderr } = spawnSync("npm", args, { cwd: ROOT, encoding: "utf8" });
    const answer = JSON.parse(stdout) as Answer;
    expect({ status, stderr: stderr.replace(/^npm warn.*\n/gm, "") }).toEqual({ status: 0, stderr: "" });
    expect(answer.tasks).toHaveLength(46);
    expect(answer.counts.reduce((sum, count) => sum + count)).toBe(46);
    expect(answer.quota).toEqual([2, 9, 5, 13, 7, 8, 2]);
    expect(answer.traffic.roundTrips).toBeLessThanOrEqual(3);
    const sheet = openWorkbook(readFileSync(out()), { functions: [] }).sheets[0]!;
    for (const task of answer.tasks) expect(sheet.cell(task.row - 1, 20).value).toBe(task.grade);
  });

  it("obeys the 2023 lines: a grade's last rank is within its line, the rank counting all scores at least as good", async () => {
    const { answer } = await run("allocate", SAMPLE);
    const lastPlaces = [2, 11, 16, 29, 36, 44, 46];
    for (const task of answer.tasks) {
      const rank = answer.tasks.filter((other) => other.score >= task.score).length;
      expect(task.rank).toBe(rank);
      expect(task.grade).toBe(1 + lastPlaces.findIndex((place) => rank <= place));
    }
  });

  it("leaves every other part of the package byte-identical, and every other cell of the sheet", () => {
    const before = unzipSync(readFileSync(SAMPLE));
    const after = unzipSync(readFileSync(out()));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changedParts = Object.keys(before).filter(
      (part) => !Buffer.from(before[part]!).equals(Buffer.from(after[part]!)),
    );
    expect(changedParts).toEqual([SHEET_PART]);

    const cellsBefore = cellsOf(strFromU8(before[SHEET_PART]!));
    const cellsAfter = cellsOf(strFromU8(after[SHEET_PART]!));
    const changedCells = [...cellsAfter].filter(([at, cell]) => cellsBefore.get(at) !== cell).map(([at]) => at);
    expect(changedCells).toHaveLength(46);
    expect(changedCells.every((at) => /^U\d+$/.test(at))).toBe(true);
  });

  it("agrees, task by task, with =GRADEALLOC over the total column", async () => {
    const { answer } = await run("allocate", SAMPLE);
    const { answer: spilled } = await run("eval", SAMPLE, "=GRADEALLOC(S7:S56)");
    expect(answer.tasks.map((task) => spilled.value[task.row - 7]?.[0])).toEqual(
      answer.tasks.map((task) => task.grade),
    );
    expect(spilled.value.flat().filter((grade) => grade !== "")).toHaveLength(46);
  });

  it("computes =ACHIEVEBAND in a cell as 보통 for 92 and 94.6", async () => {
    expect((await run("eval", SAMPLE, "=ACHIEVEBAND(92,94.6)")).answer.value).toEqual([["보통"]]);
  });

  it("grades by the rules of a file, and blocks at rules that are not valid", async () => {
    const { RULE_SET_2023 } = await import("../../src/rules/sets/ruleSet2023");
    const rules = join(folder, "rules.json");
    const allocation = { ...RULE_SET_2023.allocation, rounding: "half-up" };
    writeFileSync(rules, JSON.stringify({ ...RULE_SET_2023, allocation }));
    expect((await run("allocate", SAMPLE, "--rules", rules)).answer.quota).toEqual([2, 10, 4, 14, 7, 7, 2]);
    writeFileSync(rules, JSON.stringify({ ...RULE_SET_2023, allocation: { ...allocation, rounding: "up" } }));
    const refused = await run("allocate", SAMPLE, "--rules", rules);
    expect(refused.status).toBe(1);
    expect(refused.answer.findings[0]?.message).toMatch(/allocation\.rounding.*half-down/);
  });
});

describe("npm run excel -- allocate, on a second layout", () => {
  it("finds the columns, tells subtotals from tasks, and writes as the sheet writes grades", async () => {
    const out = join(folder, "second.xlsx");
    const { status, answer } = await run("allocate", join(ROOT, "test/data/second-layout.xlsx"), "--out", out);
    expect([status, answer.tasks.length]).toEqual([0, 20]);
    const sheet = openWorkbook(readFileSync(out), { functions: [] }).sheets[0]!;
    const labels = ["매우우수", "우수", "다소우수", "보통", "다소미흡", "미흡", "부진"];
    for (const task of answer.tasks) {
      expect(sheet.cell(task.row - 1, 3).value).toBe(`${task.grade}등급(${labels[task.grade - 1]!})`);
    }
    for (const subtotalRow of [15, 23, 31, 38, 40]) expect(sheet.cell(subtotalRow - 1, 3).value).toBeNull();
  });
});

describe("npm run excel -- allocate, where it must not write", () => {
  const HEAD = ["과제번호", "관리과제명", "총점", "등급"];

  it.each<[string, CellValue[][], boolean, string, RegExp]>([
    ["a protected sheet", [HEAD, ["A-1", "과제", 90, null]], true, "sheet-protected", /보호.*D2를/],
    [
      "a sheet without a score column",
      [
        ["과제번호", "관리과제명", "등급"],
        ["A-1", "과제", null],
      ],
      false,
      "no-score-column",
      /점수/,
    ],
    ["text in the score column", [HEAD, ["A-1", "과제", "미정", null]], false, "score-not-number", /C2.*미정/],
  ])("ends with 1 at %s, says why, and leaves the file as it is", async (_, rows, isProtected, check, message) => {
    const path = await fileOf(rows, isProtected);
    const before = readFileSync(path);
    const { status, answer } = await run("allocate", path, "--out", path);
    expect(status).toBe(1);
    expect(answer.findings[0]).toMatchObject({ check, severity: "block" });
    expect(answer.findings[0]?.message).toMatch(message);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each<[string, Buffer, RegExp]>([
    ["an empty file", Buffer.alloc(0), /empty/],
    ["a workbook locked with a password", lockedWorkbook(), /password/],
    ["a file that is no workbook", Buffer.from("no workbook"), /\.xlsx/],
  ])("ends with 2 at %s, in one line, and leaves the file as it is", async (_, content, message) => {
    const path = join(folder, "input.xlsx");
    writeFileSync(path, content);
    const { status, error } = await run("allocate", path, "--out", path);
    expect(status).toBe(2);
    expect(error).toMatch(message);
    expect(error.trimEnd()).not.toContain("\n");
    expect(readFileSync(path).equals(content)).toBe(true);
  });
});

/** What Excel makes of a workbook with a password: a compound file whose directory names an EncryptedPackage. */
function lockedWorkbook(): Buffer {
  const file = Buffer.alloc(1536);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  file.write("EncryptedPackage", 1024, "utf16le");
  return file;
}
