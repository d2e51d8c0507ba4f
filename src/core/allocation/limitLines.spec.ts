import type { QuotaLimit } from "../../rules/quota";
import { limitLines, limitPlaces } from "./limitLines";

const limit = (from: number, to: number, atLeast: number | null, atMost: number | null): QuotaLimit => ({
  from,
  to,
  atLeast,
  atMost,
});

describe("limitLines", () => {
  // 35 % of 30 is 10.5 and 75 % is 22.5: a cap is cut down to 10 and 22.
  const caps = [limit(1, 1, null, 35), limit(1, 2, null, 75)];

  it("fills the best grades up to their caps, or leaves them empty", () => {
    expect(limitLines(30, 3, { basis: "limits", limits: caps, fill: "most" })).toEqual({
      ok: true,
      lines: [10, 22, 30],
    });
    expect(limitLines(30, 3, { basis: "limits", limits: caps, fill: "fewest" })).toEqual({
      ok: true,
      lines: [0, 0, 30],
    });
  });

  it("names only the limits that contradict each other", () => {
    // Of 4 tasks at least 10 % is 1 and at most 20 % is 0; the limit on the worst grade has no part in it.
    const limits = [limit(1, 1, 10, 20), limit(3, 3, null, 90)];
    expect(limitLines(4, 3, { basis: "limits", limits, fill: "most" })).toEqual({
      ok: false,
      clashes: [
        { from: 1, to: 1, bound: "least", places: 1 },
        { from: 1, to: 1, bound: "most", places: 0 },
      ],
    });
  });
});

describe("limitPlaces", () => {
  it("cuts a cap down and rounds a floor up, so that both are met", () => {
    expect(limitPlaces(11, { basis: "limits", limits: [limit(2, 3, 10, 20)], fill: "most" })).toEqual([
      { from: 2, to: 3, least: 2, most: 2 },
    ]);
  });
});
