import { GRADE_FORMATS, readGrade, writeGrade, type GradeFormat } from "../../rules/gradeText";
import type { RuleSet } from "../../rules/ruleSet";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "../arguments/cellError";
import { isBlankCell } from "../arguments/matrix";
import { messages } from "../arguments/messages";

/**
 * Reads the optional `format` argument, an example: any grade of the rules, written as wanted.
 *
 * @returns the rule set's own format where the argument is left out or blank
 * @throws CellError `#VALUE!` for what is no grade
 * @example
 * readGradeFormat("7등급(부진)", RULE_SET_2023) //=> "number-unit-label"
 */
export function readGradeFormat(example: unknown, { grades, gradeFormat }: RuleSet): GradeFormat {
  if (isBlankCell(example)) return gradeFormat;
  const reading = readGrade(example, grades);
  if (reading !== null) return reading.format;
  const examples = GRADE_FORMATS.map((format) => writeGrade(grades.length, format, grades)).join(", ");
  throw new CellError("#VALUE!", messages().format(cellText(example), examples));
}
