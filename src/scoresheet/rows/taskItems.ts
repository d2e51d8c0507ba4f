import { cellText } from "../cell/cellText";
import { numberAt } from "../cell/gridNumbers";
import { valueAt, type Grid } from "../grid";
import type { ColumnMeaning } from "../header/columnMeanings";
import type { ItemEntry, ItemId, WeightEntry } from "../scoreSheet";
import type { Columns } from "../header/chooseColumns";

/** Where the points and the label of each item stand. */
export const ITEM_COLUMNS: Readonly<
  Record<ItemId, { readonly points: ColumnMeaning; readonly label: ColumnMeaning | null }>
> = {
  achievement: { points: "achievementPoints", label: "band" },
  effect: { points: "effect", label: "effectLabel" },
  contribution: { points: "contribution", label: "contributionLabel" },
  communication: { points: "communication", label: "communicationLabel" },
  stakeholder: { points: "stakeholder", label: "stakeholderLabel" },
  collaboration: { points: "collaboration", label: "collaborationLabel" },
  bonus: { points: "bonus", label: null },
};

/** What stands in a task's row for each item; a column headed by the item's name alone may hold its label. */
export function readItems(grid: Grid, row: number, columns: Columns): Readonly<Partial<Record<ItemId, ItemEntry>>> {
  const items: Partial<Record<ItemId, ItemEntry>> = {};
  for (const [id, { points, label }] of Object.entries(ITEM_COLUMNS) as [ItemId, (typeof ITEM_COLUMNS)[ItemId]][]) {
    const pointsColumn = columns[points] ?? null;
    const labelColumn = (label === null ? null : columns[label]) ?? null;
    if (pointsColumn === null && labelColumn === null) continue;
    const reading = numberAt(grid, row, columns[points]);
    const isLabel = reading.kind === "text" && labelColumn === null;
    items[id] = {
      points: isLabel ? { kind: "blank" } : reading,
      pointsColumn: isLabel ? null : pointsColumn,
      label: isLabel ? reading.text.trim() : textOf(grid, row, labelColumn),
      labelColumn: isLabel ? pointsColumn : labelColumn,
    };
  }
  return items;
}

/** A weight or its label, in a column of 적극성 or 대표성; `null` where the sheet has none. */
export function readWeight(grid: Grid, row: number, column: number | undefined): WeightEntry | null {
  if (column === undefined) return null;
  const weight = numberAt(grid, row, column);
  return { label: weight.kind === "text" ? weight.text.trim() : "", weight };
}

const textOf = (grid: Grid, row: number, column: number | null): string =>
  column === null ? "" : cellText(valueAt(grid, row, column)).trim();
