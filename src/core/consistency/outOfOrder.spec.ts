import fc from "fast-check";
import { outOfOrder } from "./outOfOrder";

const NOBODY = () => false;

describe("outOfOrder", () => {
  it("names nobody where no better score has a worse grade", () => {
    expect(outOfOrder([1, 2, 2, 3], NOBODY)).toEqual([]);
    expect(outOfOrder([], NOBODY)).toEqual([]);
  });

  it("names one task that was moved past many, not the many", () => {
    expect(outOfOrder([1, 2, 3, 4, 5, 1], NOBODY)).toEqual([5]);
    expect(outOfOrder([7, 1, 2, 3, 4], NOBODY)).toEqual([0]);
  });

  it("of two that changed places names the one whose grade is not the rules' own", () => {
    expect(outOfOrder([1, 3, 2, 3], (index) => index !== 2)).toEqual([2]);
    expect(outOfOrder([1, 3, 2, 3], (index) => index !== 1)).toEqual([1]);
  });

  it("leaves an order behind, and no smaller selection would", () => {
    const isOrdered = (grades: readonly number[]) => grades.every((grade, index) => grade >= (grades[index - 1] ?? 0));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 }), (grades) => {
        const out = outOfOrder(grades, NOBODY);
        const without = (dropped: (index: number) => boolean) => grades.filter((_, index) => !dropped(index));
        expect(isOrdered(without((index) => out.includes(index)))).toBe(true);
        for (let choice = 0; choice < 2 ** grades.length; choice++) {
          const isDropped = (index: number) => ((choice >> index) & 1) === 1;
          if (isOrdered(without(isDropped))) {
            expect(grades.filter((_, index) => isDropped(index)).length).toBeGreaterThanOrEqual(out.length);
          }
        }
      }),
    );
  });
});
