import { headCell } from "../../header/headCell";
import { headedPoints } from "../../header/headedPoints";
import type { ColumnMeaning } from "../../header/columnMeanings";
import { ITEM_COLUMNS } from "../../rows/taskItems";
import type { ItemId, ScoreSheet } from "../../scoreSheet";
import type { Check } from "../check";

/** The items that speak of results: 성과지표 달성도 and 정책효과성 (effect and contribution). */
const RESULTS: ReadonlySet<ItemId> = new Set(["achievement", "effect", "contribution"]);

/** Percent of all points: what the rubric gives results, and the least that the guideline lets them have. */
const USUAL_SHARE = 80;
const LEAST_SHARE = 60;

/**
 * 성과지표 달성도 and 정책효과성 with less than 80 % of the full points in the headings: a note, and below the guideline's floor of
 * 60 % a warning. A bonus is on top and does not count; where a heading tells no points, or the items are not all there are,
 * nothing can be said.
 */
export const resultsShare: Check = ({ sheet }) => {
  const { achievementPoints, effect } = sheet.columns;
  if (achievementPoints === undefined || effect === undefined) return [];
  const items = fullPoints(sheet);
  if (items === null) return [];
  const sum = (some: typeof items) => some.reduce((total, { points }) => total + points, 0);
  const all = sum(items);
  const results = sum(items.filter(({ id }) => RESULTS.has(id)));
  const total = headed(sheet, "score");
  if (all <= 0 || (total !== null && total !== all) || results * 100 >= all * USUAL_SHARE) return [];
  return [
    {
      check: "results-share",
      severity: results * 100 < all * LEAST_SHARE ? "warning" : "note",
      address: headCell(sheet.grid, sheet.header, achievementPoints),
      expected: USUAL_SHARE,
      actual: Number(((results * 100) / all).toFixed(1)),
      details: { results, all, floor: LEAST_SHARE },
    },
  ];
};

/** The full points of every item that the sheet has a column of, the bonus left out; `null` where one is not told. */
function fullPoints(sheet: ScoreSheet): readonly { readonly id: ItemId; readonly points: number }[] | null {
  const present = (Object.keys(ITEM_COLUMNS) as ItemId[]).filter(
    (id) => id !== "bonus" && sheet.columns[ITEM_COLUMNS[id].points] !== undefined,
  );
  const items = present.map((id) => ({ id, points: headed(sheet, ITEM_COLUMNS[id].points) }));
  const told = items.flatMap(({ id, points }) => (points === null ? [] : [{ id, points }]));
  return told.length === items.length ? told : null;
}

function headed(sheet: ScoreSheet, meaning: ColumnMeaning): number | null {
  const column = sheet.columns[meaning];
  return column === undefined ? null : headedPoints(sheet.grid, sheet.header, column);
}
