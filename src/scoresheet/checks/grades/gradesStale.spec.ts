import { contextOf, gradedRows } from "../../../../test/fixtures/gradedSheet";
import { gradesStale } from "./gradesStale";

const THEN = "2024-01-15T05:00:00.000Z";
const rows = gradedRows([
  { score: 90, grade: 2 },
  { score: 80, grade: 4 },
  { score: 70, grade: 6 },
]);
const found = (scores: Record<string, number>, present = rows) =>
  gradesStale(contextOf(present, { lastResult: { at: THEN, scores } }));

describe("grades-stale", () => {
  it("says nothing where the scores are those that the grades followed from", () => {
    expect(found({ "A-1 과제 1": 90, "A-2 과제 2": 80, "A-3 과제 3": 70.001 })).toEqual([]);
  });

  it("names the tasks whose scores changed, and when the grades were written", () => {
    expect(found({ "A-1 과제 1": 90, "A-2 과제 2": 81, "A-3 과제 3": 69.99 })).toEqual([
      {
        check: "grades-stale",
        severity: "warning",
        address: "D3",
        details: { on: "2024-01-15", changed: 2, added: 0, gone: 0, tasks: "A-2 과제 2, A-3 과제 3", more: 0 },
      },
    ]);
  });

  it("counts tasks that came and went", () => {
    expect(found({ "A-1 과제 1": 90, "A-2 과제 2": 80, "A-9 과제 9": 60 })).toMatchObject([
      { address: "D4", details: { changed: 0, added: 1, gone: 1 } },
    ]);
  });

  it("says nothing where nothing was written, or no grades stand on the sheet", () => {
    expect(gradesStale(contextOf(rows))).toEqual([]);
    expect(found({ "A-1 과제 1": 10 }, gradedRows([{ score: 90 }]))).toEqual([]);
  });
});
