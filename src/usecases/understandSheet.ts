import type { Allocation } from "../core/allocation/allocateTasks";
import type { StagedGrading } from "../core/stages/gradeInStages";
import type { SheetReading } from "../excel/readSheet";
import type { RuleSet } from "../rules/ruleSet";
import { runChecks } from "../scoresheet/checks/runChecks";
import type { Finding } from "../scoresheet/finding";
import { gradeSheet } from "./gradeSheet";
import { keptColumns, resolveCorrections } from "./keptColumns";
import { readScoreSheet } from "../scoresheet/readScoreSheet";
import type { ScoreSheet } from "../scoresheet/scoreSheet";
import { rulesChanged } from "./results";
import { workbookRules } from "./rules/workbookRules";

/** A sheet that was read, understood and checked. */
export interface UnderstoodSheet {
  readonly reading: SheetReading;
  readonly ruleSet: RuleSet;
  readonly scoreSheet: ScoreSheet | null;
  readonly grading: StagedGrading | null;
  /** The grades that count, of {@link grading}. */
  readonly allocation: Allocation | null;
  readonly findings: readonly Finding[];
}

/** Everything that follows from a reading, without another look at the workbook. */
export function understandSheet(reading: SheetReading): UnderstoodSheet {
  const rules = workbookRules(reading.ruleSetText);
  const kept = keptColumns(reading.columnsText)[reading.sheet] ?? {};
  const { corrections, moved } = resolveCorrections(reading.grid, kept);
  const scoreSheet = reading.grid === null ? null : readScoreSheet(reading.grid, corrections);
  const graded = scoreSheet === null ? null : gradeSheet(scoreSheet, rules.ruleSet);
  const grading = graded?.grading ?? null;
  const allocation = grading?.allocation ?? null;
  const findings = [...rules.findings, ...moved, ...layoutFindings(reading, scoreSheet)];
  if (scoreSheet !== null) {
    const blocked = findings.some((finding) => finding.check === "no-score-column");
    // Without a score column every task lacks its score: one finding says that, not one for each task.
    if (!blocked) {
      findings.push(
        ...rulesChanged(reading.resultsText, reading.sheet, rules.ruleSet),
        ...(graded?.findings ?? []),
        ...runChecks({ sheet: scoreSheet, ruleSet: rules.ruleSet, allocation, lastResult: null }),
      );
    }
  }
  return { reading, ruleSet: rules.ruleSet, scoreSheet, grading, allocation, findings };
}

function layoutFindings(reading: SheetReading, sheet: ScoreSheet | null): Finding[] {
  const block = (check: Finding["check"]): Finding[] => [{ check, severity: "block", address: "" }];
  if (reading.grid === null) return block("sheet-empty");
  if (sheet === null) return block("no-header");
  if (sheet.columns.score === undefined) return block("no-score-column");
  return sheet.tasks.length === 0 ? block("no-tasks") : [];
}
