import { membersOfGroups } from "../../../core/ranking/membersOfGroups";
import type { Finding } from "../../finding";
import type { GradeTable, GradeTableRow, ScoreSheet } from "../../scoreSheet";
import type { Check, CheckContext } from "../check";
import { gradeCounts, statedGrades } from "./statedGrades";
import { countsOf, foldGroup, rowAddress, wrongCells } from "./tableRows";

/** Counts of a table that are not those of the list's own grades, or that do not add up to its row of all: one finding a row. */
export const crossTable: Check = (context) => {
  const { sheet, ruleSet } = context;
  if (sheet.gradeTables.length === 0) return [];
  const listed = listedCounts(context);
  return sheet.gradeTables.flatMap((table) => {
    if (table.columns.length !== ruleSet.grades.length) return [];
    const counted = table.rows.flatMap((row) => {
      const counts = row.kind === "counts" ? countsOf(row) : null;
      return counts === null ? [] : [{ row, group: foldGroup(row.group), counts }];
    });
    // A table can count twice, as planned and as given: one of the two is enough.
    const matched = new Set(
      counted.filter(({ group, counts }) => areSame(listed.get(group), counts)).map(({ group }) => group),
    );
    const sum = sumOfGroups(counted, [...listed.keys()]);
    return counted.flatMap(({ row, group, counts }): readonly Finding[] => {
      if (matched.has(group)) return [];
      const list = listed.get(group) ?? null;
      if (list !== null) return [findingOf(sheet, table, row, { counts, expected: list, against: "list" })];
      if (group !== "" || sum === null || areSame(sum, counts)) return [];
      return [findingOf(sheet, table, row, { counts, expected: sum, against: "groups" })];
    });
  });
};

interface CountedRow {
  readonly row: GradeTableRow;
  /** Folded; `""` for all. */
  readonly group: string;
  readonly counts: readonly number[];
}

const areSame = (expected: readonly number[] | null | undefined, counts: readonly number[]): boolean =>
  expected?.every((count, index) => count === counts[index]) === true;

/**
 * How many tasks of the list have each grade, by subcommittee, and of all under `""`; `null` where a task has no grade that
 * can be counted.
 */
function listedCounts({ sheet, ruleSet }: CheckContext): ReadonlyMap<string, readonly number[] | null> {
  const stated = statedGrades(sheet, ruleSet.grades);
  const countAt = (positions: readonly number[]) => {
    const grades = positions.map((position) => stated[position] ?? null);
    return grades.length === 0 || grades.includes(null) ? null : gradeCounts(grades, ruleSet.grades);
  };
  const groups = membersOfGroups(sheet.tasks.map(({ group }) => foldGroup(group)));
  const counts = new Map([...groups].map(([group, positions]) => [group, countAt(positions)]));
  return counts.set("", countAt([...sheet.tasks.keys()]));
}

/** The table's subcommittees added up; `null` where it has none, names one twice, or lacks one of the list. */
function sumOfGroups(counted: readonly CountedRow[], listed: readonly string[]): readonly number[] | null {
  const rows = counted.filter(({ group }) => group !== "");
  const named = new Set(rows.map(({ group }) => group));
  const isWhole =
    rows.length > 1 && named.size === rows.length && listed.every((group) => group === "" || named.has(group));
  return isWhole ? rows[0]!.counts.map((_, index) => rows.reduce((sum, { counts }) => sum + counts[index]!, 0)) : null;
}

function findingOf(
  sheet: ScoreSheet,
  table: GradeTable,
  row: GradeTableRow,
  { counts, expected, against }: { counts: readonly number[]; expected: readonly number[]; against: "list" | "groups" },
): Finding {
  const wrong = [...counts.keys()].filter((index) => counts[index] !== expected[index]);
  return {
    check: "cross-table",
    severity: "warning",
    address: rowAddress(sheet.grid, table, row),
    expected: expected.join(", "),
    actual: counts.join(", "),
    details: {
      group: row.group,
      against,
      count: wrong.length,
      cells: wrongCells(sheet.grid, table, row, expected, wrong),
    },
  };
}
