import { letterDistance } from "./letterDistance";

describe("letterDistance", () => {
  it.each([
    ["보통", "보통", 0],
    ["보퉁", "보통", 1],
    ["다소높음", "높음", 2],
    ["소상공인", "소공상인", 1],
    ["창업벤처", "창업벤쳐", 1],
    ["소상공인", "상소공", 2],
    ["", "낮음", 2],
  ])("between %s and %s", (a, b, expected) => {
    expect([letterDistance(a, b, 3), letterDistance(b, a, 3)]).toEqual([expected, expected]);
  });

  it("stops counting beyond what is asked for", () => {
    expect(letterDistance("소상공인", "창업벤처", 2)).toBe(3);
    expect(letterDistance("가", "가나다라", 2)).toBe(3);
  });
});
