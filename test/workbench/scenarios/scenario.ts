import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenWorkbenchOptions } from "../openWorkbench";
import type { WorkbenchPage } from "../WorkbenchPage";

/** Opens the workbench in a page of the scenario's own, which is closed after it. */
export type OpenPage = (options?: Omit<OpenWorkbenchOptions, "url">) => Promise<WorkbenchPage>;

const ROOT = join(__dirname, "../../..");

export const SAMPLE = readFileSync(join(ROOT, "assets/samples/score-sheet-2023.xlsx"));
export const SECOND_LAYOUT = readFileSync(join(ROOT, "test/data/second-layout.xlsx"));

/** The sample's score sheet and its columns. */
export const SHEET = "점수표";
export const GRADES = "U7:U56";
/** A task of two indicators has merged cells: the 50 rows hold 46 grades. */
export const TASKS = 46;

/** Grades 1 to 7 as the guideline's lines and the sample's ties make them. */
export const COUNTS = [1, 9, 6, 13, 7, 8, 2];

export const countsOf = (grades: readonly string[]): number[] =>
  COUNTS.map((_, index) => grades.filter((grade) => grade === String(index + 1)).length);

export const filled = (texts: readonly string[]): string[] => texts.filter((text) => text !== "");
