import { cellAddress, taskTitle } from "../../scoresheet/checks/check";
import { runChecks } from "../../scoresheet/checks/runChecks";
import type { Finding } from "../../scoresheet/finding";
import type { ScoreSheet } from "../../scoresheet/scoreSheet";
import type { RuleSet } from "../../rules/ruleSet";
import { isDecided, NO_DECISION, type Decision } from "../decision/decision";
import { gradeSheet, type SheetGrading } from "../gradeSheet";

/** A task whose grade is another one under other rules; `null` where they give none. */
export interface GradeChange {
  readonly task: string;
  readonly address: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What other rules would change on a sheet. */
export interface RulesComparison {
  readonly changes: readonly GradeChange[];
  /** Tasks for each grade, best to worst; empty where the rules give no grades. */
  readonly countsBefore: readonly number[];
  readonly countsAfter: readonly number[];
  /** What would keep grades from being given. */
  readonly blocks: readonly Finding[];
  /** How many findings there would be that there are not now, and the other way round. */
  readonly newFindings: number;
  readonly goneFindings: number;
  /** Would what the committee decided count no longer? It was decided under the rules in force. */
  readonly decisionLapses: boolean;
}

/**
 * Tells what other rules would change on a sheet, before anything is put in force. Looks at no workbook.
 *
 * @param sheet - as it was read last
 * @param before - the rules in force
 * @param after - those that may be put in force
 * @param decision - of the committee, under the rules in force
 */
export function compareRules(sheet: ScoreSheet, before: RuleSet, after: RuleSet, decision: Decision): RulesComparison {
  const [now, then] = [gradeSheet(sheet, before, decision), gradeSheet(sheet, after, NO_DECISION)];
  const [found, toFind] = [findings(sheet, before, now), findings(sheet, after, then)];
  return {
    changes: sheet.tasks.flatMap((task, position) => {
      const grades = { before: gradeOf(now, position), after: gradeOf(then, position) };
      if (grades.before === grades.after) return [];
      const meaning = sheet.columns.grade === undefined ? "score" : "grade";
      return [{ task: taskTitle(task), address: cellAddress(sheet, task.row, meaning), ...grades }];
    }),
    countsBefore: now.grading?.allocation.counts ?? [],
    countsAfter: then.grading?.allocation.counts ?? [],
    blocks: then.findings.filter(({ severity }) => severity === "block"),
    newFindings: without(toFind, found),
    goneFindings: without(found, toFind),
    decisionLapses: isDecided(decision),
  };
}

const gradeOf = ({ grading }: SheetGrading, position: number): number | null =>
  grading?.allocation.grades[position] ?? null;

function findings(
  sheet: ScoreSheet,
  ruleSet: RuleSet,
  { grading, findings: ofGrading }: SheetGrading,
): readonly Finding[] {
  const allocation = grading?.allocation ?? null;
  return [...ofGrading, ...runChecks({ sheet, ruleSet, allocation, lastResult: null })];
}

/** How many of the findings are not among the others: a finding is known by its check and its cell. */
function without(some: readonly Finding[], others: readonly Finding[]): number {
  const known = new Set(others.map(placeOf));
  return some.filter((finding) => !known.has(placeOf(finding))).length;
}

const placeOf = ({ check, address }: Finding): string => `${check} ${address}`;
