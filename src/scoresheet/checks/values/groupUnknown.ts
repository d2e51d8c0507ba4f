import type { CellFix, Finding } from "../../finding";
import { foldName } from "../../foldName";
import { addressAt, hasFormulaAt, valueAt } from "../../grid";
import { letterDistance } from "../../letterDistance";
import type { ScoreSheet, Task } from "../../scoreSheet";
import { isEmpty } from "../../taskCells";
import { taskTitle, type Check } from "../check";

/** A name that stands this often at most may be a slip … */
const MOST_SLIPS = 2;
/** … of one that stands this many times as often. */
const TIMES_AS_OFTEN = 3;
/** More rare names than this are no slips: the sheet has many small subcommittees. */
const MOST_RARE_NAMES = 20;
/** In a shorter name one letter is a difference that was meant: 가분과, 나분과. */
const SHORTEST_NAME = 3;

/** A subcommittee's name that is one slip away from another, or a task that belongs to none: it is ranked by itself. */
export const groupUnknown: Check = ({ sheet }) => {
  const column = sheet.columns.group;
  return column === undefined ? [] : [...misspelt(sheet, column), ...blank(sheet, column)];
};

function misspelt(sheet: ScoreSheet, column: number): readonly Finding[] {
  const { grid } = sheet;
  const counts = new Map<string, number>();
  for (const { group } of sheet.tasks) if (group !== "") counts.set(group, (counts.get(group) ?? 0) + 1);
  const rare = [...counts].filter(([, count]) => count <= MOST_SLIPS);
  if (rare.length > MOST_RARE_NAMES) return [];
  const meant = new Map<string, string>();
  for (const [name, count] of rare) {
    const frequent = [...counts].filter(([, times]) => times > MOST_SLIPS && times >= count * TIMES_AS_OFTEN);
    const near = frequent.find(([other]) => isSlipOf(name, other));
    if (near !== undefined) meant.set(name, near[0]);
  }
  return sheet.tasks.flatMap((task): Finding[] => {
    const expected = meant.get(task.group);
    if (expected === undefined || isEmpty(valueAt(grid, task.row, column))) return [];
    const fix: CellFix = { row: grid.row + task.row, column: grid.column + column, value: expected };
    const isSpacing = foldName(task.group) === foldName(expected) && !hasFormulaAt(grid, task.row, column);
    return [
      {
        check: "group-unknown",
        severity: "warning",
        address: addressAt(grid, task.row, column),
        task: taskTitle(task),
        actual: task.group,
        expected,
        ...(isSpacing ? { fix: [fix] } : {}),
      },
    ];
  });
}

/** One letter, or spaces and dots. 1분과 and 2분과 differ in a digit, which was meant. */
function isSlipOf(name: string, other: string): boolean {
  const [a, b] = [foldGroup(name), foldGroup(other)];
  if (a === b) return true;
  const digits = (text: string) => text.replace(/[^\da-z]/g, "");
  return digits(a) === digits(b) && Math.min(a.length, b.length) >= SHORTEST_NAME && letterDistance(a, b, 1) === 1;
}

/** 소상공인분과 is the subcommittee 소상공인. */
const foldGroup = (name: string): string => foldName(name).replace(/분과(?:위원회)?$/, "");

/** Where names are repeated in each row, a blank is no merged cell but a name that was forgotten. */
function blank(sheet: ScoreSheet, column: number): readonly Finding[] {
  const isBlank = (task: Task) => isEmpty(valueAt(sheet.grid, task.row, column));
  const blanks = sheet.tasks.filter(isBlank);
  const isRepeated = sheet.tasks.some((task, position) => {
    const above = sheet.tasks[position - 1];
    return above !== undefined && above.group === task.group && !isBlank(above) && !isBlank(task);
  });
  if (!isRepeated || blanks.length > Math.max(1, sheet.tasks.length * MOST_BLANK)) return [];
  return blanks.map((task) => ({
    check: "group-unknown",
    severity: "warning",
    address: addressAt(sheet.grid, task.row, column),
    task: taskTitle(task),
    actual: "",
    ...(task.group === "" ? {} : { expected: task.group }),
  }));
}

const MOST_BLANK = 0.05;
