import { readGrade } from "../../rules/gradeText";
import type { RuleSet } from "../../rules/ruleSet";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "../arguments/cellError";
import { cellsOf, isBlankCell, type Matrix } from "../arguments/matrix";
import { messages } from "../arguments/messages";

/**
 * Reads the optional `withheld` argument: the grades that the committee finds nobody deserves.
 *
 * @param withheld - the argument as it arrived; blank cells say nothing
 * @returns the grades, 1 for the best
 * @throws CellError `#VALUE!` for what is no grade, and for one whose places the rules give to no neighbour
 * @example
 * readWithheld([["가"]], CIVIL_SERVICE) //=> [4]
 */
export function readWithheld(withheld: Matrix | null | undefined, { grades, unearned }: RuleSet): readonly number[] {
  return cellsOf(withheld ?? [])
    .filter((cell) => !isBlankCell(cell))
    .map((cell) => {
      const grade = readGrade(cell, grades)?.grade;
      if (grade !== undefined && unearned.some((rule) => rule.grade === grade)) return grade;
      const allowed = unearned.map((rule) => grades[rule.grade - 1]?.label ?? "").join(", ");
      throw new CellError("#VALUE!", messages().withheld(cellText(cell), allowed));
    });
}
