import type { Allocation, Stratum } from "../../core/allocation/allocateTasks";
import { gradeRanking } from "../../core/allocation/allocateGrades";
import { explainPosition, type GradeExplanation } from "../../core/allocation/gradeExplanation";
import type { GradingRules } from "../../rules/ruleSet";
import type { DecidedGrades } from "./decideGrades";

/**
 * The grades that a committee decided, in the place of those that the rules alone give: whatever looks at an allocation, from
 * the explanation of a task to the checks, sees what was decided.
 *
 * @param base - what the rules alone give, all tasks sharing one quota
 * @param decided - what came of the decision
 */
export function decidedAllocation(
  base: Allocation,
  { baseLines, lines, grades, counts, moves }: DecidedGrades,
  rules: GradingRules,
): Allocation {
  const byLines = gradeRanking(base.ranking, lines, rules.allocation.ties);
  const drawn = { ...byLines, grades, counts };
  const reasons = new Map(moves.map(({ move }) => [move.position, move.reason]));
  const isDrawn = (grade: number): boolean =>
    lines[grade - 1] !== baseLines[grade - 1] || (grade > 1 && lines[grade - 2] !== baseLines[grade - 2]);

  const explain = (position: number): GradeExplanation => {
    const explanation = explainPosition({ ...base.stratum(position), graded: drawn }, rules);
    const from = byLines.grades[position]!;
    if (explanation.grade !== from) {
      return { ...explanation, decided: { by: "move", from, reason: reasons.get(position) ?? "" } };
    }
    return isDrawn(from) ? { ...explanation, decided: { by: "line" } } : explanation;
  };
  return {
    ...base,
    grades,
    counts,
    quota: byLines.quota,
    explain,
    stratum: (position): Stratum => ({ ...base.stratum(position), graded: drawn }),
    strata: () => base.strata().map((stratum) => ({ ...stratum, graded: drawn })),
  };
}
