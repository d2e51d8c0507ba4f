import { plainNumberText } from "./plainNumberText";

describe("plainNumberText", () => {
  it.each<[unknown, number | null]>([
    ["92", 92],
    ["１２", 12],
    ["1,234.5", 1234.5],
    [" -3.2 ", -3.2],
    [92, null],
    ["94.6%", null],
    ["△3.2", null],
    ["12,34", null],
    ["10만", null],
    ["", null],
  ])("reads %p as %p", (value, expected) => {
    expect(plainNumberText(value)).toBe(expected);
  });
});
