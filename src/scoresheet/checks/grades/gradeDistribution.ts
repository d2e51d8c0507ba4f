import type { Check } from "../check";
import { lockedOver } from "./lockedGradeOver";
import { sheetBreaches } from "./sheetBreaches";
import { tasksAddress } from "./statedGrades";

/** A grade with more or fewer tasks than the quota and the room for adjustment allow; beyond a locked line is another check. */
export const gradeDistribution: Check = (context) =>
  sheetBreaches(context).flatMap((found) => {
    if (lockedOver(found, context.ruleSet.grades.length) !== null) return [];
    const { group, tasks, breach, readings } = found;
    return [
      {
        check: "grade-distribution" as const,
        severity: "warning" as const,
        address: tasksAddress(context.sheet, "grade", tasks),
        actual: breach.actual,
        expected: breach.least === breach.most ? breach.least : `${breach.least}–${breach.most}`,
        details: {
          grade: breach.grade,
          compares: breach.compares,
          locked: breach.locked ? 1 : 0,
          ...(group === null ? {} : { group }),
          ...(readings === undefined ? {} : { readings }),
        },
      },
    ];
  });
