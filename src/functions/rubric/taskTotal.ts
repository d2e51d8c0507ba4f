import { toNumber } from "../../core/exact/fraction";
import { taskTotal } from "../../core/scoring/taskTotal";
import type { Rubric } from "../../rules/rubric";
import { CellError } from "../arguments/cellError";
import { functionsHost } from "../arguments/functionsHost";
import { withKnownBlanks } from "../arguments/knownBlanks";
import { mapRows } from "../arguments/mapRows";
import { messages } from "../arguments/messages";
import { withRubric } from "../arguments/ruleSetArgument";
import { numberIn } from "./rubricArguments";
import { rubricMessages } from "./rubricMessages";

/**
 * A task's total: the points of its items, each checked against its most, and bonus or penalty.
 * @customfunction TASKTOTAL
 * @helpurl https://localhost:3000/help/functions.html#TASKTOTAL
 * @requiresParameterAddresses
 * @param {unknown[][]} points A row for each task, a column for each item of the rules in their order.
 * @param {unknown[][]} [bonus] Bonus above 0 or penalty below 0, one a row.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The total, one for each task.
 */
export function taskTotalInCells(
  points: unknown[][],
  bonus: unknown[][],
  rules: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  // Excel hands over an omitted argument as null, whatever its type says.
  const bonuses = bonus as unknown[][] | null;
  if (bonuses !== null && bonuses.length !== points.length) throw new CellError("#VALUE!", messages().shapes());
  const args = [{ range: points, address: invocation.parameterAddresses?.[0] }];
  return withRubric(rules, (rubric) => {
    if (points[0]?.length !== rubric.items.length) {
      throw new CellError("#VALUE!", rubricMessages().itemColumns(rubric.items.map(nameOf).join(", ")));
    }
    return withKnownBlanks(args, ([known]) =>
      mapRows(known ?? [], (row, index) => totalOf(row, bonuses?.[index]?.[0], rubric)),
    );
  });
}

const nameOf = ({ name }: Rubric["items"][number]): string => name[functionsHost().language()];

function totalOf(row: readonly unknown[], bonus: unknown, rubric: Rubric): number | "" {
  const given = row.map(numberIn);
  if (given.every((points) => points === null)) return "";
  const missing = rubric.items.find((_, column) => given[column] === null);
  if (missing !== undefined) throw new CellError("#N/A", rubricMessages().itemMissing(nameOf(missing)));
  const total = taskTotal(
    given.map((points) => points ?? 0),
    numberIn(bonus) ?? 0,
    rubric,
  );
  if (total.ok) return toNumber(total.total);
  const item = rubric.items.find(({ id }) => id === total.item);
  throw new CellError("#VALUE!", rubricMessages().itemOutOfRange(item === undefined ? "" : nameOf(item), total.most));
}
