import type { FigureGolden, LongList, SheetGolden, TaskGolden } from "../../scripts/templates/golden";
import type { NumberReading } from "../../src/scoresheet/cell/readNumber";
import { columnLetters } from "../../src/scoresheet/grid";
import type { ScoreSheet, Task } from "../../src/scoresheet/scoreSheet";
import type { Outcome } from "../../src/usecases/outcome";

/** What was read of a sheet, in the words of its golden file. */
export function readAnswer(outcome: Outcome, golden: SheetGolden): Omit<SheetGolden, "findings" | "notes"> {
  const sheet = outcome.scoreSheet;
  if (sheet === null) return { columns: {}, tasks: [] };
  const liesAcross = Object.values(golden.columns).some((place) => /^\d/.test(place));
  const letters = (column: number) => columnLetters(sheet.grid.column + column);
  const place = (line: number) => (liesAcross ? String(sheet.grid.row + line + 1) : letters(line));
  const members = sheet.members.map(({ column }) => letters(column));
  const pastYears = Object.fromEntries(
    (sheet.tasks[0]?.indicators[0]?.pastActuals ?? []).map(({ year, column }) => [year, letters(column)]),
  );
  return {
    columns: Object.fromEntries(Object.entries(sheet.columns).map(([meaning, line]) => [meaning, place(line)])),
    tasks:
      shortList(golden) === null ? longAnswer(outcome) : outcome.tasks.map((_, at) => taskAnswer(outcome, at, golden)),
    ...(members.length > 0 ? { members } : {}),
    ...(Object.keys(pastYears).length > 0 ? { pastYears } : {}),
    ...(sheet.gradeTables.length > 0 ? { gradeTables: gradeTables(sheet) } : {}),
  };
}

/** What was found on a sheet, in the words of its golden file. */
export function foundAnswer({ findings }: Outcome): Pick<SheetGolden, "findings" | "notes"> {
  const words = (isNote: boolean) =>
    findings
      .filter(({ severity }) => (severity === "note") === isNote)
      .map(({ check, address }) => `${check} ${address}`.trim())
      .sort();
  return { findings: words(false), notes: words(true) };
}

/** The golden file's findings, in the order in which they are compared. */
export const sortedFindings = ({ findings, notes }: SheetGolden): Pick<SheetGolden, "findings" | "notes"> => ({
  findings: [...findings].sort(),
  notes: [...notes].sort(),
});

const shortList = ({ tasks }: SheetGolden): readonly TaskGolden[] | null => ("count" in tasks ? null : tasks);

function longAnswer(outcome: Outcome): LongList {
  const last = outcome.tasks.length - 1;
  return {
    count: outcome.tasks.length,
    groups: new Set(outcome.tasks.map(({ group }) => group)).size,
    first: taskAnswer(outcome, 0, null),
    last: taskAnswer(outcome, last, null),
  };
}

function taskAnswer(outcome: Outcome, at: number, golden: SheetGolden | null): TaskGolden {
  const { row, id, name, group, score, address } = outcome.tasks[at]!;
  const task = outcome.scoreSheet!.tasks[at]!;
  const expected = golden === null ? undefined : shortList(golden)?.[at];
  return {
    row: typeof expected?.row === "string" ? address.replace(/\d+$/, "") : row,
    ...{ id, name, group },
    score: score === null ? null : Math.round(score * 1e6) / 1e6,
    ...(expected?.indicators === undefined ? {} : { indicators: indicators(outcome.scoreSheet!, task) }),
  };
}

const indicators = ({ grid }: ScoreSheet, task: Task) =>
  task.indicators.map(({ row, target, actual }) => ({
    row: grid.row + row + 1,
    target: figure(target),
    actual: figure(actual),
  }));

function figure(reading: NumberReading): FigureGolden {
  if (reading.kind === "number") return reading.value;
  return reading.kind === "blank" ? null : reading.text;
}

const gradeTables = ({ grid, gradeTables: tables }: ScoreSheet): SheetGolden["gradeTables"] & object =>
  tables.map(({ columns, rows }) => ({
    columns: columns.map((column) => columnLetters(grid.column + column)),
    rows: rows.map(({ row, kind, group, values }) => ({
      row: grid.row + row + 1,
      kind,
      group,
      values: values.map((value) => (value.kind === "number" ? value.value : NaN)),
    })),
  }));
