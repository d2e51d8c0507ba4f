import { initiativeWeight, judgedInitiative } from "../../core/scoring/initiativeWeight";
import type { Rubric } from "../../rules/rubric";
import { CellError } from "../arguments/cellError";
import { withKnownBlanks } from "../arguments/knownBlanks";
import { mapRows } from "../arguments/mapRows";
import { messages } from "../arguments/messages";
import { withRubric } from "../arguments/ruleSetArgument";
import { bandIn, numberIn } from "./rubricArguments";
import { rubricMessages } from "./rubricMessages";

/**
 * The weight of 적극성: the target against the mean of the past years' actuals, or a judged label where there are none.
 * @customfunction INITIATIVEWEIGHT
 * @helpurl https://localhost:3000/help/functions.html#INITIATIVEWEIGHT
 * @requiresParameterAddresses
 * @param {unknown[][]} target The targets, one a row.
 * @param {unknown[][]} past The past actuals, a column for each year, the latest last; blank for a year without one.
 * @param {unknown[][]} [label] The judged label of a new or qualitative indicator; it counts where there are no past actuals.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The weight, one for each indicator.
 */
export function initiativeWeightInCells(
  target: unknown[][],
  past: unknown[][],
  label: unknown[][],
  rules: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  // Excel hands over an omitted argument as null, whatever its type says.
  const labels = label as unknown[][] | null;
  const fits = past.length === target.length && (labels === null || labels.length === target.length);
  if (!fits) throw new CellError("#VALUE!", messages().shapes());
  const [targetAddress, pastAddress] = invocation.parameterAddresses ?? [];
  const args = [
    { range: target, address: targetAddress },
    { range: past, address: pastAddress },
  ];
  return withRubric(rules, (rubric) =>
    withKnownBlanks(args, ([targets, actuals]) =>
      mapRows(targets ?? [], ([cell], index) => weightOf(cell, actuals?.[index] ?? [], labels?.[index]?.[0], rubric)),
    ),
  );
}

function weightOf(targetCell: unknown, pastCells: readonly unknown[], label: unknown, rubric: Rubric): number | "" {
  const { initiative } = rubric;
  const target = numberIn(targetCell);
  const past = pastCells.map(numberIn);
  const judged = bandIn(label, rubric, initiative.bands);
  const hasPast = past.some((actual) => actual !== null);
  if (judged !== null && (target === null || !hasPast)) return judgedInitiative(judged, initiative) ?? "";
  if (target === null) return "";
  const found = initiativeWeight(target, past, initiative);
  if (found.ok) return found.weight;
  if (found.reason === "no-past-actuals") throw new CellError("#N/A", rubricMessages().noPastActuals());
  if (judged !== null) return judgedInitiative(judged, initiative) ?? "";
  throw new CellError("#NUM!", rubricMessages().pastMeanNotPositive());
}
