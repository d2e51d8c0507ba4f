import type { SheetForm } from "../../src/scoresheet/grid";
import type { LastResult } from "../../src/scoresheet/checks/check";
import type { CheckId, Severity } from "../../src/scoresheet/finding";
import type { TaskInput } from "./cleanTasks";
import type { SheetDraft } from "./sheetDraft";

/** One thing that is wrong with a sheet on which nothing else is. */
export interface Fault {
  /** What somebody did, as the end of "finds …". */
  readonly name: string;
  /** The check that must find it, and the cell or range that it must name. */
  readonly check: CheckId;
  readonly at: string;
  /** Where it differs from what the check usually finds. */
  readonly severity?: Severity;
  /** What of the tasks is other before everything is computed. */
  readonly tasks?: (tasks: Tasks) => void;
  /** Grades that are not the allocated ones, by task. */
  readonly grades?: Readonly<Record<string, number>>;
  /** What is changed in the cells afterwards. */
  readonly cells?: (sheet: SheetDraft) => void;
  readonly form?: Partial<SheetForm>;
  readonly lastResult?: LastResult;
  /** What else may be found, since it follows from the fault. */
  readonly consequences?: readonly string[];
}

/** The tasks by their numbers. */
export type Tasks = (id: string) => TaskInput;
