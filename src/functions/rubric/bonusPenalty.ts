import { bonusPenalty } from "../../core/scoring/bonusPenalty";
import { readGrade, writeGrade } from "../../rules/gradeText";
import type { RuleSet } from "../../rules/ruleSet";
import type { Rubric } from "../../rules/rubric";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "../arguments/cellError";
import { mapCells } from "../arguments/matrix";
import { messages } from "../arguments/messages";
import { withRubric } from "../arguments/ruleSetArgument";
import { isNothing, isYes, numberIn } from "./rubricArguments";
import { rubricMessages } from "./rubricMessages";

/**
 * Checks the points of 가·감점: a bonus above 0 for a core task with outstanding results, a penalty below 0 where last year's improvement was not carried out.
 * @customfunction BONUSPENALTY
 * @helpurl https://localhost:3000/help/functions.html#BONUSPENALTY
 * @param {unknown[][]} points The points given: above 0 a bonus, below 0 a penalty; or a range of them.
 * @param {unknown[][]} [core] TRUE or yes for a core task (핵심 관리과제).
 * @param {unknown[][]} [outstanding] TRUE or yes for outstanding results.
 * @param {unknown[][]} [lastgrade] Last year's grade; blank for a task that had none.
 * @param {unknown[][]} [poor] TRUE or yes where results at half-year were poor.
 * @param {unknown[][]} [improved] TRUE or yes where the improvement was carried out.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The points, one for each task, or an error value where they cannot be.
 */
export function bonusPenaltyInCells(
  points: unknown[][],
  core: unknown[][],
  outstanding: unknown[][],
  lastgrade: unknown[][],
  poor: unknown[][],
  improved: unknown[][],
  rules: unknown[][],
) {
  return withRubric(rules, (rubric, ruleSet) =>
    mapCells([points, core, outstanding, lastgrade, poor, improved], (...cells) => {
      const [pointsCell, coreCell, outstandingCell, gradeCell, poorCell, improvedCell] = cells;
      const given = numberIn(pointsCell);
      if (given === null) return "";
      const facts = {
        isCore: isYes(coreCell),
        isOutstanding: isYes(outstandingCell),
        lastGrade: gradeIn(gradeCell, ruleSet),
        isPoorAtHalfYear: isYes(poorCell),
        isImproved: isYes(improvedCell),
      };
      const checked = bonusPenalty(given, facts, rubric.bonusPenalty);
      if (checked.ok) return checked.points;
      throw new CellError("#VALUE!", refusalText(checked.reason, rubric, ruleSet));
    }),
  );
}

function gradeIn(cell: unknown, { grades }: RuleSet): number | null {
  if (isNothing(cell) || cell === 0) return null;
  const reading = readGrade(cell, grades);
  if (reading !== null) return reading.grade;
  throw new CellError("#VALUE!", messages().notGrade(cellText(cell)));
}

function refusalText(
  reason: "bonus-not-earned" | "penalty-not-due" | "more-than-most",
  { bonusPenalty: rule }: Rubric,
  { grades }: RuleSet,
): string {
  switch (reason) {
    case "bonus-not-earned":
      return rubricMessages().noBonus();
    case "penalty-not-due": {
      const grade = Math.min(rule.penaltyFromGrade, grades.length);
      return rubricMessages().noPenalty(String(writeGrade(grade, "number-unit-label", grades)));
    }
    case "more-than-most":
      return rubricMessages().moreThanMost(rule.bonusMost, rule.penaltyMost);
  }
}
