import { sameItemClasses } from "../../../core/consistency/dominance";
import { membersOfGroups } from "../../../core/ranking/membersOfGroups";
import { cellAddress, taskTitle, type Check } from "../check";
import { gradedItems } from "./gradedItems";
import { namedTasks } from "./namedTasks";

/** Tasks that were judged alike in every item and have different grades: one note for all that are alike. */
export const sameLabels: Check = (context) => {
  const { sheet, ruleSet } = context;
  const all = gradedItems(context);
  const isTogether = ruleSet.allocation.strata === "together";
  const parts = membersOfGroups(all.map(({ task }) => (isTogether ? "" : task.group)));
  return [...parts.values()].flatMap((members) => {
    const graded = members.map((index) => all[index]!);
    const classes = sameItemClasses(
      graded.map(({ items }) => items),
      graded.map(({ grade }) => grade),
    );
    return classes.map((alike) => {
      const byGrade = alike.map((index) => graded[index]!).sort((a, b) => a.grade - b.grade);
      const worst = byGrade[byGrade.length - 1]!;
      return {
        check: "same-labels",
        severity: "note",
        address: cellAddress(sheet, worst.task.row, "grade"),
        task: taskTitle(worst.task),
        actual: worst.grade,
        details: {
          count: byGrade.length,
          ...namedTasks(
            byGrade.map(({ task }) => task),
            (index) => byGrade[index]!.grade,
          ),
        },
      };
    });
  });
};
