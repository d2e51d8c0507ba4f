import { effectBand } from "../../core/scoring/evidenceBands";
import type { Survey } from "../../rules/rubric";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "../arguments/cellError";
import { mapCells } from "../arguments/matrix";
import { messages } from "../arguments/messages";
import { withRubric } from "../arguments/ruleSetArgument";
import { readWord, type WordTable } from "../arguments/wordArgument";
import { isNothing, isYes, numberIn } from "./rubricArguments";
import { rubricMessages } from "./rubricMessages";

const SURVEY_WORDS: WordTable<Survey> = {
  outside: ["outside", "외부기관", "외부", "outside body"],
  own: ["own", "자체"],
  none: ["none", "없음", "미실시", "-"],
};

/**
 * The band of 정책효과 that the evidence reaches: survey, good cases and outside evaluation.
 * @customfunction EFFECTBAND
 * @helpurl https://localhost:3000/help/functions.html#EFFECTBAND
 * @param {unknown[][]} survey outside, own or none, or a range of them.
 * @param {unknown[][]} cases The number of good cases.
 * @param {unknown[][]} outside TRUE or yes where an outside evaluation was good.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The band, one for each task.
 */
export function effectBandInCells(survey: unknown[][], cases: unknown[][], outside: unknown[][], rules: unknown[][]) {
  return withRubric(rules, ({ effect }) =>
    mapCells([survey, cases, outside], (surveyCell, casesCell, outsideCell) => {
      // Desktop Excel hands a blank cell over as 0.
      if ([surveyCell, casesCell, outsideCell].every((cell) => isNothing(cell) || cell === 0)) return "";
      const evidence = {
        survey: readSurvey(surveyCell),
        cases: numberIn(casesCell) ?? 0,
        outsideEvaluation: isYes(outsideCell),
      };
      const band = effectBand(evidence, effect);
      if (band === null) throw new CellError("#N/A", rubricMessages().noBandReached());
      return band;
    }),
  );
}

function readSurvey(cell: unknown): Survey {
  if (isNothing(cell) || cell === 0) return "none";
  const survey = readWord(cell, SURVEY_WORDS);
  if (survey !== null) return survey;
  throw new CellError("#VALUE!", messages().word(cellText(cell), Object.values(SURVEY_WORDS).flat().join(", ")));
}
