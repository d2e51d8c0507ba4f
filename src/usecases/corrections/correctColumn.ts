import type { ColumnMeaning } from "../../scoresheet/header/columnMeanings";
import { headingKey } from "../../scoresheet/header/fingerprint";
import type { ScoreSheet } from "../../scoresheet/scoreSheet";
import type { Outcome } from "../outcome";
import { keepCorrection } from "./keepCorrection";
import type { KeptColumn, KeptColumns } from "./keptSheet";

/**
 * Keeps in the workbook what the user says of a column, and looks at the sheet again with it.
 *
 * @param sheet - the sheet's name
 * @param meaning - what the column means
 * @param column - the column, 0 for A; `null` to say that the sheet has none; `undefined` to leave it to the headings again
 */
export function correctColumn(
  sheet: string,
  meaning: ColumnMeaning,
  column: number | null | undefined,
): Promise<Outcome> {
  return keepCorrection(sheet, (kept, { scoreSheet }) => {
    const others = Object.entries(withoutColumn(kept.columns, column)).filter(([other]) => other !== meaning);
    const said = column === undefined ? {} : { [meaning]: keptColumn(scoreSheet, column) };
    return { ...kept, columns: { ...Object.fromEntries(others), ...said } };
  });
}

function keptColumn(read: ScoreSheet | null, column: number | null): KeptColumn {
  const isHeaded = column !== null && read !== null;
  return { column, heading: isHeaded ? headingKey(read.grid, read.header, column - read.grid.column) : "" };
}

/** A column means one thing: the latest choice takes it from any other. */
function withoutColumn(kept: KeptColumns, column: number | null | undefined): KeptColumns {
  if (column === null || column === undefined) return kept;
  return Object.fromEntries(Object.entries(kept).filter(([, other]) => other.column !== column));
}
