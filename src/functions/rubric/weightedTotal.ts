import { toNumber } from "../../core/exact/fraction";
import { weightedTotals, type WeighedTask } from "../../core/scoring/weightedTotals";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "../arguments/cellError";
import { withKnownBlanks } from "../arguments/knownBlanks";
import { cellsOf, sameShape } from "../arguments/matrix";
import { messages } from "../arguments/messages";
import { isNothing, numberIn } from "./rubricArguments";
import { rubricMessages } from "./rubricMessages";

/**
 * The total of a department or group from its tasks' totals by their weights (과제 가중치).
 * @customfunction WEIGHTEDTOTAL
 * @helpurl https://localhost:3000/help/functions.html#WEIGHTEDTOTAL
 * @requiresParameterAddresses
 * @param {unknown[][]} totals The range of totals, one a task.
 * @param {unknown[][]} weights The weight of each task, of any scale.
 * @param {unknown[][]} [groups] The group of each task: a row for each group is given then.
 * @returns {unknown[][]} The weighted total; with groups, the name and the total of each.
 */
export function weightedTotalInCells(
  totals: unknown[][],
  weights: unknown[][],
  groups: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  // Excel hands over an omitted argument as null, whatever its type says.
  const names = groups as unknown[][] | null;
  const fits = sameShape(totals, weights) && (names === null || sameShape(totals, names));
  if (!fits) throw new CellError("#VALUE!", messages().shapes());
  return withKnownBlanks([{ range: totals, address: invocation.parameterAddresses?.[0] }], ([known]) => {
    const tasks = tasksIn(cellsOf(known ?? []), cellsOf(weights), names === null ? null : cellsOf(names));
    if (tasks.length === 0) return [[""]];
    return weightedTotals(tasks).map(({ group, total }): unknown[] => {
      const cell = total === null ? new CellError("#VALUE!", rubricMessages().taskWeights()) : toNumber(total);
      return names === null ? [cell] : [group, cell];
    });
  });
}

/** A row without a total is no task; one without a group belongs to none. */
function tasksIn(
  totals: readonly unknown[],
  weights: readonly unknown[],
  groups: readonly unknown[] | null,
): readonly WeighedTask[] {
  return totals.flatMap((cell, index): WeighedTask[] => {
    const total = numberIn(cell);
    const group = groups?.[index];
    if (total === null || (groups !== null && (isNothing(group) || group === 0))) return [];
    const weight = numberIn(weights[index]) ?? 0;
    if (weight < 0) throw new CellError("#VALUE!", rubricMessages().taskWeights());
    return [{ total, weight, group: groups === null ? "" : cellText(group) }];
  });
}
