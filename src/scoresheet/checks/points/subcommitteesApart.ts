import { groupsApart, type ApartBy, type GroupApart } from "../../../core/comparison/groupsApart";
import type { ScoreSheet } from "../../scoreSheet";
import { cellAddress } from "../check";
import { isPlainNumber } from "../values/scoreNotNumber";

/** Fewer tasks than these tell nothing of how a subcommittee judges. */
const FEWEST_TASKS = 5;

/**
 * How many standard deviations a subcommittee must stand apart before it is worth a word: chance alone does it about once in
 * 100 times.
 */
const FARTHEST_BY_CHANCE = 2.6;

/** The subcommittees of five tasks or more whose scores stand apart from those of all others. */
export function subcommitteesApart(sheet: ScoreSheet, distance: ApartBy["distance"]): readonly GroupApart[] {
  const scored = sheet.tasks.flatMap(({ score, group }) =>
    isPlainNumber(score) && group !== "" ? [{ score: score.value, group }] : [],
  );
  return groupsApart(
    scored.map(({ score }) => score),
    scored.map(({ group }) => group),
    { distance, farthest: FARTHEST_BY_CHANCE, fewest: FEWEST_TASKS },
  );
}

/** Where a subcommittee stands: at its first task. */
export function groupAddress(sheet: ScoreSheet, group: string): string {
  const first = sheet.tasks.find((task) => task.group === group);
  const meaning = sheet.columns.group === undefined ? "score" : "group";
  return first === undefined ? "" : cellAddress(sheet, first.row, meaning);
}

/** A number as a sentence tells it. */
export const told = (value: number): number => Number(value.toFixed(2));
