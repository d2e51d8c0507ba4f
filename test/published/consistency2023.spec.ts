import published from "../../assets/samples/score-sheet-2023.data.json";
import { tasks, type Labels } from "../../scripts/sheets/published";
import { cumulativeCounts } from "../../src/core/allocation/cumulativeCounts";
import { dominanceInversions, sameItemsDifferentGrades, type TaskPair } from "../../src/core/consistency/dominance";
import { readBandLabel } from "../../src/rules/bandLabel";
import { BAND_LABELS } from "../../src/rules/rubric";
import { RULE_SET_2023 } from "../../src/rules/sets/ruleSet2023";

/** The items that every subcommittee labelled; 가·감점 was an item of one of them only. */
const ITEMS: readonly (keyof Labels)[] = [
  "achievement",
  "initiative",
  "representativeness",
  "effect",
  "contribution",
  "communication",
  "stakeholder",
  "collaboration",
];

/** Levels of a label, 5 for 높음. */
const level = (label: string | null): number | null => {
  const band = label === null ? null : readBandLabel(label, RULE_SET_2023.rubric);
  return band === null ? null : BAND_LABELS.length - BAND_LABELS.indexOf(band);
};

const rows = tasks.map(({ labels }) => ITEMS.map((item) => level(labels[item])));
const grades = tasks.map(({ grade }) => grade);
const groups = tasks.map(({ subcommittee }) => subcommittee);
const named = (pairs: readonly TaskPair[]) =>
  pairs.map(({ better, worse }) => `${tasks[better]!.id} ${tasks[worse]!.id}`).sort();

describe("the published labels and grades of 2023", () => {
  it("have a level for every label, in whatever spelling", () => {
    expect(rows.flat().filter((entry) => entry === null)).toEqual([]);
  });

  it("make the published cross table of subcommittees and grades", () => {
    const cross = Object.fromEntries(
      [...new Set(groups)].map((group) => [
        group,
        RULE_SET_2023.grades.map(
          (_, index) => tasks.filter((task) => task.subcommittee === group && task.grade === index + 1).length,
        ),
      ]),
    );
    expect(cross).toEqual({
      소상공인: [0, 3, 1, 3, 1, 2, 0],
      정책지역: [0, 4, 3, 5, 2, 2, 0],
      창업벤처: [1, 2, 2, 3, 3, 1, 1],
      상생협력: [1, 0, 1, 3, 1, 0, 1],
    });
    expect(cross).toEqual(published.distribution.subcommittees);
  });

  it("cumulate to 4.3, 23.9, 39.1, 69.6, 84.8, 95.7, 100 %, which is not the row that was printed", () => {
    const cumulative = cumulativeCounts([2, 9, 7, 14, 7, 5, 2]);
    const percents = cumulative.map((count) => Math.round((count * 1000) / 46) / 10);
    expect(percents).toEqual([4.3, 23.9, 39.1, 69.6, 84.8, 95.7, 100]);
    expect(published.distribution.cumulativePercentPrinted).toEqual([4.4, 19.6, 34.8, 65.2, 80.4, 95.7, 100]);
  });

  // The pairs were worked out apart from this code, in Python, by sets: a task is the set of all (item, level) that it
  // reaches; it dominates another whose set is a proper part of its own.
  it("hold four pairs inside a subcommittee in which the task that is better in all has the worse grade", () => {
    const pairs = dominanceInversions(rows, grades, groups);
    expect(named(pairs.filter(({ sameGroup }) => sameGroup))).toEqual([
      "Ⅱ-1-② Ⅱ-1-③",
      "Ⅱ-1-② Ⅱ-3-②",
      "Ⅱ-3-① Ⅱ-4-①",
      "Ⅲ-1-④ Ⅲ-4-①",
    ]);
  });

  it("hold twenty-five more across subcommittees", () => {
    const pairs = dominanceInversions(rows, grades, groups);
    expect(named(pairs.filter(({ sameGroup }) => !sameGroup))).toEqual([
      "Ⅰ-1-② Ⅱ-4-②",
      "Ⅰ-2-① Ⅱ-2-①",
      "Ⅰ-2-① Ⅱ-3-①",
      "Ⅰ-2-① Ⅱ-4-①",
      "Ⅰ-2-① Ⅱ-4-②",
      "Ⅰ-2-① Ⅳ-1-①",
      "Ⅰ-2-② Ⅱ-4-①",
      "Ⅰ-3-① Ⅲ-1-③",
      "Ⅰ-3-① Ⅲ-4-①",
      "Ⅰ-3-① Ⅳ-1-②",
      "Ⅰ-3-① Ⅳ-3-①",
      "Ⅰ-3-① Ⅳ-3-③",
      "Ⅰ-4-① Ⅱ-2-①",
      "Ⅰ-4-① Ⅱ-3-①",
      "Ⅰ-4-① Ⅱ-4-①",
      "Ⅰ-4-① Ⅱ-4-②",
      "Ⅰ-4-① Ⅳ-1-①",
      "Ⅰ-4-③ Ⅳ-1-②",
      "Ⅱ-1-② Ⅳ-1-②",
      "Ⅲ-1-③ Ⅳ-1-②",
      "Ⅲ-1-③ Ⅳ-3-①",
      "Ⅲ-1-④ Ⅳ-3-③",
      "Ⅲ-2-① Ⅱ-4-②",
      "Ⅲ-5-① Ⅳ-1-②",
      "Ⅲ-5-① Ⅳ-3-①",
    ]);
  });

  it("hold three pairs of tasks with the same labels throughout and different grades", () => {
    const pairs = sameItemsDifferentGrades(rows, grades, groups);
    expect(named(pairs)).toEqual(["Ⅱ-4-① Ⅱ-2-①", "Ⅱ-5-① Ⅰ-2-①", "Ⅱ-5-① Ⅰ-4-①"]);
    expect(pairs.map(({ sameGroup }) => sameGroup).filter(Boolean)).toHaveLength(1);
  });
});
