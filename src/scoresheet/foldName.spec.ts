import { foldName } from "./foldName";

describe("foldName", () => {
  it("takes one name for the same with any of the six middle dots, spaced or not, and with characters that nobody sees", () => {
    const dots = ["\u00b7", "\u2027", "\u2024", "\u318d", "\u2219", "\u30fb"];
    expect(new Set(dots.map((dot) => foldName(`창업${dot} 벤\u200b처\u00a0지원`)))).toEqual(new Set(["창업벤처지원"]));
  });

  it("tells names apart that differ in a letter", () => {
    expect(foldName("창업벤처")).not.toBe(foldName("창업벤쳐"));
  });
});
