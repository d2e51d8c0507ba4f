import { placeOf, type NumberReading } from "../../cell/readNumber";

/** Beyond this factor two figures of one indicator cannot be meant in the units that they are written in. */
const FARTHEST = 100;

/**
 * Two figures of one indicator as numbers that can be compared. 10만명 and 11.5만명 compare as written; 10만명 and 98,000명
 * need their place words multiplied out; and beside 10만명 a bare 11.5 means 만명 as well.
 *
 * @returns `null` where either is no number
 * @example
 * comparableFigures(readNumber("10만명"), readNumber("98,000명")) //=> [100000, 98000]
 * @example
 * comparableFigures(readNumber("10만명"), readNumber(11.5)) //=> [10, 11.5]
 */
export function comparableFigures(a: NumberReading, b: NumberReading): readonly [number, number] | null {
  if (a.kind !== "number" || b.kind !== "number") return null;
  const [placeOfA, placeOfB] = [placeOf(a.unit), placeOf(b.unit)];
  const asWritten = [a.value, b.value] as const;
  if (placeOfA === placeOfB) return asWritten;
  const multiplied = [a.value * placeOfA, b.value * placeOfB] as const;
  const isBare = a.unit === "" || b.unit === "";
  return isBare && areFarApart(...multiplied) && !areFarApart(...asWritten) ? asWritten : multiplied;
}

const areFarApart = (a: number, b: number): boolean =>
  Math.abs(a) > FARTHEST * Math.abs(b) || Math.abs(b) > FARTHEST * Math.abs(a);
