import { inWorkbook } from "../excel/inWorkbook";
import { readSheet } from "../excel/readSheet";
import { blockAddress, lockedBlock, writeCells } from "../excel/writeCells";
import { columnAmbiguous } from "../scoresheet/checks/layout/columnAmbiguous";
import type { Finding } from "../scoresheet/finding";
import { firstDifference } from "../scoresheet/firstDifference";
import { addressAt } from "../scoresheet/grid";
import type { ScoreSheet } from "../scoresheet/scoreSheet";
import { describeOutcome, describeSheetGone } from "./describeOutcome";
import { isBlocking, type Outcome } from "./outcome";
import { formulaRows, planGrades } from "./planGrades";
import { keepResult } from "./results";
import { rememberStep, type GradesStep } from "./undoSteps";
import { understandSheet, type UnderstoodSheet } from "./understandSheet";
import { withOfficeErrors } from "./withOfficeErrors";

export interface AllocateOptions {
  /** The sheet's name; the active one when left out. */
  readonly sheet?: string;
  /** May formulas in the grade column be replaced by values? Asked for by the user, never assumed. */
  readonly replaceFormulas?: boolean;
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
      const understood = understandSheet(reading);
      const findings = [...writeFindings(understood, options), ...understood.findings];
      const { scoreSheet, allocation, ruleSet } = understood;
      if (findings.some(isBlocking) || scoreSheet === null || allocation === null) {
        return describeOutcome("allocate", understood, findings);
      }

      const blocks = planGrades(scoreSheet, allocation, ruleSet);
      const locked = reading.isProtected ? await lockedBlock(context, reading.sheetId, blocks) : null;
      if (locked !== null) {
        const address = blockAddress(locked);
        return describeOutcome("allocate", understood, [{ check: "sheet-protected", severity: "block", address }]);
      }
      const { grid } = scoreSheet;
      const dependsOn = gradedBy(scoreSheet);
      const written = blocks.map(blockAddress);
      const result = { at: new Date().toISOString(), ruleSet, written };
      const kept = keepResult(reading.resultsText, reading.sheet, result);
      const writing = await writeCells(
        context,
        reading.sheetId,
        blocks,
        kept,
        (now) => firstDifference(grid, now, dependsOn) === null,
      );
      const step: GradesStep = {
        kind: "grades",
        sheetId: reading.sheetId,
        sheet: reading.sheet,
        written: blocks,
        before: writing.before,
        kept,
      };
      if (!writing.written) {
        if (!writing.restored) rememberStep(step);
        const address = firstDifference(grid, writing.now, dependsOn) ?? "";
        const check = writing.restored ? "changed-meanwhile" : "not-restored";
        return describeOutcome("allocate", understood, [{ check, severity: "block", address }]);
      }
      rememberStep(step);
      return describeOutcome("allocate", understood, afterWriting(findings, blocks.length), written);
    }),
  );
}

/** The columns that the grades follow from. */
function gradedBy(sheet: ScoreSheet): number[] {
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

/** Findings about grades and ranks spoke of what has just been replaced. */
function afterWriting(findings: readonly Finding[], columnsWritten: number): readonly Finding[] {
  const replaced = new Set(["grade-unreadable", "grade-differs", "grade-distribution", "rules-changed"]);
  if (columnsWritten > 1) replaced.add("rank-not-lower");
  return findings.filter((finding) => !replaced.has(finding.check));
}
