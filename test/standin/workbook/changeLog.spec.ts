import { ChangeLog } from "./changeLog";

const area = (row: number, column: number, rows: number, columns: number) => ({
  sheetId: "1",
  area: { row, column, rows, columns },
});

test("a log knows which areas its cells touch", () => {
  const log = new ChangeLog();
  expect(log.isEmpty).toBe(true);
  log.note("1", 5, 2);
  expect(log.touches(area(0, 0, 10, 10))).toBe(true);
  expect(log.touches(area(5, 2, 1, 1))).toBe(true);
  expect(log.touches(area(0, 2, 5, 1))).toBe(false);
  expect(log.touches(area(6, 2, 5, 1))).toBe(false);
  expect(log.touches(area(5, 3, 1, 16_000))).toBe(false);
  expect(log.touches(area(0, 0, 1_048_576, 16_384))).toBe(true);
  expect(log.touches({ ...area(5, 2, 1, 1), sheetId: "2" })).toBe(false);
});

test("logs are joined and cleared", () => {
  const [one, other] = [new ChangeLog(), new ChangeLog()];
  other.note("1", 0, 0);
  one.addAll(other);
  other.clear();
  expect([one.isEmpty, other.isEmpty]).toEqual([false, true]);
});
