import { inWorkbook } from "../excel/inWorkbook";
import { readSheet } from "../excel/readSheet";
import { blockAddress, blockAsRead } from "../excel/cellBlocks";
import { lockedBlock } from "../excel/lockedBlock";
import { writeCells } from "../excel/writeCells";
import { columnAmbiguous } from "../scoresheet/checks/layout/columnAmbiguous";
import type { Finding } from "../scoresheet/finding";
import { addressAt } from "../scoresheet/grid";
import type { ScoreSheet } from "../scoresheet/scoreSheet";
import { describeOutcome, describeSheetGone } from "./describeOutcome";
import { isDecided, type Decision } from "./decision/decision";
import { findingsAfterWriting } from "./findingsAfterWriting";
import { isBlocking, type Outcome } from "./outcome";
import { formulaRows, planGrades, withGrades, writesRanks } from "./planGrades";
import { gradingResults, keepResult, scoresByTask } from "./results";
import { keepEntry, momentOfStep, newEntry } from "./history/historyEntry";
import { forgetOldEntries } from "./history/readHistory";
import { rememberStep } from "./history/sessionSteps";
import type { CellsStep } from "./history/undoStep";
import { understandSheet, type UnderstoodSheet } from "./understandSheet";
import { withOfficeErrors } from "./withOfficeErrors";
import { writingRefused } from "./writingRefused";

export interface AllocateOptions {
  /** The sheet's name; the active one when left out. */
  readonly sheet?: string;
  /** May formulas in the grade column be replaced by values? Asked for by the user, never assumed. */
  readonly replaceFormulas?: boolean;
  /** What the committee decides; what was written last counts on where left out. */
  readonly decision?: Decision;
}

/**
 * 등급 배정: reads the sheet in one request and writes the grade column (and the rank column, if the sheet has one that
 * holds no formulas) in another, values only. Anything that blocks, or a sheet that changed in between, leaves every
 * cell as it was.
 */
export function allocate(options: AllocateOptions = {}): Promise<Outcome> {
  return withOfficeErrors("allocate", () =>
    inWorkbook(async (context) => {
      const reading = await readSheet(context, options.sheet);
      if (reading === null) return describeSheetGone("allocate", options.sheet ?? "");
      const understood = understandSheet(reading, options.decision);
      const findings = [...writeFindings(understood, options), ...understood.findings];
      const { scoreSheet, allocation, ruleSet } = understood;
      if (findings.some(isBlocking) || scoreSheet === null || allocation === null || reading.grid === null) {
        return describeOutcome("allocate", understood, findings);
      }

      const blocks = planGrades(scoreSheet, allocation, ruleSet);
      const locked = reading.isProtected ? await lockedBlock(context, reading.sheetId, blocks) : null;
      if (locked !== null) {
        const address = blockAddress(locked);
        return describeOutcome("allocate", understood, [{ check: "sheet-protected", severity: "block", address }]);
      }
      const written = blocks.map(blockAddress);
      const at = momentOfStep();
      const { sheetId, sheet, grid, resultsText, historyKeys } = reading;
      const kept = keepResult(resultsText, sheet, {
        at,
        ruleSet,
        written,
        scores: scoresByTask(scoreSheet.tasks),
        ...(isDecided(understood.decision) ? { decision: understood.decision } : {}),
      });
      const step: CellsStep = {
        kind: "grades",
        sheetId,
        sheet,
        written: blocks,
        before: blocks.map((block) => blockAsRead(block, grid)),
        resultBefore: gradingResults(resultsText)[sheet] ?? null,
      };
      const entry = newEntry(at, { sheet, cells: written, step, ruleSet, decision: understood.decision });
      const writing = await writeCells(context, reading, grid, {
        blocks,
        kept: [kept, keepEntry(entry)],
        dependsOn: gradedBy(scoreSheet),
      });
      const done = { ...entry, step: { ...step, before: writing.before } };
      if (!writing.written) {
        if (!writing.restored) rememberStep(done);
        return describeOutcome("allocate", understood, [writingRefused(writing)]);
      }
      rememberStep(done);
      await forgetOldEntries(context, historyKeys);
      const now = findingsAfterWriting(findings, scoreSheet, allocation, ruleSet, writesRanks(scoreSheet));
      const sheetNow = withGrades(scoreSheet, allocation.grades, ruleSet);
      return describeOutcome("allocate", { ...understood, scoreSheet: sheetNow }, now, written);
    }),
  );
}

/** The columns of the sheet that the grades follow from; where tasks are columns, those of the tasks. */
function gradedBy(sheet: ScoreSheet): readonly number[] {
  if (sheet.grid.isTransposed === true) return sheet.tasks.map(({ row }) => row);
  const { group, id, name, score, grade, rank } = sheet.columns;
  return [group, id, name, score, grade, rank].filter((column) => column !== undefined);
}

/** What stands against writing, beyond what stands against grading. */
function writeFindings({ scoreSheet }: UnderstoodSheet, options: AllocateOptions): Finding[] {
  if (scoreSheet === null) return [];
  const { grade } = scoreSheet.columns;
  if (grade === undefined) return [{ check: "no-grade-column", severity: "block", address: "" }];
  return [...columnAmbiguous(scoreSheet, "block"), ...gradeFormulas(scoreSheet, grade, options)];
}

/** Formulas in the grade column are the sheet's own: they are replaced only when asked to, and only one by one. */
function gradeFormulas(scoreSheet: ScoreSheet, grade: number, options: AllocateOptions): Finding[] {
  const rows = formulaRows(scoreSheet, grade);
  const [first] = rows;
  if (first === undefined) return [];
  // A single formula can fill many cells (=GRADEALLOC(…)); a value in one of them would break it, and undo could not mend it.
  const taskRows = scoreSheet.tasks.map((task) => task.row);
  const areOneEach =
    rows.every((row) => taskRows.includes(row)) &&
    scoreSheet.tasks.every((task) => task.grade === "" || rows.includes(task.row));
  if (options.replaceFormulas === true && areOneEach) return [];
  const address = addressAt(scoreSheet.grid, first, grade);
  const details = { count: rows.length, spills: areOneEach ? 0 : 1 };
  return [{ check: "grade-formula", severity: "block", address, details }];
}
