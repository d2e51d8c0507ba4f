import { displayedText } from "./displayedText";
import type { CellValue } from "./types";

test.each<[CellValue, string, string]>([
  [null, "0.00", ""],
  [0.1 + 0.2, "General", "0.3"],
  [1234.5, "#,##0", "1,235"],
  [0.123, "0.0%", "12.3%"],
  [45_352, "yyyy-mm-dd", "2024-03-01"],
  [45_352, "aaaa", "금요일"],
  [-3.2, '0.0;"△"0.0', "△3.2"],
  [true, "0.00", "TRUE"],
  [{ error: "#N/A" }, "0.00", "#N/A"],
  ["가", "@", "가"],
  ["가", "0.00", "가"],
  [5, "0 ;broken[", "######"],
])("%j under %s is shown as %j", (value, format, text) => {
  expect(displayedText(value, format, false)).toBe(text);
});

test("only dates move when days are counted from 1904", () => {
  expect(displayedText(43_890, "yyyy-mm-dd", true)).toBe("2024-03-01");
  expect(displayedText(43_890, "0", true)).toBe("43890");
});
