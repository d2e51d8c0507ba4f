import type { UnearnedGrade } from "../../rules/quota";
import { mergedLines, receiver } from "./mergedLines";

const into = (grade: number, mergeInto: number): UnearnedGrade => ({ grade, mergeInto, from: null, below: null });

describe("mergedLines", () => {
  it("gives the places of a withheld grade to the grade above or below it", () => {
    // 2, 4, 3 and 1 places.
    expect(mergedLines([2, 6, 9, 10], [into(4, 3)], [4])).toEqual([2, 6, 10, 10]);
    expect(mergedLines([2, 6, 9, 10], [into(1, 2)], [1])).toEqual([0, 6, 9, 10]);
  });

  it("leaves a grade alone that the rules do not let be withheld", () => {
    expect(mergedLines([2, 6, 9, 10], [into(4, 3)], [2])).toEqual([2, 6, 9, 10]);
  });
});

describe("receiver", () => {
  it("hands places on where the neighbour is withheld as well", () => {
    expect(receiver(4, [into(4, 3), into(3, 2)], [3, 4])).toBe(2);
  });

  it("lets two grades that would hand places to each other keep them", () => {
    expect([3, 4].map((grade) => receiver(grade, [into(4, 3), into(3, 4)], [3, 4]))).toEqual([3, 4]);
  });
});
