import type { Finding } from "../../finding";
import { addressAt, columnName } from "../../grid";
import type { ScoreSheet } from "../../scoreSheet";

/** The columns that no doubt may be left about before anything is written. */
const DECISIVE = ["score", "grade"] as const;

/**
 * Two columns that could both be the score, or both be the grade (총점 and 총점(2022)): worth a look while checking, and
 * before writing a question that only the user can answer.
 *
 * @param severity - `block` before writing
 */
export function columnAmbiguous(sheet: ScoreSheet, severity: "block" | "warning"): readonly Finding[] {
  return DECISIVE.flatMap((meaning): Finding[] => {
    const chosen = sheet.columns[meaning];
    const candidates = sheet.candidates[meaning] ?? [];
    if (chosen === undefined || sheet.corrections.columns[meaning] !== undefined || candidates.length < 2) return [];
    const letters = (column: number) => columnName(sheet.grid, column);
    const others = candidates.filter((column) => column !== chosen).map(letters);
    return [
      {
        check: "column-ambiguous",
        severity,
        address: addressAt(sheet.grid, sheet.header.lastRow, chosen),
        details: { meaning, chosen: letters(chosen), others: others.join(", ") },
      },
    ];
  });
}
