import { readBandLabel } from "../../../rules/bandLabel";
import type { BandLabel, Rubric } from "../../../rules/rubric";
import { ITEM_COLUMNS } from "../../rows/taskItems";
import type { ScoreSheet, Task } from "../../scoreSheet";
import { taskCells } from "../../taskCells";

/** A cell with a label, or with what stands in a label's place. */
export interface LabelCell {
  readonly task: Task;
  /** From the grid's corner. */
  readonly row: number;
  /** Without the spaces around it. */
  readonly text: string;
  /** `null` where the rules know no such label. */
  readonly band: BandLabel | null;
}

export interface LabelColumn {
  /** From the grid's corner. */
  readonly column: number;
  readonly cells: readonly LabelCell[];
}

/** The columns in which most entries are labels: of bands, of items, of 적극성 and of 대표성. */
export function labelColumns(sheet: ScoreSheet, rubric: Rubric): readonly LabelColumn[] {
  const ofItems = Object.values(ITEM_COLUMNS).flatMap(({ points, label }) => (label === null ? [] : [label, points]));
  const columns = [...ofItems, "initiative" as const, "representativeness" as const].flatMap((meaning) => {
    const column = sheet.columns[meaning];
    return column === undefined ? [] : [column];
  });
  // Thousands of cells share a few texts.
  const read = new Map<string, BandLabel | null>();
  return columns.flatMap((column) => {
    const entries = taskCells(sheet, column).filter(
      ({ reading }) => reading.kind === "text" || reading.kind === "number",
    );
    const cells = entries.flatMap(({ task, row, reading }): LabelCell[] => {
      if (reading.kind !== "text") return [];
      const text = reading.text.trim();
      const known = read.get(text);
      const band = known === undefined ? readBandLabel(text, rubric) : known;
      read.set(text, band);
      return [{ task, row, text, band }];
    });
    return cells.filter(({ band }) => band !== null).length * 2 > entries.length ? [{ column, cells }] : [];
  });
}
