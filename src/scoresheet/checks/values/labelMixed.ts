import type { BandLabel } from "../../../rules/rubric";
import type { CellFix, Finding } from "../../finding";
import { addressAt, hasFormulaAt } from "../../grid";
import type { ScoreSheet } from "../../scoreSheet";
import type { Check } from "../check";
import { columnTitle } from "../columnTitle";
import { labelColumns, type LabelCell, type LabelColumn } from "./labelColumns";

/** One label in two spellings in one column (우수 and 높음, 다소높음 and 다소 높음): a count of labels misses one of them. */
export const labelMixed: Check = ({ sheet, ruleSet: { rubric } }) =>
  rubric === null ? [] : labelColumns(sheet, rubric).flatMap((labels) => mixedIn(sheet, labels));

function mixedIn(sheet: ScoreSheet, { column, cells }: LabelColumn): readonly Finding[] {
  const { grid } = sheet;
  const known = cells.filter((cell): cell is KnownLabel => cell.band !== null);
  const mixed = [...spellings(known)].filter(([, uses]) => uses.size > 1);
  if (mixed.length === 0) return [];
  const usual = new Map(mixed.map(([band, uses]) => [band, mostUsed(uses)]));
  const first = known.find(({ band, text }) => usual.has(band) && usual.get(band) !== text)!;
  const fix = known
    .filter(({ row, text, band }) => text !== band && !hasFormulaAt(grid, row, column))
    .map(({ row, band }): CellFix => ({ row: grid.row + row, column: grid.column + column, value: band }));
  return [
    {
      check: "label-mixed",
      severity: "note",
      address: addressAt(grid, first.row, column),
      actual: first.text,
      expected: first.band,
      details: { column: columnTitle(sheet, column), spellings: mixed.map(([, uses]) => counted(uses)).join("; ") },
      ...(fix.length === 0 ? {} : { fix }),
    },
  ];
}

type KnownLabel = LabelCell & { readonly band: BandLabel };

/** How often each spelling of each label is used. */
function spellings(cells: readonly KnownLabel[]): ReadonlyMap<BandLabel, ReadonlyMap<string, number>> {
  const found = new Map<BandLabel, Map<string, number>>();
  for (const { band, text } of cells) {
    const uses = found.get(band) ?? new Map<string, number>();
    uses.set(text, (uses.get(text) ?? 0) + 1);
    found.set(band, uses);
  }
  return found;
}

const mostUsed = (uses: ReadonlyMap<string, number>): string =>
  [...uses].reduce((most, use) => (use[1] > most[1] ? use : most))[0];

const counted = (uses: ReadonlyMap<string, number>): string =>
  [...uses].map(([text, count]) => `${text} ${count}`).join(", ");
