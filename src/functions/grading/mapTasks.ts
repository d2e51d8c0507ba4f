import type { RuleSet } from "../../rules/ruleSet";
import type { Later } from "../arguments/later";
import { inRows, type Matrix } from "../arguments/matrix";
import { withRuleSet } from "../arguments/ruleSetArgument";
import { withScoreColumn } from "../arguments/scoreColumn";
import { taskResults, type ScoredTask, type TaskResult } from "./taskResults";

/** What the functions that say something of every score are given. Excel hands over an omitted argument as null. */
export interface TaskArguments {
  /** The first parameter of the function, so that its address is the first one. */
  readonly scores: Matrix;
  readonly groups: Matrix | null;
  readonly rules: Matrix | null;
  readonly invocation: CustomFunctions.Invocation;
}

/**
 * Computes one result a task under the rules and spills it in the shape of the scores; rows that are no tasks stay empty or
 * say why they were left out.
 *
 * @param given - the function's arguments as they arrived
 * @param compute - one result a task, in the order of the tasks; also run where there is none, to refuse wrong arguments
 * @returns a promise only where the workbook has to be asked
 */
export function mapTasks<T>(
  { scores, groups, rules, invocation }: TaskArguments,
  compute: (tasks: readonly ScoredTask[], ruleSet: RuleSet) => readonly TaskResult<T>[],
): Later<TaskResult<T | "">[][]> {
  return withRuleSet(rules, (ruleSet) => {
    const { scoreDigits: digits } = ruleSet.allocation;
    const address = invocation.parameterAddresses?.[0];
    return withScoreColumn({ scores, groups, address, digits }, (cells) =>
      inRows(
        taskResults(cells, (tasks) => compute(tasks, ruleSet)),
        scores[0]?.length ?? 1,
      ),
    );
  });
}
