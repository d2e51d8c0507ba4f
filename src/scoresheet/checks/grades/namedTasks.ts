import type { Task } from "../../scoreSheet";
import { taskTitle } from "../check";

/** How many tasks a sentence names before it counts the others. */
const NAMED = 5;

/**
 * Tasks for a sentence: the first few by name, and how many more there are.
 *
 * @param tasks - in the order in which they are to be named
 * @param gradeOf - the grade to add in parentheses, where the sentence is about grades
 * @returns details of a finding: `tasks`, names with commas between, and `more`
 */
export function namedTasks(
  tasks: readonly Task[],
  gradeOf?: (index: number) => number,
): { readonly tasks: string; readonly more: number } {
  const names = tasks
    .slice(0, NAMED)
    .map((task, index) => (gradeOf === undefined ? taskTitle(task) : `${taskTitle(task)} (${gradeOf(index)})`));
  return { tasks: names.join(", "), more: tasks.length - names.length };
}
