import { inWorkbook } from "../excel/inWorkbook";
import { readSheet } from "../excel/readSheet";
import { blockAddress, lockedBlock, writeCells } from "../excel/writeCells";
import type { Finding } from "../scoresheet/finding";
import { firstDifference } from "../scoresheet/firstDifference";
import { addressAt, hasFormulaAt } from "../scoresheet/grid";
import type { ScoreSheet } from "../scoresheet/scoreSheet";
import { describeFailure, describeOutcome } from "./describeOutcome";
import { isBlocking, type Outcome } from "./outcome";
import { planGrades } from "./planGrades";
import { rememberStep } from "./undoSteps";
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
      if (reading === null) {
        const actual = options.sheet ?? "";
        return describeFailure("allocate", { check: "sheet-gone", severity: "block", address: "", actual });
      }
      const understood = understandSheet(reading);
      const findings = [...writeFindings(understood, options), ...understood.findings];
      const { scoreSheet, allocation, ruleSet } = understood;
      if (findings.some(isBlocking) || scoreSheet === null || allocation === null) {
        return describeOutcome("allocate", understood, findings);
      }

      const blocks = planGrades(scoreSheet, allocation, ruleSet.grades);
      const locked = reading.isProtected ? await lockedBlock(context, reading.sheetId, blocks) : null;
      if (locked !== null) {
        const address = blockAddress(locked);
        return describeOutcome("allocate", understood, [{ check: "sheet-protected", severity: "block", address }]);
      }
      const { grid } = scoreSheet;
      const dependsOn = gradedBy(scoreSheet);
      const writing = await writeCells(
        context,
        reading.sheetId,
        blocks,
        (now) => firstDifference(grid, now, dependsOn) === null,
      );
      if (!writing.written) {
        const address = firstDifference(grid, writing.now, dependsOn) ?? "";
        return describeOutcome("allocate", understood, [{ check: "changed-meanwhile", severity: "block", address }]);
      }
      rememberStep({ sheetId: reading.sheetId, sheet: reading.sheet, written: blocks, before: writing.before });
      return describeOutcome("allocate", understood, afterWriting(findings), blocks.map(blockAddress));
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
  if (options.replaceFormulas === true) return [];
  const formulas = scoreSheet.tasks.filter((task) => hasFormulaAt(scoreSheet.grid, task.row, grade));
  const [first] = formulas;
  if (first === undefined) return [];
  const address = addressAt(scoreSheet.grid, first.row, grade);
  return [{ check: "grade-formula", severity: "block", address, details: { count: formulas.length } }];
}

/** Findings about grades and ranks spoke of what has just been replaced. */
function afterWriting(findings: readonly Finding[]): readonly Finding[] {
  const replaced = new Set(["grade-unreadable", "grade-differs", "grade-distribution"]);
  return findings.filter((finding) => !replaced.has(finding.check));
}
