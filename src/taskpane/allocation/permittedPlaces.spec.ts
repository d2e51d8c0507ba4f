import { nearestPlace, placeByKey } from "./permittedPlaces";

describe("placeByKey", () => {
  const PERMITTED = [9, 11, 12, 13];

  it.each([
    ["ArrowDown", 11, 12],
    ["ArrowUp", 11, 9],
    ["ArrowDown", 13, 13],
    ["ArrowUp", 9, 9],
    ["PageDown", 9, 13],
    ["PageUp", 13, 9],
    ["Home", 12, 9],
    ["End", 9, 13],
    ["Escape", 13, 11],
    ["0", 9, 11],
  ])("takes a line by %s from %i to %i", (key, from, to) => {
    expect(placeByKey(key, PERMITTED, from, 11)).toBe(to);
  });

  it("finds its way back from a place that is not permitted any more", () => {
    expect(placeByKey("ArrowDown", PERMITTED, 10, 11)).toBe(11);
    expect(placeByKey("ArrowUp", PERMITTED, 20, 11)).toBe(13);
  });

  it("passes ten places a page", () => {
    const many = Array.from({ length: 31 }, (_, index) => 100 + index);
    expect(placeByKey("PageDown", many, 110, 115)).toBe(120);
    expect(placeByKey("PageUp", many, 115, 115)).toBe(105);
  });

  it("leaves other keys alone", () => {
    expect(placeByKey("Tab", PERMITTED, 11, 11)).toBeNull();
  });
});

describe("nearestPlace", () => {
  it("snaps to what is permitted, and gives the better grade more where two are as near", () => {
    expect(nearestPlace([9, 11, 12], 14)).toBe(12);
    expect(nearestPlace([9, 11, 12], 10)).toBe(11);
    expect(nearestPlace([9, 11, 12], -3)).toBe(9);
    expect(nearestPlace([], 3)).toBeUndefined();
  });
});
