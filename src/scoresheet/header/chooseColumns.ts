import { COLUMN_MEANINGS, TIER, type ColumnMeaning } from "./columnMeanings";
import type { RankedColumns } from "./findColumns";

/** Which column means what; from the grid's corner. */
export type Columns = Readonly<Partial<Record<ColumnMeaning, number>>>;

/** What a user has said of columns, counted from the grid's corner; `null` for "there is none". */
export type SaidColumns = Readonly<Partial<Record<ColumnMeaning, number | null>>>;

/**
 * The surest column for each meaning; a column serves one meaning only, and a user's word comes before any heading.
 *
 * @param ranked - from `findColumns`
 * @param said - what the user said
 */
export function chooseColumns(ranked: RankedColumns, said: SaidColumns): Columns {
  const columns: Partial<Record<ColumnMeaning, number>> = {};
  const taken = new Set<number>();
  const take = (meaning: ColumnMeaning, column: number) => {
    columns[meaning] = column;
    taken.add(column);
  };
  for (const meaning of COLUMN_MEANINGS) {
    const column = said[meaning];
    if (column !== undefined && column !== null) take(meaning, column);
  }
  const open = COLUMN_MEANINGS.filter((meaning) => said[meaning] === undefined);
  const matches = open
    .flatMap((meaning) =>
      (ranked[meaning] ?? []).map(({ column, doubt }, place) => ({ meaning, column, doubt, place })),
    )
    .sort((a, b) => tier(a.doubt) - tier(b.doubt) || a.place - b.place);
  for (const { meaning, column } of matches) {
    if (columns[meaning] === undefined && !taken.has(column)) take(meaning, column);
  }
  return withName(columns, ranked, said);
}

const tier = (doubt: number): number => Math.floor(doubt / TIER);

/**
 * Where nothing is headed as a task, what is graded are the indicators, if they have no target and no actual of their own,
 * or the offices (시·도, 기관) that would otherwise be groups of tasks.
 */
function withName(columns: Columns, ranked: RankedColumns, said: SaidColumns): Columns {
  if (columns.name !== undefined || said.name === null) return columns;
  const { group, indicator, ...rest } = columns;
  const kept = { ...rest, ...(group === undefined ? {} : { group }) };
  const hasFigures = columns.target !== undefined || columns.actual !== undefined;
  if (indicator !== undefined && said.indicator === undefined && !hasFigures) return { ...kept, name: indicator };
  const taken = new Set(Object.values(said.group === undefined ? { ...columns, group: undefined } : columns));
  const office = ranked.group?.find(({ column, doubt }) => tier(doubt) === OFFICES && !taken.has(column))?.column;
  if (office === undefined) return columns;
  const others = { ...rest, ...(indicator === undefined ? {} : { indicator }), name: office };
  return group === undefined || group === office ? others : { ...others, group };
}

/** The tier of the words that stand for offices, in the dictionary of groups. */
const OFFICES = 2;
