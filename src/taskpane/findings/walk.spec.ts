import { placeAfter, stepFrom } from "./walk";

test("a step leads to the neighbour, and nowhere past the ends", () => {
  expect(stepFrom(["a", "b", "c"], "a", 1)).toBe("b");
  expect(stepFrom(["a", "b", "c"], "c", -1)).toBe("b");
  expect(stepFrom(["a", "b", "c"], "c", 1)).toBeNull();
  expect(stepFrom(["a", "b", "c"], "a", -1)).toBeNull();
});

test("the first step of all leads to the first entry", () => {
  expect(stepFrom(["a", "b"], null, 1)).toBe("a");
  expect(stepFrom([], null, 1)).toBeNull();
});

test("who is at an entry that is still there stays there", () => {
  expect(placeAfter(["a", "b", "c"], ["x", "b"], "b")).toBe("b");
});

test("where the entry is gone, the next one that is left follows, else the last before it", () => {
  expect(placeAfter(["a", "b", "c", "d"], ["a", "d"], "b")).toBe("d");
  expect(placeAfter(["a", "b", "c"], ["a", "b"], "c")).toBe("b");
  expect(placeAfter(["a", "b"], ["x", "y"], "b")).toBe("x");
  expect(placeAfter(["a"], [], "a")).toBeNull();
});
