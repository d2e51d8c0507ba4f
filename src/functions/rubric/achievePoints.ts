import { toFraction, toNumber } from "../../core/exact/fraction";
import { achievementPoints } from "../../core/scoring/achievementPoints";
import { POINTS_WITHIN, type PointsWithin, type Rubric } from "../../rules/rubric";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "../arguments/cellError";
import { withKnownBlanks } from "../arguments/knownBlanks";
import { mapCells } from "../arguments/matrix";
import { messages } from "../arguments/messages";
import { withRubric } from "../arguments/ruleSetArgument";
import { readWord, type WordTable } from "../arguments/wordArgument";
import { isNothing, isYes, numberIn, percentIn } from "./rubricArguments";
import { rubricMessages } from "./rubricMessages";

const WITHIN_WORDS: WordTable<PointsWithin> = {
  position: ["position", "위치"],
  top: ["top", "최고"],
  middle: ["middle", "중간"],
  given: ["given", "위원회"],
};

/**
 * The points of 성과지표 달성도 for an achievement rate: those that the committee gave, checked against the band, or by the rules.
 * @customfunction ACHIEVEPOINTS
 * @helpurl https://localhost:3000/help/functions.html#ACHIEVEPOINTS
 * @requiresParameterAddresses
 * @param {unknown[][]} rate The achievement rate, 1.2 or 120%, or a range of rates.
 * @param {unknown[][]} [given] The points that the committee gave.
 * @param {unknown[][]} [provisional] TRUE or yes where the actual is provisional.
 * @param {unknown} [within] position, top, middle or given; as the rules say if left out.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The points, one for each rate.
 */
export function achievePointsInCells(
  rate: unknown[][],
  given: unknown[][],
  provisional: unknown[][],
  within: unknown,
  rules: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  const [rateAddress, givenAddress] = invocation.parameterAddresses ?? [];
  const args = [
    { range: rate, address: rateAddress },
    { range: given, address: givenAddress },
  ];
  return withRubric(rules, (rubric) =>
    withKnownBlanks(args, ([rates, points]) =>
      mapCells([rates, points, provisional], (rateCell, givenCell, provisionalCell) =>
        pointsOf(rateCell, givenCell, isYes(provisionalCell), rubric, readWithin(within, rubric)),
      ),
    ),
  );
}

function pointsOf(
  rateCell: unknown,
  givenCell: unknown,
  provisional: boolean,
  rubric: Rubric,
  within: PointsWithin,
): number | "" {
  const percent = percentIn(rateCell);
  if (percent === null) return "";
  const given = numberIn(givenCell);
  const found = achievementPoints(toFraction(percent), rubric, given, provisional, within);
  if (found.ok) return toNumber(found.points);
  const { label, range } = found;
  if (found.reason === "not-given") {
    throw new CellError("#N/A", rubricMessages().pointsNotGiven(label, range.from, range.to));
  }
  throw new CellError("#VALUE!", rubricMessages().pointsOutOfBand(given ?? 0, label, range.from, range.to));
}

function readWithin(cell: unknown, { achievement }: Rubric): PointsWithin {
  if (isNothing(cell) || cell === 0) return achievement.pointsWithin;
  const named = readWord(cell, WITHIN_WORDS);
  if (named !== null) return named;
  const known = POINTS_WITHIN.flatMap((value) => WITHIN_WORDS[value]).join(", ");
  throw new CellError("#VALUE!", messages().word(cellText(cell), known));
}
