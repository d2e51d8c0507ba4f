import { cellText } from "../cell/cellText";
import { columnCount, isBlankAt, valueAt, type Grid } from "../grid";
import { foldHeader, meaningsOf } from "../header/columnMeanings";

/** Heads of columns and rows that count tasks or give shares of them, folded. */
export const COUNT_WORDS: ReadonlySet<string> = new Set([
  ...["과제수", "관리과제수", "개수", "건수", "수", "인원", "인원수", "정원", "배정과제수", "비율", "비중", "구성비"],
  ...["누적", "누적비율", "누적과제수", "누적수", "누계", "배분", "배분비율", "기준", "배분기준", "기준선", "점수구간"],
  ...["점수대", "구간", "평균", "평균점수", "최고", "최저", "최고점", "최저점", "표준편차", "편차", "count", "tasks"],
  ...["share", "percent", "cumulative", "numberoftasks", "mean", "sd"],
]);

const TOTAL_WORDS: ReadonlySet<string> = new Set(["계", "합계", "총계", "전체", "소계", "total", "all", "sum"]);

/** Labels in use where the rule set has others, best to worst; of those that begin alike the longest first. */
const USUAL_LABELS: readonly (readonly string[])[] = [
  ["매우우수", "우수", "다소우수", "보통", "다소미흡", "미흡", "부진"],
  ["매우우수", "우수", "보통", "미흡", "매우미흡"],
  ["우수", "보통", "미흡"],
  ["S", "A", "B", "C", "D"],
  ["S", "A", "B", "C"],
  ["A", "B", "C", "D", "E"],
  ["A", "B", "C", "D"],
  ["A", "B", "C"],
  ["수", "우", "미", "양", "가"],
  ["수", "우", "양", "가"],
];
const FEWEST_GRADES = 3;
/** Bare numbers are heads only if there are many of them. */
const FEWEST_NUMBERS = 5;
const MOST_GRADES = 9;
const LONGEST_GRADE = 20;
/** Grade heads can be merged over two columns, one for the count and one for the share. */
const WIDEST_HEAD = 2;

/**
 * The grade that a head names by number, `null` where it names none.
 *
 * @example
 * foldedGrade("2등급 (우수)") //=> 2
 */
export function foldedGrade(head: string): number | null {
  const digits = /^제?(\d)등급$/.exec(foldHeader(head))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The heads of a table of grades, in one row. */
export interface GradeHeads {
  readonly row: number;
  /** One a grade, best to worst. */
  readonly columns: readonly number[];
  /** The columns of the rows' labels, none to two, left of the grades. */
  readonly labelColumns: readonly number[];
  /** The last column that belongs to the table, a total included. */
  readonly lastColumn: number;
}

/** Labels that can head the columns of a table of grades, best to worst, by the best one. */
export type GradeNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * The labels that heads are compared with: those of the rule set, and those in use elsewhere.
 *
 * @param labels - of the rule set, best to worst
 */
export function gradeNames(labels: readonly string[]): GradeNames {
  const names = new Map<string, (readonly string[])[]>();
  for (const each of [labels.map(gradeName), ...numberHeads(labels.length), ...USUAL_LABELS]) {
    const [best] = each;
    if (best !== undefined && each.length >= FEWEST_GRADES) names.set(best, [...(names.get(best) ?? []), each]);
  }
  return names;
}

/** 1 2 3 … up to each number of grades that there may be, the longest first. */
function numberHeads(grades: number): readonly (readonly string[])[] {
  const fewest = grades === 0 ? FEWEST_NUMBERS : Math.min(grades, FEWEST_NUMBERS);
  const lengths = Array.from({ length: MOST_GRADES - fewest + 1 }, (_, less) => MOST_GRADES - less);
  return lengths.map((length) => Array.from({ length }, (_, place) => String(place + 1)));
}

/**
 * The grade heads that a row holds, best to worst side by side: `1등급 … 7등급`, `1 2 … 7`, or labels.
 *
 * @param names - from {@link gradeNames}
 */
export function gradeHeadsOf(grid: Grid, row: number, names: GradeNames): GradeHeads | null {
  const width = columnCount(grid);
  for (let column = 0; column + FEWEST_GRADES <= width; column++) {
    const columns = runFrom(grid, row, column, names);
    if (columns === null) continue;
    const last = columns[columns.length - 1]!;
    const next = nextFilled(grid, row, last);
    const isTotal = next !== null && TOTAL_WORDS.has(foldHeader(cellText(valueAt(grid, row, next))));
    return { row, columns, labelColumns: labelColumns(grid, row, column), lastColumn: isTotal ? next : last };
  }
  return null;
}

function runFrom(grid: Grid, row: number, first: number, names: GradeNames): readonly number[] | null {
  const value = valueAt(grid, row, first);
  if (value !== 1 && (typeof value !== "string" || value === "" || value.length > LONGEST_GRADE)) return null;
  const head = gradeName(value);
  if (/^제?1등급$/.test(head)) {
    return run(grid, row, first, (name, place) => foldedGrade(name) === place + 1, FEWEST_GRADES);
  }
  const sequences = names.get(head);
  if (sequences === undefined || !standsBehindLabel(grid, row, first)) return null;
  for (const sequence of sequences) {
    const columns = run(grid, row, first, (name, place) => name === sequence[place], sequence.length);
    if (columns !== null) return columns;
  }
  return null;
}

/** The columns of a run of heads, or `null` where it is too short to be one. */
function run(
  grid: Grid,
  row: number,
  first: number,
  isNext: (name: string, place: number) => boolean,
  fewest: number,
): readonly number[] | null {
  const columns: number[] = [];
  let column: number | null = first;
  while (column !== null && isNext(gradeName(valueAt(grid, row, column)), columns.length)) {
    columns.push(column);
    column = nextFilled(grid, row, column);
  }
  return columns.length >= fewest ? columns : null;
}

const gradeName = (value: unknown): string =>
  cellText(value)
    .normalize("NFKC")
    .replace(/\(.*\)|\s+/g, "");

function nextFilled(grid: Grid, row: number, column: number): number | null {
  for (let next = column + 1; next <= column + WIDEST_HEAD && next < columnCount(grid); next++) {
    if (!isBlankAt(grid, row, next)) return next;
  }
  return null;
}

/** Bare numbers and labels are heads only behind a head of labels or a blank corner: in a task's row they are its own. */
function standsBehindLabel(grid: Grid, row: number, column: number): boolean {
  for (let left = column - 1; left >= 0; left--) {
    if (!isBlankAt(grid, row, left)) return column - left <= 3 && isLabelHead(grid, row, left);
  }
  return true;
}

function isLabelHead(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  if (typeof value !== "string") return false;
  const head = foldHeader(value);
  return (
    head.endsWith("등급") ||
    head === "grade" ||
    head === "구분" ||
    meaningsOf(value).some(({ meaning }) => meaning === "group")
  );
}

function labelColumns(grid: Grid, row: number, firstGrade: number): readonly number[] {
  const columns: number[] = [];
  for (let column = firstGrade - 1; column >= Math.max(0, firstGrade - 2); column--) {
    const isBlank = isBlankAt(grid, row, column);
    // Left of the labels' own head a blank cell is the gap to another table.
    const isGap = isBlank && columns.some((other) => !isBlankAt(grid, row, other));
    if (isGap || (!isBlank && !isLabelHead(grid, row, column))) break;
    columns.unshift(column);
  }
  return columns;
}

/** Does a label mean all tasks together? */
export const meansAll = (label: string): boolean => TOTAL_WORDS.has(foldHeader(label));
