import { gradeInStages, type StagedGrading } from "../core/stages/gradeInStages";
import type { RuleSet } from "../rules/ruleSet";
import { cellAddress, taskTitle } from "../scoresheet/checks/check";
import { isPlainNumber } from "../scoresheet/checks/values/scoreNotNumber";
import type { Finding } from "../scoresheet/finding";
import type { ScoreSheet } from "../scoresheet/scoreSheet";

/** What the rules make of a sheet's scores. */
export interface SheetGrading {
  /** `null` while a score is missing or no number, or where the rules give no grades. */
  readonly grading: StagedGrading | null;
  readonly findings: readonly Finding[];
}

/** Grades the tasks of a sheet under a rule set: the subcommittees' scores are corrected first, if the rules say so. */
export function gradeSheet(sheet: ScoreSheet, ruleSet: RuleSet): SheetGrading {
  const scores = sheet.tasks.map((task) => (isPlainNumber(task.score) ? task.score.value : null));
  // No tasks, or one without a score: that is found by itself, and is no fault of the quota or the subcommittees.
  if (scores.length === 0 || !scores.every((score) => score !== null)) return { grading: null, findings: [] };
  const needsGroups = ruleSet.correction.method !== "none" || ruleSet.allocation.strata !== "together";
  if (needsGroups && sheet.columns.group === undefined) {
    return { grading: null, findings: [{ check: "no-group-column", severity: "block", address: "" }] };
  }
  const outcome = gradeInStages(scores, ruleSet, { groups: sheet.tasks.map((task) => task.group) });
  if (!outcome.ok)
    return {
      grading: null,
      findings: [{ check: "quota-refused", severity: "block", address: "", refusal: outcome.refusal }],
    };
  return { grading: outcome.grading, findings: stageFindings(sheet, outcome.grading) };
}

function stageFindings(sheet: ScoreSheet, { correction, changed, inversions }: StagedGrading): readonly Finding[] {
  const place = (position: number, meaning: "score" | "grade" | "group") => {
    const task = sheet.tasks[position]!;
    return { address: cellAddress(sheet, task.row, meaning), task: taskTitle(task) };
  };
  const fallbacks = (correction?.groups ?? []).flatMap(({ group, n, fallback }): Finding[] => {
    if (fallback === null) return [];
    const { address } = place(
      sheet.tasks.findIndex((task) => task.group === group),
      "group",
    );
    return [{ check: "correction-fallback", severity: "note", address, details: { group, n, fallback } }];
  });
  return [
    ...fallbacks,
    ...inversions.map(({ group, better, worse }): Finding => ({
      check: "order-inverted",
      severity: "warning",
      ...place(better, "score"),
      details: { group, other: taskTitle(sheet.tasks[worse]!) },
    })),
    ...changed.map(({ position, before, after }): Finding => {
      const { raw, corrected } = correction!.tasks[position]!;
      return {
        check: "grade-corrected",
        severity: "note",
        ...place(position, "score"),
        expected: after,
        actual: before,
        details: { raw, corrected },
      };
    }),
  ];
}
