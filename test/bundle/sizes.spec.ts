import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = join(__dirname, "../../dist");
const SCRIPTS = readdirSync(DIST).filter((file) => file.endsWith(".js"));

/** The chunks that the pane's first paint waits for; a file that several chunks need names them. See `test/browser/firstPaint`. */
const FIRST = ["functions", "shell", "pane"];

const gzipped = (file: string): number => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;

describe("the built scripts", () => {
  it("keep the functions' script, which every calculation waits for, within 20 kB", () => {
    expect(gzipped("functions.js")).toBeLessThanOrEqual(20_000);
  });

  it("load the functions before the shell, and nothing else, to begin with", () => {
    const page = readFileSync(join(DIST, "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script[^>]* src="?([^\s">]+)/g)].map(([, source]) =>
      source!.replace(/^.*\//, ""),
    );
    expect(scripts).toEqual(["office.js", "functions.js", expect.stringMatching(/^shell\.[0-9a-f]+\.js$/)]);
    expect(gzipped(scripts[2]!)).toBeLessThanOrEqual(4_000);
  });

  it("paint the pane with at most 130 kB", () => {
    const needed = SCRIPTS.filter((file) => file.split(".").some((part) => FIRST.includes(part)));
    expect(needed).toHaveLength(3);
    expect(needed.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(130_000);
  });

  it("ask in their first line to be compiled whole where all of them runs at the start, and nowhere else", () => {
    const asking = SCRIPTS.filter((file) =>
      readFileSync(join(DIST, file), "utf8").startsWith("//# allFunctionsCalledOnLoad\n"),
    );
    const atStart = SCRIPTS.filter((file) => /^(pane|content|usecases|for\.content\..*)\.[0-9a-f]+\.js$/.test(file));
    expect(atStart.length).toBeGreaterThanOrEqual(4);
    expect(asking).toEqual(atStart);
  });
});
