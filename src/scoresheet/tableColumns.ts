import type { ScoreSheet } from "./scoreSheet";

const known = new WeakMap<ScoreSheet, ReadonlySet<number>>();

/** The columns of the table of tasks whose meaning is known, from the grid's corner. */
export function tableColumns(sheet: ScoreSheet): ReadonlySet<number> {
  const columns =
    known.get(sheet) ??
    new Set([
      ...Object.values(sheet.columns),
      ...sheet.members.map(({ column }) => column),
      ...(sheet.tasks[0]?.indicators[0]?.pastActuals ?? []).map(({ column }) => column),
    ]);
  known.set(sheet, columns);
  return columns;
}
