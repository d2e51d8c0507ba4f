import { problem, type RuleSetProblem } from "./ruleSetProblem";

type PathAt = (index: number) => string;

/** The numbers that are not above the one before. */
export const rising = (numbers: readonly number[], pathAt: PathAt): readonly RuleSetProblem[] =>
  numbers.flatMap((value, index) =>
    index === 0 || value > numbers[index - 1]! ? [] : problem(pathAt(index), "not-rising", `> ${numbers[index - 1]!}`),
  );

/** The numbers that are not below the one before. */
export const falling = (numbers: readonly number[], pathAt: PathAt): readonly RuleSetProblem[] =>
  numbers.flatMap((value, index) =>
    index === 0 || value < numbers[index - 1]! ? [] : problem(pathAt(index), "not-falling", `< ${numbers[index - 1]!}`),
  );

/** The values that stood before. */
export const repeated = (values: readonly (string | number)[], pathAt: PathAt): readonly RuleSetProblem[] =>
  values.flatMap((value, index) => (values.indexOf(value) === index ? [] : problem(pathAt(index), "repeated")));
