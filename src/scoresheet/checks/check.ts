import type { Allocation } from "../../core/allocation/allocateTasks";
import type { RuleSet } from "../../rules/ruleSet";
import type { ColumnMeaning } from "../header/columnMeanings";
import type { Finding } from "../finding";
import { addressAt } from "../grid";
import type { ScoreSheet, Task } from "../scoreSheet";

/** What a check looks at. */
export interface CheckContext {
  readonly sheet: ScoreSheet;
  readonly ruleSet: RuleSet;
  /** The grades that the rules give, one a task; `null` while a score is missing or no number. */
  readonly allocation: Allocation | null;
}

/** One check of a score sheet: looks, and returns what it found. */
export type Check = (context: CheckContext) => readonly Finding[];

/** The address of a task's cell in the column of a meaning, `""` where there is no such column. */
export function cellAddress(sheet: ScoreSheet, row: number, meaning: ColumnMeaning): string {
  const column = sheet.columns[meaning];
  return column === undefined ? "" : addressAt(sheet.grid, row, column);
}

/** What a task is called in a sentence. */
export const taskTitle = (task: Task): string => [task.id, task.name].filter((part) => part !== "").join(" ");
