import type { Ranking } from "../../../core/ranking/rankScores";
import { scoreUnits } from "../../../core/ranking/scoreUnits";
import { cellAddress, taskTitle, type Check } from "../check";
import { namedTasks } from "./namedTasks";
import { statedGrades } from "./statedGrades";

/** Tasks whose scores tie and whose grades differ, once a tie: compared as the allocation ranks them. */
export const tieSplit: Check = ({ sheet, ruleSet, allocation }) => {
  if (allocation === null) return [];
  const stated = statedGrades(sheet, ruleSet.grades);
  const { scoreDigits } = ruleSet.allocation;
  return allocation.strata().flatMap(({ graded, positions, scores }) =>
    tiesOf(graded.ranking).flatMap((tie) => {
      const gradeOf = (at: number): number | null => stated[positions[at]!] ?? null;
      const byGrade = tie.filter((at) => gradeOf(at) !== null).sort((a, b) => gradeOf(a)! - gradeOf(b)!);
      const [best, worst] = [byGrade[0], byGrade[byGrade.length - 1]];
      if (best === undefined || worst === undefined || gradeOf(best) === gradeOf(worst)) return [];
      const tasks = byGrade.map((at) => sheet.tasks[positions[at]!]!);
      // The rules know one grade for a tie: the task to look at is the one that has another.
      const odd = byGrade.filter((at) => gradeOf(at) !== graded.grades[at]).at(-1)!;
      const task = sheet.tasks[positions[odd]!]!;
      return [
        {
          check: "tie-split" as const,
          severity: "warning" as const,
          address: cellAddress(sheet, task.row, "grade"),
          task: taskTitle(task),
          expected: graded.grades[odd]!,
          actual: gradeOf(odd)!,
          details: {
            score: scoreUnits(scores[odd]!, scoreDigits) / 10 ** scoreDigits,
            count: tasks.length,
            ...namedTasks(tasks, (index) => gradeOf(byGrade[index]!)!),
          },
        },
      ];
    }),
  );
};

/** The scores of each tie of two or more, by their place in the input. */
function tiesOf({ order, standing }: Ranking): readonly (readonly number[])[] {
  const ties: (readonly number[])[] = [];
  for (let place = 0; place < order.length;) {
    const { lower } = standing(order[place]!);
    if (lower - place > 1) ties.push(Array.from(order.subarray(place, lower)));
    place = lower;
  }
  return ties;
}
