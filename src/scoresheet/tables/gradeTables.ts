import { cellText } from "../cell/cellText";
import { figureAt } from "../cell/gridNumbers";
import type { NumberReading } from "../cell/readNumber";
import { isBlankAt, rowCount, valueAt, type Grid } from "../grid";
import { foldHeader } from "../header/columnMeanings";
import { groupName } from "../rows/groupName";
import type { GradeTable, GradeTableRow } from "../scoreSheet";
import { COUNT_WORDS, gradeHeadsOf, gradeNames, meansAll, type GradeHeads } from "./gradeHeads";

/** A table of counts or shares per grade, and the cells that it takes up. */
export interface PlacedGradeTable {
  readonly table: GradeTable;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Rows of what is allowed or of scores: they count no tasks. */
const NO_COUNT = /기준|정원|배분|한도|상한|하한|목표|점수|평균|최고|최저|편차|quota|limit|mean|average|score/;
const CUMULATIVE = /누적|누계|cumul/;
const SHARE = /비율|비중|구성비|%|percent|share/;

/**
 * The tables of counts or shares per grade on a sheet, wherever they stand, from the top down.
 *
 * @param grid - the sheet
 * @param labels - the rule set's grades, best to worst
 */
export function findGradeTables(grid: Grid, labels: readonly string[]): readonly PlacedGradeTable[] {
  const found: PlacedGradeTable[] = [];
  const names = gradeNames(labels);
  for (let row = 0; row + 1 < rowCount(grid); row++) {
    const heads = gradeHeadsOf(grid, row, names);
    for (const columns of heads === null ? [] : headedColumns(grid, heads)) {
      const table = readGradeTable(grid, heads!, columns);
      if (table !== null) found.push(table);
    }
  }
  return found;
}

/** The columns of a grade each, and what they count where a sub-head says so. */
interface HeadedColumns {
  readonly columns: readonly number[];
  /** 과제 수 or 비율, which stand side by side below each grade; `""` where the rows say it. */
  readonly subHead: string;
  readonly firstRow: number;
}

/** Below merged grade heads there can be sub-heads, 과제 수 and 비율: then there is a set of columns for each. */
function headedColumns(grid: Grid, { row, columns }: GradeHeads): readonly HeadedColumns[] {
  const subHeads = [0, 1].flatMap((offset): readonly HeadedColumns[] => {
    const below = columns.map((column) => column + offset);
    const [subHead = "", ...others] = below.map((column) => cellText(valueAt(grid, row + 1, column)).trim());
    const isSubHead = COUNT_WORDS.has(foldHeader(subHead)) && others.every((other) => other === subHead);
    return isSubHead ? [{ columns: below, subHead, firstRow: row + 2 }] : [];
  });
  return subHeads.length > 0 ? subHeads : [{ columns, subHead: "", firstRow: row + 1 }];
}

function readGradeTable(
  grid: Grid,
  heads: GradeHeads,
  { columns, subHead, firstRow }: HeadedColumns,
): PlacedGradeTable | null {
  const rows: GradeTableRow[] = [];
  const firstColumn = heads.labelColumns[0] ?? heads.columns[0]!;
  let group = "";
  const lastColumn = Math.max(heads.lastColumn, ...columns);
  let row = firstRow;
  for (; row < rowCount(grid) && !isBlankRow(grid, row, firstColumn, lastColumn); row++) {
    const labels = heads.labelColumns
      .map((column) => cellText(valueAt(grid, row, column)).trim())
      .filter((text) => text !== "");
    const values = columns.map((column) => figureAt(grid, row, column));
    if (values.some(({ kind }) => kind === "text") || (labels.length === 0 && values.every(isBlank))) break;
    const named = labels.find((label) => !isKindOfCount(label));
    if (named !== undefined) group = meansAll(named) ? "" : groupName(named);
    const label = [...labels, subHead].join(" ");
    if (values.every(isBlank) || NO_COUNT.test(foldHeader(label))) continue;
    rows.push({ row, kind: kindOf(label, values), group, values });
  }
  if (rows.length === 0) return null;
  return { table: { columns, rows }, firstRow: heads.row, lastRow: row - 1, firstColumn, lastColumn };
}

const isBlank = ({ kind }: NumberReading): boolean => kind === "blank";

function isBlankRow(grid: Grid, row: number, first: number, last: number): boolean {
  for (let column = first; column <= last; column++) if (!isBlankAt(grid, row, column)) return false;
  return true;
}

/** Does a label say what is counted, and not whose tasks? */
function isKindOfCount(label: string): boolean {
  const word = foldHeader(label);
  return COUNT_WORDS.has(word) || CUMULATIVE.test(word) || SHARE.test(word) || NO_COUNT.test(word) || word === "";
}

function kindOf(label: string, values: readonly NumberReading[]): GradeTableRow["kind"] {
  const isShare = SHARE.test(label.normalize("NFKC").toLowerCase()) || values.some(isShareValue);
  if (CUMULATIVE.test(label.toLowerCase())) return isShare ? "cumulative-percents" : "cumulative-counts";
  return isShare ? "percents" : "counts";
}

/** A fraction of a task is no count. */
const isShareValue = (value: NumberReading): boolean =>
  value.kind === "number" && (value.unit.startsWith("%") || !Number.isInteger(value.value));
