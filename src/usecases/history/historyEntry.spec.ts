import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { keepEntry, markUndone, momentOfStep, newEntry, readEntry } from "./historyEntry";
import type { CellsStep } from "./undoStep";

const stepOf = (cells: number): CellsStep => ({
  kind: "grades",
  sheetId: "{1}",
  sheet: "점수표",
  written: [{ row: 1, column: 3, cells: Array<string>(cells).fill("3등급") }],
  before: [{ row: 1, column: 3, formulas: Array<string>(cells).fill("'매우우수 등급") }],
});

const entryOf = (cells: number) =>
  newEntry("2026-11-27T14:00:00.000Z", {
    sheet: "점수표",
    cells: ["D2:D9"],
    step: stepOf(cells),
    ruleSet: RULE_SET_2023,
    decision: { lines: null, moves: [{ task: "A-1", grade: 2, reason: "위원회 의견" }] },
  });

test("an entry is read back as it was kept", () => {
  const entry = entryOf(46);
  expect(readEntry(keepEntry(entry).after!)).toEqual(entry);
  expect(entry).toMatchObject({ decided: { lines: false, moves: 1 }, kind: "grades" });
});

test("thousands of cells are kept, and of more than there is room for the record without the way back", () => {
  expect(readEntry(keepEntry(entryOf(3000)).after!)?.step).not.toBeNull();
  const large = readEntry(keepEntry(entryOf(30_000)).after!);
  expect(large).toMatchObject({ cells: ["D2:D9"], step: null, undoneAt: null });
});

test("an entry that was taken back says when, and takes no more room for the way back", () => {
  const entry = entryOf(46);
  const { key, before, after } = markUndone(entry);
  expect([key, before]).toEqual([entry.key, keepEntry(entry).after]);
  expect(readEntry(after!)).toEqual({ ...entry, step: null, undoneAt: expect.any(String) as string });
});

test("no two moments are the same, and each is later than the one before", () => {
  const moments = Array.from({ length: 50 }, momentOfStep);
  expect(moments).toEqual([...new Set(moments)].sort());
});

test("what is no entry is none", () => {
  expect(readEntry("{")).toBeNull();
});
