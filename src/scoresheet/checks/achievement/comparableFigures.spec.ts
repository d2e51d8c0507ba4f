import { readNumber } from "../../cell/readNumber";
import { comparableFigures } from "./comparableFigures";

const compare = (a: unknown, b: unknown) => comparableFigures(readNumber(a), readNumber(b));

describe("comparableFigures", () => {
  it("compares figures of one place word as they are written, and multiplies out different ones", () => {
    expect(compare("10만명", "11.5만명")).toEqual([10, 11.5]);
    expect(compare("10만명", "98,000명")).toEqual([100000, 98000]);
    expect(compare("1.2억", "9,500만원")).toEqual([120000000, 95000000]);
  });

  it("takes a bare number for the unit beside it only where it would be far off otherwise", () => {
    expect(compare("10만명", 11.5)).toEqual([10, 11.5]);
    expect(compare("10만명", 98000)).toEqual([100000, 98000]);
    expect(compare("3천건", 2900)).toEqual([3000, 2900]);
  });

  it("compares nothing that is no number", () => {
    expect(compare("집계중", 5)).toBeNull();
    expect(compare(5, "-")).toBeNull();
  });
});
