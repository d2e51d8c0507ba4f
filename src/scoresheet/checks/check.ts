import type { Allocation } from "../../core/allocation/allocateTasks";
import type { RuleSet } from "../../rules/ruleSet";
import type { Finding, Severity } from "../finding";
import { addressAt } from "../grid";
import type { ColumnMeaning } from "../header/columnMeanings";
import type { ScoreSheet, Task } from "../scoreSheet";

/** What the workbook remembers of the grades that were last written on a sheet. */
export interface LastResult {
  /** When, as `Date.toISOString` writes it. */
  readonly at: string;
  /** The scores that they followed from, by {@link taskTitle}. */
  readonly scores: Readonly<Record<string, number>>;
}

/** What a check looks at. */
export interface CheckContext {
  readonly sheet: ScoreSheet;
  readonly ruleSet: RuleSet;
  /** The grades that the rules give, one a task; `null` while a score is missing or no number. */
  readonly allocation: Allocation | null;
  /** `null` where nothing was written on this sheet yet. */
  readonly lastResult: LastResult | null;
}

/** One check of a score sheet: looks, and returns what it found. */
export type Check = (context: CheckContext) => readonly Finding[];

/** The part of the guideline that a check holds the sheet to. */
export const CLAUSES = [
  "achievement",
  "initiative",
  "representativeness",
  "effect",
  "contribution",
  "communication",
  "items",
  "bonus",
  "provisional",
  "several-indicators",
  "distribution",
  "locked-lines",
  "adjustment",
  "ties",
  "two-stages",
  "results-share",
] as const;
export type Clause = (typeof CLAUSES)[number];

/** One line of the table of checks. */
export interface CheckFacts {
  /** What its findings usually are; one can be milder or graver, and says so. */
  readonly severity: Severity;
  /** `null` where the sheet itself, and no clause, asks for it. */
  readonly clause: Clause | null;
  /** May a finding be accepted with a reason? What keeps grades from being right at all may not. */
  readonly acceptable: boolean;
  /** `null` where something else than a check of cells finds it: the reader, the rules, an action. */
  readonly find: Check | null;
}

/** The address of a task's cell in the column of a meaning, `""` where there is no such column. */
export function cellAddress(sheet: ScoreSheet, row: number, meaning: ColumnMeaning): string {
  const column = sheet.columns[meaning];
  return column === undefined ? "" : addressAt(sheet.grid, row, column);
}

/** What a task is called in a sentence. */
export const taskTitle = (task: Task): string => [task.id, task.name].filter((part) => part !== "").join(" ");
