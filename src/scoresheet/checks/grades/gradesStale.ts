import { membersOfGroups } from "../../../core/ranking/membersOfGroups";
import { scoreUnits } from "../../../core/ranking/scoreUnits";
import { cellAddress, taskTitle, type Check } from "../check";
import { isPlainNumber } from "../values/scoreNotNumber";
import { namedTasks } from "./namedTasks";
import { statedGrades } from "./statedGrades";

/** Grades that were written before scores changed, or before tasks came or went: they are not the present scores' any more. */
export const gradesStale: Check = ({ sheet, ruleSet, lastResult }) => {
  const stated = statedGrades(sheet, ruleSet.grades);
  if (lastResult === null || stated.every((grade) => grade === null)) return [];
  const { scoreDigits } = ruleSet.allocation;
  const then = lastResult.scores;
  const titles = sheet.tasks.map(taskTitle);
  // A title that stands twice does not say whose score was kept.
  const single = [...membersOfGroups(titles).values()].flatMap((at) => (at.length === 1 ? at : []));
  const changed = single.filter((position) => {
    const [before, { score }] = [then[titles[position]!], sheet.tasks[position]!];
    if (before === undefined) return false;
    return !isPlainNumber(score) || scoreUnits(score.value, scoreDigits) !== scoreUnits(before, scoreDigits);
  });
  const added = single.filter((position) => then[titles[position]!] === undefined);
  const present = new Set(titles);
  const gone = Object.keys(then).filter((title) => !present.has(title));
  const [first] = [...changed, ...added].sort((a, b) => a - b);
  if (first === undefined && gone.length === 0) return [];
  const named = changed.map((position) => sheet.tasks[position]!);
  return [
    {
      check: "grades-stale",
      severity: "warning",
      address: first === undefined ? "" : cellAddress(sheet, sheet.tasks[first]!.row, "score"),
      details: {
        on: lastResult.at.slice(0, 10),
        changed: changed.length,
        added: added.length,
        gone: gone.length,
        ...namedTasks(named),
      },
    },
  ];
};
