import type { GradeExplanation } from "../core/allocation/gradeExplanation";
import type { StagedGrading } from "../core/stages/gradeInStages";
import type { RuleSet } from "../rules/ruleSet";
import { addressAt, sheetCell } from "../scoresheet/grid";
import type { Finding } from "../scoresheet/finding";
import type { ScoreSheet } from "../scoresheet/scoreSheet";
import type { Decision } from "./decision/decision";
import type { UndoStep } from "./history/undoStep";

/** Everything that can be done, by ribbon, pane or command line. */
export type ActionName =
  | "validate"
  | "allocate"
  | "fix"
  | "accept"
  | "withdraw"
  | "undo"
  | "rulesToSheet"
  | "rulesFromSheet"
  | "chooseRules"
  | "putSheets";

/** One task as the pane, the report and the command line show it. */
export interface TaskOutcome {
  /** The row on the sheet, as Excel numbers it. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly score: number | null;
  /** The score after the correction for differences between subcommittees; `null` where the rules correct nothing. */
  readonly corrected: number | null;
  /** The rank and the grade that the rules give; `null` while a score is missing. */
  readonly rank: number | null;
  readonly grade: number | null;
  /** The cell of the grade, or of the score where the sheet has no grade column. */
  readonly address: string;
  readonly explanation: GradeExplanation | null;
}

/** What an action did or found: the same for the ribbon, the pane and the command line. */
export interface Outcome {
  readonly action: ActionName;
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** The rule set that was used. */
  readonly rules: string;
  readonly ruleSet: RuleSet;
  readonly scoreSheet: ScoreSheet | null;
  readonly tasks: readonly TaskOutcome[];
  /** Tasks for each grade, best to worst, as the rules give them; empty while that is open. */
  readonly counts: readonly number[];
  /** Places for each grade, best to worst. */
  readonly quota: readonly number[];
  readonly findings: readonly Finding[];
  /** What the committee decided, as the grades above have it. */
  readonly decision: Decision;
  /** What it is deciding and has not written yet; `null` for nothing. */
  readonly draft: Decision | null;
  /** Does something keep the action from writing? Then nothing was written. */
  readonly blocked: boolean;
  /** The cells that the action wrote, as ranges: the grades, then the ranks if it wrote them; empty where it wrote none. Of whole sheets their names. */
  readonly written: readonly string[];
  /** What 되돌리기 took back; left out by every other action. */
  readonly undone?: UndoStep["kind"];
  /** Is there a write of ours that can be taken back? */
  readonly canUndo: boolean;
}

export const isBlocking = (finding: Finding): boolean => finding.severity === "block";

/** The tasks of a score sheet with what the rules give each. */
export function taskOutcomes(sheet: ScoreSheet | null, grading: StagedGrading | null): readonly TaskOutcome[] {
  if (sheet === null) return [];
  const { grid, columns } = sheet;
  const shown = columns.grade ?? columns.score ?? 0;
  return sheet.tasks.map((task, position) => {
    const explanation = grading?.allocation.explain(position) ?? null;
    return {
      row: sheetCell(grid, task.row, shown).row + 1,
      id: task.id,
      name: task.name,
      group: task.group,
      score: task.score.kind === "number" ? task.score.value : null,
      corrected: grading?.correction?.tasks[position]?.corrected ?? null,
      rank: explanation?.rank ?? null,
      grade: explanation?.grade ?? null,
      address: addressAt(grid, task.row, shown),
      explanation,
    };
  });
}
