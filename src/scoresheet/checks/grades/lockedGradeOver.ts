import type { Check } from "../check";
import type { SheetBreach } from "./sheetBreaches";
import { sheetBreaches } from "./sheetBreaches";
import { tasksAddress } from "./statedGrades";

/** More tasks in the best grade, or in the bottom one, than its line allows: these two lines may not be adjusted. */
export const lockedGradeOver: Check = (context) =>
  sheetBreaches(context).flatMap((found) => {
    const over = lockedOver(found, context.ruleSet.grades.length);
    if (over === null) return [];
    const { group, tasks, readings } = found;
    return [
      {
        check: "locked-grade-over" as const,
        severity: "warning" as const,
        address: tasksAddress(context.sheet, "grade", tasks),
        expected: over.most,
        actual: over.actual,
        details: {
          grade: over.grade,
          ...(group === null ? {} : { group }),
          ...(readings === undefined ? {} : { readings }),
        },
      },
    ];
  });

interface LockedOver {
  readonly grade: number;
  readonly most: number;
  readonly actual: number;
}

/** The best or the bottom grade that a breach finds beyond its line, `null` where it speaks of something else. */
export function lockedOver({ breach, tasks }: SheetBreach, bottom: number): LockedOver | null {
  const { grade, compares, locked, least, most, actual } = breach;
  if (!locked) return null;
  if (grade === 1 && compares !== "from-bottom") return actual > most ? { grade, most, actual } : null;
  // Too few tasks down to the last grade but one are too many in the bottom grade.
  if (grade === bottom - 1 && compares === "cumulative") {
    return actual < least ? { grade: bottom, most: tasks.length - least, actual: tasks.length - actual } : null;
  }
  return grade === bottom && actual > most ? { grade, most, actual } : null;
}
