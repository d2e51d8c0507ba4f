import { toNumber, toFraction } from "../../core/exact/fraction";
import { indicatorScore } from "../../core/scoring/indicatorScore";
import { readNumber } from "../../scoresheet/cell/readNumber";
import { CellError } from "../arguments/cellError";
import { mapCells } from "../arguments/matrix";
import { messages } from "../arguments/messages";
import { rubricMessages } from "./rubricMessages";

/**
 * The score of an indicator: points of 달성도 × weight of 적극성 × weight of 대표성.
 * @customfunction KPISCORE
 * @helpurl https://localhost:3000/help/functions.html#KPISCORE
 * @param {unknown[][]} points The points of 달성도, or a range of them.
 * @param {unknown[][]} initiative The weight of 적극성, such as 0.96, or a range of the same size.
 * @param {unknown[][]} representativeness The weight of 대표성, or a range of the same size.
 * @returns {unknown[][]} The score, one for each indicator.
 * @example
 * kpiScore([[36]], [[0.96]], [[1]]) //=> [[34.56]]
 */
export function kpiScore(points: unknown[][], initiative: unknown[][], representativeness: unknown[][]): unknown[][] {
  return mapCells([points, initiative, representativeness], (...cells) => {
    const [own = 0, ...weights] = cells.map(numberOrZero);
    if (own === 0 && weights.every((weight) => weight === 0)) return "";
    const [first = 0, second = 0] = weights;
    if (first <= 0 || second <= 0) throw new CellError("#VALUE!", rubricMessages().weightMissing());
    return toNumber(indicatorScore(toFraction(own), first, second));
  });
}

/** Desktop Excel hands a blank cell over as 0, so that a blank one is 0 everywhere. */
function numberOrZero(cell: unknown): number {
  const reading = readNumber(cell);
  if (reading.kind === "number") return reading.value;
  if (reading.kind === "blank") return 0;
  if (reading.kind === "pending") throw new CellError("#N/A", messages().pending(reading.text));
  throw new CellError("#VALUE!", messages().notNumber(reading.text));
}
