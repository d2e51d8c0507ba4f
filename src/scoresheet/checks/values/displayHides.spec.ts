import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { displayHides } from "./displayHides";

/** Tasks with a score, what the cell shows of it, and a rank. */
function check(...scores: readonly (readonly [number, string, number | ""])[]) {
  const grid = gridOf([
    ["관리과제명", "총점", "순위"],
    ...scores.map(([score, , rank], index) => [`과제 ${index}`, score, rank]),
  ]);
  const texts = grid.texts.map((row, index) =>
    row.map((text, column) => (column === 1 ? (scores[index - 1]?.[1] ?? text) : text)),
  );
  return displayHides(checkContext({ ...grid, texts })).map(({ severity, address, details }) => [
    severity,
    address,
    details?.["hides"],
    details?.["otherCell"],
  ]);
}

describe("displayHides", () => {
  it("finds two scores that are shown alike and get different grades", () => {
    // Of four tasks by the lines 5, 25, 35, 65, 80 and 95 % the first alone gets grade 2: 25 % of 4 is 1.
    expect(check([87.34, "87.3", 1], [87.26, "87.3", 2], [80, "80.0", 3], [70, "70.0", 4])).toEqual([
      ["warning", "B2", "difference", "B3"],
    ]);
  });

  it("notes two scores that tie, are shown differently and have different ranks", () => {
    expect(check([90, "90.000", 1], [87.334, "87.334", 2], [87.331, "87.331", 3], [70, "70.000", 4])).toEqual([
      ["note", "B3", "tie", "B4"],
    ]);
  });

  it("says nothing where no line falls between scores that are shown alike, where ties are ranked as ties, and of ####", () => {
    // Of ten tasks the fourth to the sixth get grade 4.
    const ten = [99, 98, 97, 87.34, 87.32, 86, 85, 84, 83, 82].map(
      (score, index) => [score, score.toFixed(1), index + 1] as const,
    );
    expect(check(...ten)).toEqual([]);
    expect(check([90, "90.000", 1], [87.334, "87.334", 3], [87.331, "87.331", 3], [70, "70.000", 4])).toEqual([]);
    expect(check([87.34, "####", 1], [87.26, "####", 2], [80, "####", 3], [70, "####", 4])).toEqual([]);
  });
});
