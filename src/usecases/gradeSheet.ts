import { gradeInStages, type StagedGrading } from "../core/stages/gradeInStages";
import { groupInversions } from "../core/correction/groupInversions";
import type { RuleSet } from "../rules/ruleSet";
import { cellAddress, taskTitle } from "../scoresheet/checks/check";
import { isPlainNumber } from "../scoresheet/checks/values/scoreNotNumber";
import type { Finding } from "../scoresheet/finding";
import type { ScoreSheet } from "../scoresheet/scoreSheet";
import { decidedAllocation } from "./decision/decidedAllocation";
import { decideGrades, type DecisionProblem } from "./decision/decideGrades";
import { isDecided, NO_DECISION, type Decision } from "./decision/decision";

/** What the rules make of a sheet's scores. */
export interface SheetGrading {
  /** `null` while a score is missing or no number, or where the rules give no grades. */
  readonly grading: StagedGrading | null;
  readonly findings: readonly Finding[];
}

/**
 * Grades the tasks of a sheet under a rule set: the subcommittees' scores are corrected first, if the rules say so, and what the
 * committee decides is carried out last. What it may not decide is not: then a finding says so, and the rules' own grades stand.
 */
export function gradeSheet(sheet: ScoreSheet, ruleSet: RuleSet, decision: Decision = NO_DECISION): SheetGrading {
  const scores = sheet.tasks.map((task) => (isPlainNumber(task.score) ? task.score.value : null));
  // No tasks, or one without a score: that is found by itself, and is no fault of the quota or the subcommittees.
  if (scores.length === 0 || !scores.every((score) => score !== null)) return { grading: null, findings: [] };
  const needsGroups = ruleSet.correction.method !== "none" || ruleSet.allocation.strata !== "together";
  if (needsGroups && sheet.columns.group === undefined) {
    return { grading: null, findings: [{ check: "no-group-column", severity: "block", address: "" }] };
  }
  const groups = sheet.tasks.map((task) => task.group);
  const outcome = gradeInStages(scores, ruleSet, { groups });
  if (!outcome.ok) {
    return {
      grading: null,
      findings: [{ check: "quota-refused", severity: "block", address: "", refusal: outcome.refusal }],
    };
  }
  const { grading: base } = outcome;
  if (!isDecided(decision)) return { grading: base, findings: stageFindings(sheet, base) };
  const tasks = {
    titles: sheet.tasks.map(taskTitle),
    scores: base.correction?.tasks.map(({ corrected }) => corrected) ?? scores,
    groups,
  };
  const decided = decideGrades(base.allocation, tasks, ruleSet, decision);
  if (decided.problem !== null) {
    return { grading: base, findings: [decisionFinding(decided.problem), ...stageFindings(sheet, base)] };
  }
  const grading = {
    ...base,
    allocation: decidedAllocation(base.allocation, decided, ruleSet),
    inversions: groupInversions(scores, groups, decided.grades, ruleSet.allocation.scoreDigits),
  };
  return { grading, findings: stageFindings(sheet, grading) };
}

/** A decision that the rules do not permit (any more) keeps grades from being written. */
function decisionFinding(problem: DecisionProblem): Finding {
  const finding = { check: "decision-not-permitted", severity: "block", address: "" } as const;
  switch (problem.problem) {
    case "line-cuts-tie":
      return { ...finding, details: { problem: problem.problem, grade: problem.grade } };
    case "move":
      return { ...finding, task: problem.task, details: { problem: problem.why } };
    case "not-permitted": {
      const [breach] = problem.breaches;
      return {
        ...finding,
        actual: breach.actual,
        expected: breach.least === breach.most ? breach.least : `${breach.least}–${breach.most}`,
        details: { problem: problem.problem, grade: breach.grade, compares: breach.compares },
      };
    }
    default:
      return { ...finding, details: { problem: problem.problem } };
  }
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
