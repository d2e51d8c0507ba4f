import { shownPoints } from "./shownPoints";

test.each([
  [88.4, 2, "ko-KR", "88.40"],
  [88.4, 0, "ko-KR", "88"],
  [1234.5, 1, "en-US", "1,234.5"],
  [-0.5, 3, "en-US", "-0.500"],
])("shows %d with %d digits in %s as %s", (points, digits, locale, text) => {
  expect(shownPoints(points, digits, locale)).toBe(text);
});

test("shows what it showed before the same way again, whatever was shown between", () => {
  const first = shownPoints(7.25, 2, "ko-KR");
  shownPoints(7.25, 1, "ko-KR");
  expect(shownPoints(7.25, 2, "ko-KR")).toBe(first);
});
