import { toNumber } from "../../core/exact/fraction";
import { bandPoints } from "../../core/scoring/bandPoints";
import type { Rubric, RubricItem } from "../../rules/rubric";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "../arguments/cellError";
import { withKnownBlanks } from "../arguments/knownBlanks";
import { mapCells } from "../arguments/matrix";
import { withRubric } from "../arguments/ruleSetArgument";
import { readWord, type WordTable } from "../arguments/wordArgument";
import { bandIn, isNothing, numberIn } from "./rubricArguments";
import { rubricMessages } from "./rubricMessages";

const WITHIN_WORDS: WordTable<"top" | "middle"> = { top: ["top", "최고"], middle: ["middle", "중간"] };

/**
 * The points of an item for its band: those given, checked against the band; its best or middle; or the band's range as text.
 * @customfunction BANDPOINTS
 * @helpurl https://localhost:3000/help/functions.html#BANDPOINTS
 * @requiresParameterAddresses
 * @param {unknown} item The item, by its name in the rules (정책효과) or its id (effect).
 * @param {unknown[][]} label The band, or a range of bands; blank for an item that is judged without a scale.
 * @param {unknown[][]} [points] The points given, or top, or middle; left out, the range of the band is shown.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The points, one for each band.
 */
export function bandPointsInCells(
  item: unknown,
  label: unknown[][],
  points: unknown[][],
  rules: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  // Excel hands over an omitted argument as null, whatever its type says.
  const isRange = (points as unknown[][] | null) === null;
  const args = [{ range: points, address: invocation.parameterAddresses?.[2] }];
  return withRubric(rules, (rubric) =>
    withKnownBlanks(args, ([given]) => {
      const found = itemIn(item, rubric);
      return mapCells([label, given], (labelCell, pointsCell) =>
        isRange ? rangeOf(found, labelCell, rubric) : pointsOf(found, labelCell, pointsCell, rubric),
      );
    }),
  );
}

function itemIn(cell: unknown, { items }: Rubric): RubricItem {
  const words = Object.fromEntries(items.map(({ id, name }) => [id, [id, name.ko, name.en]]));
  const id = readWord(cell, words);
  const item = items.find((candidate) => candidate.id === id);
  if (item !== undefined) return item;
  const known = items.map(({ name }) => name.ko).join(", ");
  throw new CellError("#VALUE!", rubricMessages().noItem(cellText(cell), known));
}

function rangeOf(item: RubricItem, labelCell: unknown, rubric: Rubric): string {
  const label = bandIn(labelCell, rubric, item.bands ?? []);
  if (item.bands !== null && label === null) return "";
  const range = item.bands?.find((band) => band.label === label)?.points ?? { from: 0, to: item.points };
  return `${range.from}~${range.to}`;
}

function pointsOf(item: RubricItem, labelCell: unknown, pointsCell: unknown, rubric: Rubric): number | "" {
  const label = item.bands === null ? null : bandIn(labelCell, rubric, item.bands);
  const given = readWord(pointsCell, WITHIN_WORDS) ?? numberIn(pointsCell);
  if (given === null || (item.bands !== null && label === null && isNothing(labelCell))) return "";
  const found = bandPoints(rubric, item.id, label, given);
  if (found.ok) return toNumber(found.points);
  if (found.reason === "no-scale") throw new CellError("#VALUE!", rubricMessages().noScale(item.points));
  if (found.reason === "out-of-band" && typeof given === "number") {
    const { from, to } = found.range;
    throw new CellError("#VALUE!", rubricMessages().pointsOutOfBand(given, label ?? item.name.ko, from, to));
  }
  return "";
}
