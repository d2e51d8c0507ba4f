import { walkTo } from "./walkTo";

test("the arrows lead to the next entry and the one before, Page Up and Page Down ten on", () => {
  expect(walkTo("ArrowDown", 3, 46)).toBe(4);
  expect(walkTo("ArrowUp", 3, 46)).toBe(2);
  expect(walkTo("PageDown", 3, 46)).toBe(13);
  expect(walkTo("PageUp", 13, 46)).toBe(3);
});

test("Home and End lead to the ends, and nothing leads past them", () => {
  expect(walkTo("Home", 30, 46)).toBe(0);
  expect(walkTo("End", 30, 46)).toBe(45);
  expect(walkTo("ArrowUp", 0, 46)).toBe(0);
  expect(walkTo("PageUp", 4, 46)).toBe(0);
  expect(walkTo("ArrowDown", 45, 46)).toBe(45);
  expect(walkTo("PageDown", 40, 46)).toBe(45);
});

test("every other key is left to the entry", () => {
  expect(walkTo("Enter", 3, 46)).toBeNull();
  expect(walkTo("a", 3, 46)).toBeNull();
});
