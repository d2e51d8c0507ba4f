import type { ItemRow } from "../../../core/consistency/dominance";
import { readBandLabel } from "../../../rules/bandLabel";
import { BAND_LABELS, type Rubric } from "../../../rules/rubric";
import type { NumberReading } from "../../cell/readNumber";
import { textAt } from "../../grid";
import { foldHeader } from "../../header/columnMeanings";
import type { ScoreSheet, Task } from "../../scoreSheet";

/**
 * A row of items for each task, each as points, or as the level of its label (5 for 높음) where not all tasks have points.
 *
 * @returns `null` where the sheet lacks an item of the rubric: then nobody can say that a task is better in all
 */
export function itemRows(sheet: ScoreSheet, rubric: Rubric | null): readonly ItemRow[] | null {
  const [first] = sheet.tasks;
  if (rubric === null || first === undefined) return null;
  const levelOf = levels(rubric);
  const columns: (readonly (number | null)[])[] = [];
  for (const { id } of rubric.items) {
    if (first.items[id] === undefined) return null;
    columns.push(
      fuller(
        sheet.tasks.map(({ items }) => pointsOf(items[id]?.points)),
        () => sheet.tasks.map(({ items }) => levelOf(items[id]?.label ?? "")),
      ),
    );
  }
  for (const weight of ["initiative", "representativeness"] as const) {
    if (first[weight] === null) continue;
    columns.push(
      fuller(
        sheet.tasks.map((task) => pointsOf(task[weight]?.weight)),
        () => sheet.tasks.map((task) => levelOf(task[weight]?.label ?? "")),
      ),
    );
  }
  if (first.items.bonus !== undefined) columns.push(bonusPoints(sheet));
  return sheet.tasks.map((_, position) => columns.map((column) => column[position]!));
}

/** The one with fewer gaps: points as long as they have no more than the labels. */
function fuller(
  points: readonly (number | null)[],
  labels: () => readonly (number | null)[],
): readonly (number | null)[] {
  const gaps = (column: readonly (number | null)[]) => column.filter((entry) => entry === null).length;
  if (gaps(points) === 0) return points;
  const read = labels();
  return gaps(read) < gaps(points) ? read : points;
}

const pointsOf = (reading: NumberReading | undefined): number | null =>
  reading?.kind === "number" ? reading.value : null;

/** Who has no bonus has 0 points of it. A column of penalties alone counts them as positive numbers. */
function bonusPoints({ tasks, grid, header }: ScoreSheet): readonly (number | null)[] {
  const column = tasks[0]?.items.bonus?.pointsColumn ?? null;
  const isPenalty = column !== null && foldHeader(textAt(grid, header.lastRow, column)) === "감점";
  return tasks.map(({ items }: Task) => {
    const reading = items.bonus?.points;
    if (reading === undefined || reading.kind === "blank") return 0;
    const points = pointsOf(reading);
    return points !== null && isPenalty ? -Math.abs(points) : points;
  });
}

/** Reads labels, each spelling once. */
function levels(rubric: Rubric): (label: string) => number | null {
  const known = new Map<string, number | null>();
  return (label) => {
    let level = known.get(label);
    if (level === undefined) {
      const band = readBandLabel(label, rubric);
      level = band === null ? null : BAND_LABELS.length - BAND_LABELS.indexOf(band);
      known.set(label, level);
    }
    return level;
  };
}
