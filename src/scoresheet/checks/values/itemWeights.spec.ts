import { toNumber } from "../../../core/exact/fraction";
import { RUBRIC_2023 } from "../../../rules/sets/rubric2023";
import { readNumber } from "../../cell/readNumber";
import type { Task } from "../../scoreSheet";
import { itemWeights } from "./itemWeights";

const weights = (initiative: string | number | null, representativeness: string | number | null) => {
  const entry = (cell: string | number | null) =>
    cell === null ? null : { label: String(cell), weight: readNumber(cell) };
  const task = { initiative: entry(initiative), representativeness: entry(representativeness) } as Task;
  const { least, most } = itemWeights(task, RUBRIC_2023);
  return [toNumber(least), toNumber(most)];
};

describe("itemWeights", () => {
  it("multiplies labels and weights", () => {
    expect(weights("보통", "다소 높음")).toEqual([0.9408, 0.9408]);
    expect(weights(0.94, "높음")).toEqual([0.94, 0.94]);
  });

  it("can be any weight of the rubric where the sheet tells none", () => {
    expect(weights(null, null)).toEqual([0.8464, 1]);
    expect(weights("-", "높음")).toEqual([0.92, 1]);
    expect(weights(112, "높음")).toEqual([0.92, 1]);
  });
});
