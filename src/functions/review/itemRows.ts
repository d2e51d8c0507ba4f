import type { ItemRow } from "../../core/consistency/dominance";
import { BAND_LABELS } from "../../rules/rubric";
import type { RuleSet } from "../../rules/ruleSet";
import { cellText } from "../../scoresheet/cell/cellText";
import { readNumber } from "../../scoresheet/cell/readNumber";
import type { BlankTest } from "../arguments/blankCells";
import { CellError } from "../arguments/cellError";
import { isBlankCell, type Matrix } from "../arguments/matrix";
import { messages } from "../arguments/messages";

type Reading = { readonly kind: "label" | "points"; readonly level: number } | null;

/**
 * Reads a table of items, a row a task: band labels (높음 … 낮음, or what the rules know them by) or points. A higher level is
 * better; an item that was not judged has none.
 *
 * @param items - the table as it arrived
 * @param ruleSet - its rubric knows other names of the labels
 * @param isBlank - tells blanks from zeros; what nothing can tell counts as not judged
 * @throws CellError `#VALUE!` for text that is neither, and for an item that mixes labels and points
 */
export function readItemRows(items: Matrix, { rubric }: RuleSet, isBlank: BlankTest): readonly ItemRow[] {
  const columns = items[0]?.length ?? 0;
  const readings = items.map((row, at) =>
    row.map((cell, column) => {
      const isOpenBlank = cell === 0 && isBlank(at * columns + column) !== false;
      return isOpenBlank ? null : readItem(cell, rubric?.labelAliases ?? {});
    }),
  );
  for (let column = 0; column < columns; column++) {
    const kinds = new Set(readings.flatMap((row) => row[column]?.kind ?? []));
    if (kinds.size > 1) throw new CellError("#VALUE!", messages().mixedItem(column + 1));
  }
  return readings.map((row) => row.map((reading) => reading?.level ?? null));
}

function readItem(cell: unknown, aliases: Readonly<Record<string, string>>): Reading {
  if (cell !== 0 && isBlankCell(cell)) return null;
  const text = cellText(cell).normalize("NFKC").replace(/\s+/g, "");
  const label = aliases[text] ?? text;
  const band = BAND_LABELS.findIndex((known) => known === label);
  if (band !== -1) return { kind: "label", level: BAND_LABELS.length - band };
  const reading = readNumber(cell);
  switch (reading.kind) {
    case "number":
      return { kind: "points", level: reading.value };
    case "blank":
    case "pending":
      return null;
    case "error":
    case "text":
      throw new CellError("#VALUE!", messages().notItem(reading.text));
  }
}
