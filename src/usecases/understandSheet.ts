import type { Allocation } from "../core/allocation/allocateTasks";
import type { StagedGrading } from "../core/stages/gradeInStages";
import type { SheetReading } from "../excel/readSheet";
import type { RuleSet } from "../rules/ruleSet";
import { runChecks } from "../scoresheet/checks/runChecks";
import type { Finding } from "../scoresheet/finding";
import { markAccepted } from "./acceptances";
import { gradeSheet } from "./gradeSheet";
import { keptSheets } from "./corrections/keptSheet";
import { resolveCorrections } from "./corrections/resolveCorrections";
import { readScoreSheet } from "../scoresheet/readScoreSheet";
import type { ScoreSheet } from "../scoresheet/scoreSheet";
import type { Decision } from "./decision/decision";
import { lastDecision, lastResult, rulesChanged } from "./results";
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
  /** What the committee decided of the grades: what was asked for, or what was written last. */
  readonly decision: Decision;
}

/**
 * Everything that follows from a reading, without another look at the workbook.
 *
 * @param reading - of the sheet
 * @param wanted - what the committee decides; what was written last where left out
 */
export function understandSheet(reading: SheetReading, wanted?: Decision): UnderstoodSheet {
  const rules = workbookRules(reading.ruleSetText);
  const decision = wanted ?? lastDecision(reading.resultsText, reading.sheet, rules.ruleSet);
  const resolved = resolveCorrections(reading.grid, reading.sheet, keptSheets(reading.columnsText));
  const scoreSheet =
    reading.grid === null
      ? null
      : readScoreSheet(
          reading.grid,
          resolved.corrections,
          rules.ruleSet.grades.map(({ label }) => label),
        );
  const isTurnedOver = scoreSheet?.grid.isTransposed === true;
  const graded = scoreSheet === null ? null : gradeSheet(scoreSheet, rules.ruleSet, decision);
  const grading = graded?.grading ?? null;
  const allocation = grading?.allocation ?? null;
  const findings = [...rules.findings, ...resolved.findings, ...layoutFindings(reading, scoreSheet)];
  if (scoreSheet !== null) {
    const last = lastResult(reading.resultsText, reading.sheet);
    findings.push(
      ...rulesChanged(reading.resultsText, reading.sheet, rules.ruleSet),
      ...(graded?.findings ?? []),
      ...runChecks({ sheet: scoreSheet, ruleSet: rules.ruleSet, allocation, lastResult: last }),
    );
  }
  const marked = markAccepted(isTurnedOver ? findings.map(withoutFix) : findings, reading);
  return { reading, ruleSet: rules.ruleSet, scoreSheet, grading, allocation, findings: marked, decision };
}

/** A fix says its cell by the grid's rows, which are columns on a sheet that is read turned over: it would mend another cell. */
function withoutFix({ fix, ...finding }: Finding): Finding {
  return fix === undefined ? finding : { ...finding };
}

function layoutFindings(reading: SheetReading, sheet: ScoreSheet | null): Finding[] {
  const block = (check: Finding["check"]): Finding[] => [{ check, severity: "block", address: "" }];
  if (reading.grid === null) return block("sheet-empty");
  if (sheet === null) return block("no-header");
  if (sheet.columns.score === undefined) return block("no-score-column");
  return sheet.tasks.length === 0 ? block("no-tasks") : [];
}
