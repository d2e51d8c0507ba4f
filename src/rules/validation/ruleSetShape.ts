import { COMMITTEE_METHODS } from "../committee";
import { CORRECTION_METHODS } from "../correction";
import { GRADE_FORMATS } from "../gradeText";
import {
  ADJUSTMENT_MEANINGS,
  BOTTOM_GRADES,
  ROUNDINGS,
  STRATA,
  TIE_EXPANSIONS,
  TIES,
  type GradeRule,
  type UnearnedGrade,
} from "../quota";
import type { RuleSet } from "../ruleSet";
import { localizedText } from "./localizedTextShape";
import { checkQuota, MOST_GRADES, quotaShape } from "./quotaShape";
import { rubricShape } from "./rubricShape";
import { problem, type RuleSetProblem } from "./ruleSetProblem";
import { repeated, rising } from "./sequences";
import { boolean, choice, described, inAccord, listOf, number, object, orNull, text, wholeNumber } from "./shape";

const score = number(-1e9, 1e9);

const members = object({
  id: described("A short stable name, as typed in a formula: 2023.", text()),
  name: localizedText,
  source: described("Where the rules come from, in words.", text()),
  rubric: described("How a task's points come about; null where scores come from elsewhere.", orNull(rubricShape)),
  committee: object({
    method: described("How the members' scores of a task become one.", choice(COMMITTEE_METHODS)),
    fewestToTrim: described("The fewest members whose scores may be trimmed.", wholeNumber(3, 1000)),
  }),
  grades: described(
    "Best to worst; the first is grade 1.",
    inAccord(
      listOf(
        object({ label: text(), adjustable: described("May the committee move the grade's line?", boolean()) }),
        2,
        MOST_GRADES,
      ),
      (grades: readonly GradeRule[], path) =>
        repeated(
          grades.map(({ label }) => label),
          (index) => `${path}[${index}].label`,
        ),
    ),
  ),
  gradeFormat: described(
    "How grades are written on a sheet that does not show it by grades of its own.",
    choice(GRADE_FORMATS),
  ),
  quota: described("How many places each grade has.", quotaShape),
  smallGroups: described(
    "Groups of fewer than `below` tasks have another quota, or none (null); smallest first.",
    listOf(object({ below: wholeNumber(1, 1_000_000), quota: orNull(quotaShape) })),
  ),
  unearned: described(
    "Grades that nobody may deserve: their places go to the neighbour. Both scores null: the committee says.",
    listOf(
      object({
        grade: wholeNumber(1, MOST_GRADES),
        mergeInto: wholeNumber(1, MOST_GRADES),
        from: described("A score deserves the grade from here, itself included.", orNull(score)),
        below: described("A score deserves the grade below this.", orNull(score)),
      }),
    ),
  ),
  allocation: object({
    rounding: described("How a line between two tasks is rounded.", choice(ROUNDINGS)),
    bottomGrade: described("From which end the bottom grade's places are counted.", choice(BOTTOM_GRADES)),
    ties: described("The rank that tied scores share.", choice(TIES)),
    tieExpansion: described("What becomes of a line that would cut a tie.", choice(TIE_EXPANSIONS)),
    scoreDigits: described("Digits that scores are rounded to before they are compared.", wholeNumber(0, 10)),
    strata: described("Who shares a quota: all tasks, each group, or both at once.", choice(STRATA)),
    adjustment: object({
      meaning: described("What the adjustment moves.", choice(ADJUSTMENT_MEANINGS)),
      within: described("Percent points, or for count percent of the tasks.", number(0, 100)),
    }),
  }),
  correction: object({
    method: described("How scores of different subcommittees are made comparable.", choice(CORRECTION_METHODS)),
    clamp: described(
      "Corrected scores are cut off at these bounds; null: none.",
      orNull(
        inAccord(object({ from: score, to: score }), ({ from, to }: { from: number; to: number }, path) =>
          from < to ? [] : problem(`${path}.to`, "not-rising", `> ${from}`),
        ),
      ),
    ),
    smallestGroup: described("Smaller subcommittees are only shifted to the mean.", wholeNumber(2, 1_000_000)),
  }),
});

/** A whole rule set. */
export const ruleSetShape = inAccord(members, (ruleSet: RuleSet) => {
  const count = ruleSet.grades.length;
  return [
    ...lastPenalty(ruleSet, count),
    ...checkQuota(ruleSet.quota, count, "quota"),
    ...rising(
      ruleSet.smallGroups.map(({ below }) => below),
      (index) => `smallGroups[${index}].below`,
    ),
    ...ruleSet.smallGroups.flatMap(({ quota }, index) =>
      quota === null ? [] : checkQuota(quota, count, `smallGroups[${index}].quota`),
    ),
    ...unearned(ruleSet.unearned, count),
  ];
});

function lastPenalty({ rubric }: RuleSet, count: number): readonly RuleSetProblem[] {
  if (rubric === null || rubric.bonusPenalty.penaltyFromGrade <= count) return [];
  return problem("rubric.bonusPenalty.penaltyFromGrade", "out-of-range", `1–${count}`);
}

function unearned(rules: readonly UnearnedGrade[], count: number): readonly RuleSetProblem[] {
  const twice = repeated(
    rules.map(({ grade }) => grade),
    (index) => `unearned[${index}].grade`,
  );
  const single = rules.flatMap(({ grade, mergeInto, from, below }, index) => {
    const path = `unearned[${index}]`;
    if (grade > count) return problem(`${path}.grade`, "out-of-range", `1–${count}`);
    const neighbours = [grade - 1, grade + 1].filter((neighbour) => neighbour >= 1 && neighbour <= count);
    if (!neighbours.includes(mergeInto)) return problem(`${path}.mergeInto`, "not-neighbour", neighbours.join(", "));
    return from !== null && below !== null && from >= below ? problem(`${path}.below`, "not-rising", `> ${from}`) : [];
  });
  return [...twice, ...single];
}
