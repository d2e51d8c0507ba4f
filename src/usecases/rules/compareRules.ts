import { cellAddress, taskTitle } from "../../scoresheet/checks/check";
import { runChecks } from "../../scoresheet/checks/runChecks";
import type { Finding } from "../../scoresheet/finding";
import { placeText } from "../../scoresheet/findingPlace";
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

/** A sheet as it is under some rules. */
interface SheetUnderRules extends SheetGrading {
  /** By {@link placeText}. */
  readonly places: readonly string[];
}

/** Grades and checks a sheet that was read, without a look at the workbook. */
function underRules(sheet: ScoreSheet, ruleSet: RuleSet, decision: Decision): SheetUnderRules {
  const graded = gradeSheet(sheet, ruleSet, decision);
  const allocation = graded.grading?.allocation ?? null;
  const checked = runChecks({ sheet, ruleSet, allocation, lastResult: null });
  return { ...graded, places: [...graded.findings, ...checked].map(placeText) };
}

/**
 * Tells what other rules would change on a sheet, before anything is put in force. What the rules in force give is found once,
 * however many others are held against them.
 *
 * @param sheet - as it was read last
 * @param inForce - the rules in force
 * @param decision - of the committee, under the rules in force
 * @returns what tells it of rules that may be put in force
 */
export function compareRules(
  sheet: ScoreSheet,
  inForce: RuleSet,
  decision: Decision,
): (other: RuleSet) => RulesComparison {
  const now = underRules(sheet, inForce, decision);
  return (other) => {
    const then = underRules(sheet, other, NO_DECISION);
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
      newFindings: without(then.places, now.places),
      goneFindings: without(now.places, then.places),
      decisionLapses: isDecided(decision),
    };
  };
}

const gradeOf = ({ grading }: SheetGrading, position: number): number | null =>
  grading?.allocation.grades[position] ?? null;

/** How many are not among the others. */
function without(some: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return some.filter((place) => !known.has(place)).length;
}
