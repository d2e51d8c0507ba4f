import { cellText } from "../cell/cellText";
import { numberAt } from "../cell/gridNumbers";
import { columnCount, isBlankAt, rowCount, valueAt, type Grid } from "../grid";
import { chooseColumns } from "../header/chooseColumns";
import { findColumns } from "../header/findColumns";
import { knownMeanings, wholeHeader, type Header } from "../header/findHeader";
import type { Span } from "../header/tableSpan";
import type { Task, TaskList } from "../scoreSheet";

/** Where the score table stands, so that it is not taken for another list of its own tasks. */
export interface ScoreTable {
  readonly header: Header;
  readonly span: Span;
  readonly tasks: readonly Task[];
  /** Rows of the score table's own list, from the grid's corner. */
  readonly isOwnRow: (row: number) => boolean;
}

/** Blank rows within a list; more of them end it. */
const MOST_BLANK_ROWS = 1;

/** The lists beside the score table. */
export interface OtherLists {
  readonly lists: readonly TaskList[];
  /** Header rows of lists of other tasks, with scores, above or below the score table. */
  readonly unread: readonly number[];
}

/**
 * Other lists of tasks on the sheet: below, above or beside the score table, with a header of their own.
 *
 * @param evaluated - the evaluated year
 */
export function findOtherLists(grid: Grid, table: ScoreTable, evaluated: number | null): OtherLists {
  const lists: TaskList[] = [];
  const unread: number[] = [];
  for (const span of freeSpans(grid, table)) {
    for (let row = 0; row + 1 < rowCount(grid); row++) {
      if (span.isWhole && isOfScoreTable(table, row)) continue;
      const meanings = typeof firstFilled(grid, row, span) === "string" ? knownMeanings(grid, row, span) : NONE;
      if (meanings.size < 2 || !(meanings.has("id") || meanings.has("name"))) continue;
      const list = readList(grid, row, span, table, evaluated);
      const last = list.tasks[list.tasks.length - 1];
      if (last === undefined) continue;
      if (isOfSameTasks(list.tasks, table.tasks)) lists.push(list);
      else if (span.isWhole && holdsScores(grid, list)) unread.push(row);
      row = last.row;
    }
  }
  return { lists, unread };
}

/** Are there scores among the list's tasks? */
const holdsScores = (grid: Grid, { columns, tasks }: TaskList): boolean =>
  tasks.some(({ row }) => numberAt(grid, row, columns.score).kind === "number");

const NONE: ReadonlySet<string> = new Set();

interface FreeSpan extends Span {
  /** The score table's own columns, where a list can stand above or below it. */
  readonly isWhole: boolean;
}

/** The columns in which lists can stand: the score table's own, and those on either side of it. */
function freeSpans(grid: Grid, { span }: ScoreTable): readonly FreeSpan[] {
  const spans = [
    { ...span, isWhole: true },
    { first: 0, last: span.first - 1, isWhole: false },
    { first: span.last + 1, last: columnCount(grid) - 1, isWhole: false },
  ];
  return spans.filter(({ first, last }) => first <= last);
}

const isOfScoreTable = ({ header, isOwnRow }: ScoreTable, row: number): boolean =>
  (row >= header.firstRow && row <= header.lastRow) || isOwnRow(row);

function firstFilled(grid: Grid, row: number, span: Span): unknown {
  for (let column = span.first; column <= span.last; column++) {
    if (!isBlankAt(grid, row, column)) return valueAt(grid, row, column);
  }
  return null;
}

function readList(grid: Grid, headRow: number, span: FreeSpan, table: ScoreTable, evaluated: number | null): TaskList {
  const header = span.isWhole ? wholeHeader(grid, headRow) : { firstRow: headRow, lastRow: headRow };
  const columns = chooseColumns(findColumns(grid, header, span, evaluated), {});
  const tasks: TaskList["tasks"][number][] = [];
  let blank = 0;
  for (let row = header.lastRow + 1; row < rowCount(grid) && blank <= MOST_BLANK_ROWS; row++) {
    if (span.isWhole && isOfScoreTable(table, row)) break;
    const [id, name] = [textIn(grid, row, columns.id), textIn(grid, row, columns.name)];
    const isBlank = id === "" && name === "";
    blank = isBlank ? blank + 1 : 0;
    if (!isBlank)
      tasks.push({ row, id, name, grade: columns.grade === undefined ? "" : valueAt(grid, row, columns.grade) });
  }
  return { columns, tasks };
}

const textIn = (grid: Grid, row: number, column: number | undefined): string =>
  column === undefined ? "" : cellText(valueAt(grid, row, column)).trim();

/** Is it the same tasks that a list names, at least half of them to the letter? */
export function isOfSameTasks(
  list: readonly { readonly id: string; readonly name: string }[],
  tasks: readonly { readonly id: string; readonly name: string }[],
): boolean {
  const known = new Set(tasks.flatMap((task) => taskKeys(task)));
  const same = list.filter((task) => taskKeys(task).some((key) => known.has(key))).length;
  return same > 0 && same * 2 >= list.length;
}

/** What tells a task from others: its name and its number. A serial number, which starts anew in every list, does not. */
export const taskKeys = ({ id, name }: { readonly id: string; readonly name: string }): readonly string[] => [
  ...(name === "" ? [] : [`name ${fold(name)}`]),
  ...(id === "" || /^\d{1,3}$/.test(id) ? [] : [`id ${fold(id)}`]),
];

const fold = (text: string): string => text.normalize("NFKC").replace(/[\s\u00b7\u2027\u2024\u318d\u2219\u30fb]+/g, "");
