import { representativenessOfLabel, representativenessOfLinks } from "../../core/scoring/representativenessWeight";
import { readBandLabel } from "../../rules/bandLabel";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "../arguments/cellError";
import { mapCells } from "../arguments/matrix";
import { withRubric } from "../arguments/ruleSetArgument";
import { isNothing } from "./rubricArguments";
import { rubricMessages } from "./rubricMessages";

/** What people put between the plans of one cell. */
const BETWEEN_LINKS = /[,;/·ㆍ・\n+]/;

/**
 * The weight of 대표성, from the higher plans that an indicator is linked to, or from its label.
 * @customfunction REPRESENTWEIGHT
 * @helpurl https://localhost:3000/help/functions.html#REPRESENTWEIGHT
 * @param {unknown[][]} links The linked plans, such as 전략목표, 성과목표, 국정과제, or a label (높음 to 낮음); or a range of them.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The weight, one for each indicator.
 */
export function representWeightInCells(links: unknown[][], rules: unknown[][]) {
  return withRubric(rules, (rubric) =>
    mapCells([links], (cell) => {
      if (isNothing(cell) || cell === 0) return "";
      const text = cellText(cell);
      const { representativeness } = rubric;
      const label = readBandLabel(text, rubric);
      const weight =
        label === null
          ? representativenessOfLinks(text.split(BETWEEN_LINKS), representativeness)?.weight
          : representativenessOfLabel(label, representativeness);
      if (weight === undefined || weight === null) throw new CellError("#N/A", rubricMessages().noLinks(text));
      return weight;
    }),
  );
}
