import { contributionBand } from "../../core/scoring/evidenceBands";
import type { OtherContribution } from "../../rules/rubric";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "../arguments/cellError";
import { mapCells } from "../arguments/matrix";
import { messages } from "../arguments/messages";
import { withRubric } from "../arguments/ruleSetArgument";
import { readWord, type WordTable } from "../arguments/wordArgument";
import { isNothing, isYes } from "./rubricArguments";
import { rubricMessages } from "./rubricMessages";

const OTHER_WORDS: WordTable<OtherContribution> = {
  high: ["high", "높음"],
  medium: ["medium", "보통"],
  some: ["some", "어느정도"],
  none: ["none", "없음", "-"],
};

/**
 * The band of 상위 기여도 that the goals met reach.
 * @customfunction CONTRIBUTIONBAND
 * @helpurl https://localhost:3000/help/functions.html#CONTRIBUTIONBAND
 * @param {unknown[][]} strategic TRUE or yes where the strategic goal (전략목표) was met, or a range of them.
 * @param {unknown[][]} performance The same of the performance goal (성과목표).
 * @param {unknown[][]} task The same of the task's own goal.
 * @param {unknown[][]} [other] Other contribution: high, medium, some or none.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The band, one for each task.
 */
export function contributionBandInCells(
  strategic: unknown[][],
  performance: unknown[][],
  task: unknown[][],
  other: unknown[][],
  rules: unknown[][],
) {
  return withRubric(rules, ({ contribution }) =>
    mapCells([strategic, performance, task, other], (...cells) => {
      // Desktop Excel hands a blank cell over as 0.
      if (cells.every((cell) => isNothing(cell) || cell === 0)) return "";
      const [strategicCell, performanceCell, taskCell, otherCell] = cells;
      const met = {
        strategicGoal: isYes(strategicCell),
        performanceGoal: isYes(performanceCell),
        taskGoal: isYes(taskCell),
        other: readOther(otherCell),
      };
      const band = contributionBand(met, contribution);
      if (band === null) throw new CellError("#N/A", rubricMessages().noBandReached());
      return band;
    }),
  );
}

function readOther(cell: unknown): OtherContribution {
  if (isNothing(cell) || cell === 0) return "none";
  const other = readWord(cell, OTHER_WORDS);
  if (other !== null) return other;
  throw new CellError("#VALUE!", messages().word(cellText(cell), Object.values(OTHER_WORDS).flat().join(", ")));
}
