import type { ItemRow } from "../../../core/consistency/dominance";
import type { Task } from "../../scoreSheet";
import type { CheckContext } from "../check";
import { itemRows } from "./itemRows";
import { statedGrades } from "./statedGrades";

/** A task with a grade, and its items. */
export interface GradedItems {
  readonly task: Task;
  readonly items: ItemRow;
  readonly grade: number;
}

/** Two checks look at the same items. */
const known = new WeakMap<CheckContext, readonly GradedItems[]>();

/** The tasks that have a grade, with their items; none where the sheet lacks an item of the rubric. */
export function gradedItems(context: CheckContext): readonly GradedItems[] {
  const items = known.get(context) ?? readGradedItems(context);
  known.set(context, items);
  return items;
}

function readGradedItems({ sheet, ruleSet }: CheckContext): readonly GradedItems[] {
  const stated = statedGrades(sheet, ruleSet.grades);
  if (stated.every((grade) => grade === null)) return [];
  const rows = itemRows(sheet, ruleSet.rubric) ?? [];
  return rows.flatMap((items, position) => {
    const grade = stated[position] ?? null;
    return grade === null ? [] : [{ task: sheet.tasks[position]!, items, grade }];
  });
}
