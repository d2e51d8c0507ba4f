import { communicationBand } from "../../core/scoring/evidenceBands";
import { BAND_LABELS, type Rubric } from "../../rules/rubric";
import { CellError } from "../arguments/cellError";
import { mapRows } from "../arguments/mapRows";
import { messages } from "../arguments/messages";
import { withRubric } from "../arguments/ruleSetArgument";
import { bandIn, isNothing, isYes } from "./rubricArguments";
import { rubricMessages } from "./rubricMessages";

/**
 * The band of 소통노력도: the best where all that it needs was done, otherwise what the committee judged.
 * @customfunction COMMUNICATIONBAND
 * @helpurl https://localhost:3000/help/functions.html#COMMUNICATIONBAND
 * @param {unknown[][]} done A row for each task, a column for each thing that the best band needs (현장방문, 간담회, 정책정보 제공): yes where it was done.
 * @param {unknown[][]} [label] The committee's label, one a row.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The band, one for each task.
 */
export function communicationBandInCells(done: unknown[][], label: unknown[][], rules: unknown[][]) {
  // Excel hands over an omitted argument as null, whatever its type says.
  const labels = label as unknown[][] | null;
  if (labels !== null && labels.length !== done.length) throw new CellError("#VALUE!", messages().shapes());
  return withRubric(rules, (rubric) => {
    const { bestNeeds } = rubric.communication;
    if (done[0]?.length !== bestNeeds.length) {
      throw new CellError("#VALUE!", rubricMessages().doneColumns(bestNeeds));
    }
    return mapRows(done, (row, index) => bandOf(row, labels?.[index]?.[0], rubric));
  });
}

function bandOf(row: readonly unknown[], labelCell: unknown, rubric: Rubric): string {
  const bands = rubric.items.find(({ id }) => id === "communication")?.bands ?? BAND_LABELS.map((label) => ({ label }));
  const judged = bandIn(labelCell, rubric, bands);
  // Desktop Excel hands a blank cell over as 0.
  if (judged === null && row.every((cell) => isNothing(cell) || cell === 0)) return "";
  const best = bands[0]?.label ?? BAND_LABELS[0];
  const done = row.map(isYes);
  const found = communicationBand(done, judged, rubric.communication, best);
  if (found.ok) return found.label;
  const missing = rubric.communication.bestNeeds.filter((_, column) => done[column] !== true).join(", ");
  if (found.reason === "not-judged") throw new CellError("#N/A", rubricMessages().notJudged(missing));
  throw new CellError("#VALUE!", rubricMessages().bestNotEarned(best, missing));
}
