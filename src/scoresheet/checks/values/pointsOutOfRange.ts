import { compare, toFraction } from "../../../core/exact/fraction";
import { RUBRIC_ITEM_IDS, type Rubric } from "../../../rules/rubric";
import type { Finding } from "../../finding";
import { addressAt } from "../../grid";
import type { ColumnMeaning } from "../../header/columnMeanings";
import { ITEM_COLUMNS } from "../../rows/taskItems";
import type { ScoreSheet } from "../../scoreSheet";
import { taskCells } from "../../taskCells";
import { taskTitle, type Check } from "../check";
import { columnTitle } from "../columnTitle";
import { headedPoints } from "../../header/headedPoints";

/** What the numbers of a column can be at all. */
interface Bounds {
  readonly from: number;
  readonly to: number;
  /** Is the lower end itself too low? */
  readonly above?: boolean;
}

/**
 * Points below 0 or above their item's full points, a total below 0 or above all points with the most bonus, a bonus beyond what the rules give, a weight outside 0 to 1, a rate
 * below 0. Where most of a column is beyond, the sheet counts on another scale, and nothing is said.
 */
export const pointsOutOfRange: Check = ({ sheet, ruleSet: { rubric } }) =>
  [...bounds(sheet, rubric)].flatMap(([meaning, { from, to, above = false }]) => {
    const column = sheet.columns[meaning];
    if (column === undefined) return [];
    const numbers = taskCells(sheet, column).flatMap((cell) =>
      cell.reading.kind === "number" ? [{ ...cell, reading: cell.reading }] : [],
    );
    const beyond = numbers.filter(({ reading }) =>
      isBeyond(reading.unit === "%" && to === 1 ? reading.value / 100 : reading.value, { from, to, above }),
    );
    if (beyond.length * 2 > numbers.length) return [];
    return beyond.map(({ task, row, reading }): Finding => ({
      check: "points-out-of-range",
      severity: "warning",
      address: addressAt(sheet.grid, row, column),
      task: taskTitle(task),
      actual: reading.value,
      expected: to === Infinity ? `≥ ${from}` : `${from}~${to}`,
      details: { column: columnTitle(sheet, column) },
    }));
  });

function isBeyond(value: number, { from, to, above }: Required<Bounds>): boolean {
  if (value > from && value < to) return false;
  const exact = toFraction(value);
  const low = compare(exact, toFraction(from));
  return low < 0 || (above && low === 0) || (to !== Infinity && compare(exact, toFraction(to)) > 0);
}

function bounds(sheet: ScoreSheet, rubric: Rubric | null): ReadonlyMap<ColumnMeaning, Bounds> {
  const found = new Map<ColumnMeaning, Bounds>([["rate", { from: 0, to: Infinity }]]);
  if (rubric === null) return found;
  const given = (meaning: ColumnMeaning) => {
    const column = sheet.columns[meaning];
    return column === undefined ? null : headedPoints(sheet.grid, sheet.header, column);
  };
  const { bonusMost, penaltyMost } = rubric.bonusPenalty;
  const total = given("score") ?? rubric.items.reduce((sum, { points }) => sum + points, 0);
  found.set("score", { from: 0, to: total + bonusMost });
  for (const id of RUBRIC_ITEM_IDS) {
    const { points } = ITEM_COLUMNS[id];
    const full = given(points) ?? rubric.items.find((item) => item.id === id)?.points;
    if (full !== undefined) found.set(points, { from: 0, to: full });
  }
  const bonus = given("bonus");
  found.set("bonus", { from: -(bonus ?? penaltyMost), to: bonus ?? bonusMost });
  found.set("initiative", { from: 0, to: 1, above: true });
  found.set("representativeness", { from: 0, to: 1, above: true });
  return found;
}
