import { divide, multiply, toFraction } from "../../../core/exact/fraction";
import { readBandLabel } from "../../../rules/bandLabel";
import type { Rubric, RubricItem } from "../../../rules/rubric";
import type { Finding } from "../../finding";
import { addressAt } from "../../grid";
import { ITEM_COLUMNS } from "../../rows/taskItems";
import type { ItemEntry, ScoreSheet, Task } from "../../scoreSheet";
import { taskTitle, type Check } from "../check";
import { columnTitle } from "../columnTitle";
import { headedPoints } from "../../header/headedPoints";
import { itemWeights } from "./itemWeights";
import { isBetween, pointsBetween, printedRange, type PointsBetween } from "./pointsBetween";

/**
 * Points that the band of the item's label cannot give; at a shared end both bands can. Points of 성과지표 달성도 may be those
 * of the band or already multiplied by 적극성 and 대표성: whichever most tasks of the sheet agree with.
 */
export const pointsOutsideBand: Check = ({ sheet, ruleSet: { rubric } }) =>
  rubric === null ? [] : rubric.items.flatMap((item) => ofItem(sheet, item, rubric));

interface Labelled {
  readonly task: Task;
  readonly entry: ItemEntry;
  readonly points: number;
  /** What the label's band can give: as the rubric prints it, and after the weights, where that can be told. */
  readonly asPrinted: PointsBetween;
  readonly weighted: PointsBetween;
}

function ofItem(sheet: ScoreSheet, item: RubricItem, rubric: Rubric): readonly Finding[] {
  const labelled = labelledPoints(sheet, item, rubric);
  const outside = (reading: "asPrinted" | "weighted") =>
    labelled.filter(({ points, [reading]: range }) => !isBetween(points, range));
  const [reading, found] = (["asPrinted", "weighted"] as const)
    .map((way) => [way, outside(way)] as const)
    .reduce((best, way) => (way[1].length < best[1].length ? way : best));
  // Where most points do not follow from their labels they follow from something else.
  if (found.length * 2 > labelled.length) return [];
  return found.map(({ task, entry, points, [reading]: range }) => ({
    check: "points-outside-band",
    severity: "warning",
    address: addressAt(sheet.grid, task.row, entry.pointsColumn ?? 0),
    task: taskTitle(task),
    actual: points,
    expected: printedRange(range),
    details: { label: entry.label, column: columnTitle(sheet, entry.pointsColumn ?? 0) },
  }));
}

function labelledPoints(sheet: ScoreSheet, item: RubricItem, rubric: Rubric): readonly Labelled[] {
  const column = sheet.columns[ITEM_COLUMNS[item.id].points];
  const scale = (column === undefined ? null : headedPoints(sheet.grid, sheet.header, column)) ?? item.points;
  // Thousands of tasks share a few labels and weights.
  const ranges = new Map<string, Pick<Labelled, "asPrinted" | "weighted"> | null>();
  return sheet.tasks.flatMap((task): Labelled[] => {
    const entry = task.items[item.id];
    if (entry?.points.kind !== "number" || entry.pointsColumn === null || entry.label === "") return [];
    // Several bands of one task: its points are a mean of what they give.
    if (item.id === "achievement" && task.indicators.slice(1).some(({ band }) => band !== "")) return [];
    const key = item.id === "achievement" ? `${entry.label} ${weightsKey(task)}` : entry.label;
    const known = ranges.get(key);
    const range = known === undefined ? rangesOf(entry.label, task, item, scale, rubric) : known;
    ranges.set(key, range);
    return range === null ? [] : [{ task, entry, points: entry.points.value, ...range }];
  });
}

const weightsKey = ({ initiative, representativeness }: Task): string =>
  [initiative, representativeness]
    .map((entry) => (entry?.weight.kind === "number" ? entry.weight.value : entry?.label))
    .join(" ");

function rangesOf(label: string, task: Task, item: RubricItem, fullPointsOfSheet: number, rubric: Rubric) {
  const band = readBandLabel(label, rubric);
  const points = item.bands?.find((known) => known.label === band)?.points;
  if (points === undefined) return null;
  const scale = divide(toFraction(fullPointsOfSheet), toFraction(item.points));
  const [from, to] = [multiply(toFraction(points.from), scale), multiply(toFraction(points.to), scale)];
  const asPrinted = pointsBetween(from, to);
  if (item.id !== "achievement") return { asPrinted, weighted: asPrinted };
  const weights = itemWeights(task, rubric);
  return { asPrinted, weighted: pointsBetween(multiply(from, weights.least), multiply(to, weights.most)) };
}
