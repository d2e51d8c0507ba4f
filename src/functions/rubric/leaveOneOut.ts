import { leaveOneMemberOut, type WithoutMember } from "../../core/sensitivity/leaveOneMemberOut";
import { allocateTasks } from "../../core/allocation/allocateTasks";
import type { RuleSet } from "../../rules/ruleSet";
import { CellError } from "../arguments/cellError";
import type { Matrix } from "../arguments/matrix";
import { withRuleSet } from "../arguments/ruleSetArgument";
import { allocationRefusal } from "../grading/allocationRefusal";
import { memberScore, withMemberScores } from "./memberScores";
import { rubricMessages } from "./rubricMessages";

/**
 * The grade that each task would have without each committee member: a row a task, a column a member, empty where it stays the same.
 * @customfunction LEAVEONEOUT
 * @helpurl https://localhost:3000/help/functions.html#LEAVEONEOUT
 * @requiresParameterAddresses
 * @param {unknown[][]} scores A row for each task, a column for each member, as with COMMITTEESCORE.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The other grade, or a dash where the task has no score without the member.
 */
export function leaveOneOutInCells(scores: unknown[][], rules: unknown[][], invocation: CustomFunctions.Invocation) {
  return withRuleSet(rules, (ruleSet) =>
    withMemberScores(scores, invocation.parameterAddresses?.[0], (rows) => withoutEach(rows, ruleSet)),
  );
}

const UNSCORED = "-";

function withoutEach(rows: Matrix, ruleSet: RuleSet): (number | string)[][] {
  const members = rows.map((row) => row.map(memberScore));
  // A row without any entry, between the tables of two groups say, is no task.
  const tasks = members.flatMap((row, at) => (row.every((score) => score === null) ? [] : [at]));
  const outcome = leaveOneMemberOut(
    tasks.map((at) => members[at]!),
    ruleSet.committee,
    ruleSet.allocation.scoreDigits,
    (totals) => gradesOf(totals, ruleSet),
  );
  if (outcome === null) throw new CellError("#N/A", rubricMessages().taskWithoutScore());
  const cells = rows.map((row) => row.map((): number | string => ""));
  for (const without of outcome) fill(cells, tasks, without);
  return cells;
}

function fill(cells: (number | string)[][], tasks: readonly number[], without: WithoutMember): void {
  const { member, changed, unscored } = without;
  for (const { position, after } of changed) cells[tasks[position]!]![member] = after;
  for (const position of unscored) cells[tasks[position]!]![member] = UNSCORED;
}

function gradesOf(totals: readonly number[], ruleSet: RuleSet): ArrayLike<number> {
  const outcome = allocateTasks(totals, ruleSet);
  if (!outcome.ok) throw allocationRefusal(outcome.refusal);
  return outcome.allocation.grades;
}
