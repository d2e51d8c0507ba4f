import { readBandLabel } from "../../rules/bandLabel";
import type { BandLabel, Rubric } from "../../rules/rubric";
import { cellText } from "../../scoresheet/cell/cellText";
import { readNumber } from "../../scoresheet/cell/readNumber";
import { CellError } from "../arguments/cellError";
import { messages } from "../arguments/messages";
import { readWord, type WordTable } from "../arguments/wordArgument";
import { rubricMessages } from "./rubricMessages";

const YES_NO_WORDS: WordTable<"yes" | "no"> = {
  yes: ["yes", "y", "예", "o", "○", "◯", "v", "✓", "true", "1"],
  no: ["no", "n", "아니요", "아니오", "x", "×", "false", "0", "-", "없음"],
};

/** Is nothing written in the cell? A 0 counts as something: blanks have been told from zeros where it matters. */
export const isNothing = (cell: unknown): boolean =>
  cell === undefined || cell === null || cellText(cell).trim() === "";

/** A number as officials write it, `null` for a blank. */
export function numberIn(cell: unknown): number | null {
  const reading = readNumber(cell);
  switch (reading.kind) {
    case "number":
      return reading.value;
    case "blank":
      return null;
    case "pending":
      throw new CellError("#N/A", messages().pending(reading.text));
    case "error":
    case "text":
      throw new CellError("#VALUE!", messages().notNumber(reading.text));
  }
}

/** A rate in percent: Excel keeps 120 % as 1.2, and a text says its sign. `null` for a blank. */
export function percentIn(cell: unknown): number | null {
  const value = numberIn(cell);
  if (value === null) return null;
  const isPercentText = typeof cell === "string" && /[%％]\s*$/.test(cell);
  return isPercentText ? value : Number((value * 100).toPrecision(15));
}

/** 예 or 아니요; nothing written is 아니요. */
export function isYes(cell: unknown): boolean {
  if (isNothing(cell) || cell === false) return false;
  if (cell === true) return true;
  const word = readWord(cell, YES_NO_WORDS);
  if (word === null) throw new CellError("#VALUE!", rubricMessages().yesNo(cellText(cell)));
  return word === "yes";
}

/** A band by the label or an alias of it; `null` for nothing written. */
export function bandIn(
  cell: unknown,
  rubric: Rubric,
  known: readonly { readonly label: BandLabel }[],
): BandLabel | null {
  if (isNothing(cell) || cell === 0) return null;
  const text = cellText(cell);
  const label = readBandLabel(text, rubric);
  const labels = known.map((entry) => entry.label);
  if (label !== null && labels.includes(label)) return label;
  throw new CellError("#VALUE!", rubricMessages().bandLabel(text, labels.join(", ")));
}
