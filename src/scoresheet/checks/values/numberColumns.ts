import type { ColumnMeaning } from "../../header/columnMeanings";
import { ITEM_COLUMNS } from "../../rows/taskItems";
import type { ScoreSheet } from "../../scoreSheet";
import { taskCells, type TaskCell } from "../../taskCells";

/** A column in which numbers belong, with its filled cells. */
export interface NumberColumn {
  /** `member` for the scores of a committee's member, `past` for the actuals of a past year. */
  readonly meaning: ColumnMeaning | "member" | "past";
  /** From the grid's corner. */
  readonly column: number;
  readonly cells: readonly TaskCell[];
}

const NUMBERS: readonly ColumnMeaning[] = [
  "target",
  "actual",
  "rate",
  "indicatorWeight",
  "initiative",
  "representativeness",
  ...Object.values(ITEM_COLUMNS).map(({ points }) => points),
  "groupRank",
  "rank",
];

/**
 * The columns of the sheet that hold numbers: by their meaning, and by what most of their cells hold, since 적극성 may stand
 * in labels as well as in weights. The column of scores is not among them: it has checks that block.
 */
export function numberColumns(sheet: ScoreSheet): readonly NumberColumn[] {
  const named = NUMBERS.flatMap((meaning) => {
    const column = sheet.columns[meaning];
    return column === undefined ? [] : [{ meaning, column }];
  });
  const ofMembers = sheet.members.map(({ column }) => ({ meaning: "member" as const, column }));
  const pastYears = new Set(
    sheet.tasks.flatMap(({ indicators }) => indicators[0]?.pastActuals ?? []).map((past) => past.column),
  );
  const ofPast = [...pastYears].map((column) => ({ meaning: "past" as const, column }));
  return [...named, ...ofMembers, ...ofPast].flatMap(({ meaning, column }) => {
    const cells = taskCells(sheet, column).filter(({ reading }) => reading.kind !== "blank");
    const numbers = cells.filter(({ reading }) => reading.kind === "number");
    return numbers.length * 2 > cells.length ? [{ meaning, column, cells }] : [];
  });
}
