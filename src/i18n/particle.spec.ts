import { particle } from "./particle";

describe("particle", () => {
  it.each([
    ["높음", "은"],
    ["8등급", "은"],
    ["다소낮음", "은"],
    ["과제", "는"],
    ["87.3점", "은"],
    ["C3", "은"],
    ["C2", "는"],
    ["7등급(부진)", "은"],
    ["score", "은(는)"],
    ["", "은(는)"],
  ])("follows %p with %s", (word, expected) => {
    expect(particle(word, "은", "는")).toBe(expected);
  });
});
