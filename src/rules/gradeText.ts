import type { GradeRule } from "./quota";

/** The ways in which sheets write a grade: `7`, `7등급`, `부진`, `7등급(부진)`. */
export const GRADE_FORMATS = ["number", "number-unit", "label", "number-unit-label"] as const;
export type GradeFormat = (typeof GRADE_FORMATS)[number];

export interface GradeReading {
  /** 1 for the best. */
  readonly grade: number;
  readonly format: GradeFormat;
}

/**
 * Writes a grade the way a sheet does.
 *
 * @param grade - 1 for the best
 * @param format - the way
 * @param grades - the rule set's grades
 * @returns a number for `number`, else text
 * @throws RangeError when the rule set has no such grade
 * @example
 * writeGrade(7, "number-unit-label", RULE_SET_2023.grades) //=> "7등급(부진)"
 */
export function writeGrade(grade: number, format: GradeFormat, grades: readonly GradeRule[]): number | string {
  const rule = grades[grade - 1];
  if (rule === undefined) throw new RangeError(`no grade ${grade} among ${grades.length}`);
  switch (format) {
    case "number":
      return grade;
    case "number-unit":
      return `${grade}등급`;
    case "label":
      return rule.label;
    case "number-unit-label":
      return `${grade}등급(${rule.label})`;
  }
}

/**
 * Reads a grade as people write it, spaces and full-width forms forgiven.
 *
 * @param cell - a cell's value
 * @param grades - the rule set's grades
 * @returns the grade and the way it is written, or `null` where it is none (a number out of range, a label that
 *   contradicts its number)
 * @example
 * readGrade("7등급 (부진)", RULE_SET_2023.grades) //=> { grade: 7, format: "number-unit-label" }
 * @example
 * readGrade("7등급(우수)", RULE_SET_2023.grades) //=> null
 */
export function readGrade(cell: unknown, grades: readonly GradeRule[]): GradeReading | null {
  const text = String(cell).normalize("NFKC").replace(/\s+/g, "");
  const labelled = grades.findIndex((rule) => rule.label === text);
  if (labelled !== -1) return { grade: labelled + 1, format: "label" };
  const match = /^(\d+)(등급)?(?:\((.+)\))?$/.exec(text);
  if (match === null) return null;
  const [, digits, unit, label] = match;
  const grade = Number(digits);
  const rule = grades[grade - 1];
  if (rule === undefined || (label !== undefined && label !== rule.label)) return null;
  if (label !== undefined) return { grade, format: "number-unit-label" };
  return { grade, format: unit === undefined ? "number" : "number-unit" };
}
