import { distanceToLines } from "../../core/explanation/distanceToLines";
import { CellError } from "../arguments/cellError";
import { andThen } from "../arguments/later";
import type { Matrix } from "../arguments/matrix";
import { messages } from "../arguments/messages";
import { gradeTasks } from "../grading/gradeTasks";
import { mapTasks } from "../grading/mapTasks";
import { readWithheld } from "../grading/withheldArgument";

/** Points and ranks that are missing for the next better grade; empty where there is none. */
type Gap = readonly [points: number | "", ranks: number | ""];
type GapCell = number | "" | CellError;

/**
 * How far each task is from the next better grade, all other scores unchanged: the points and the ranks that are missing, in two columns.
 * @customfunction GRADEGAP
 * @helpurl https://localhost:3000/help/functions.html#GRADEGAP
 * @requiresParameterAddresses
 * @param {unknown[][]} scores The range of scores, one a task: a column, or a row.
 * @param {unknown[][]} [groups] The group of each score, as with GRADEALLOC.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @param {unknown[][]} [withheld] Grades that nobody deserves, as with GRADEALLOC.
 * @returns {unknown[][]} Points and ranks, for a row of scores one below the other.
 */
export function gradeGap(
  scores: unknown[][],
  groups: unknown[][],
  rules: unknown[][],
  withheld: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  const isColumn = scores[0]?.length === 1;
  if (!isColumn && scores.length !== 1) throw new CellError("#VALUE!", messages().oneLine());
  const gaps = mapTasks<Gap>({ scores, groups, rules, invocation }, (tasks, ruleSet) =>
    gradeTasks(tasks, ruleSet, readWithheld(withheld, ruleSet)).map((result) => {
      if (result instanceof CellError) return result;
      const { toBetter } = distanceToLines(result.allocation, result.at, ruleSet);
      return [toBetter?.points ?? "", toBetter?.ranks ?? ""];
    }),
  );
  return andThen(gaps, (cells) => (isColumn ? cells.map(([cell]) => inTwo(cell!)) : inTwoRows(cells[0] ?? [])));
}

const inTwo = (cell: Gap | "" | CellError): GapCell[] =>
  typeof cell === "string" || cell instanceof CellError ? [cell, cell] : [...cell];

function inTwoRows(cells: Matrix<Gap | "" | CellError>[number]): GapCell[][] {
  const pairs = cells.map(inTwo);
  return [pairs.map((pair) => pair[0]!), pairs.map((pair) => pair[1]!)];
}
