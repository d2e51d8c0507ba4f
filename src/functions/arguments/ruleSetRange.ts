import type { RuleSet } from "../../rules/ruleSet";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { validateRuleSet } from "../../rules/validateRuleSet";
import type { RuleSetProblem } from "../../rules/validation/ruleSetProblem";
import { cellText } from "../../scoresheet/cell/cellText";
import { readNumber } from "../../scoresheet/cell/readNumber";
import { CellError } from "./cellError";
import { isBlankCell, type Matrix } from "./matrix";
import { messages } from "./messages";

/** One grade of the range: its label, its cumulative line, and where the two stand, counted from 1. */
interface GradeEntry {
  readonly label: unknown;
  readonly line: unknown;
  readonly labelCell: CellPlace;
  readonly lineCell: CellPlace;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Reads a rule set from a range of labels and cumulative lines in percent, best to worst: two columns (등급 | 누적 기준선), or
 * two rows. The last line is left blank, or is 100. Lines that are all at most 1 are percentages as Excel keeps them (5 % is
 * 0.05). Everything else is as the 2023 set reads it, except that every grade's line may be adjusted and that there is no
 * rubric. Grades are written as their labels, or as numbers where the labels are 1, 2, 3 …
 *
 * @param range - the argument as it arrived, more than one cell
 * @throws CellError `#VALUE!` that names the cell of the range
 * @example
 * readRuleSetRange([["상", 0.3], ["중", 0.7], ["하", ""]]).quota //=> { basis: "lines", lines: [30, 70] }
 */
export function readRuleSetRange(range: Matrix): RuleSet {
  const entries = entriesOf(range);
  const lines = linesOf(entries);
  const labels = entries.map(({ label }) => (isBlankCell(label) ? "" : cellText(label).trim()));
  const ruleSet: RuleSet = {
    ...RULE_SET_2023,
    id: "range",
    rubric: null,
    grades: labels.map((label) => ({ label, adjustable: true })),
    gradeFormat: labels.every((label, index) => label === String(index + 1)) ? "number" : "label",
    quota: { basis: "lines", lines },
  };
  const [problem] = validateRuleSet(ruleSet);
  if (problem !== undefined) throw problemAt(problem, entries);
  return ruleSet;
}

function entriesOf(range: Matrix): readonly GradeEntry[] {
  const columns = range[0]?.length ?? 0;
  const place = (row: number, column: number): CellPlace => ({ row: row + 1, column: column + 1 });
  // Two rows of two columns are a table of two grades either way; what stands beside the first label tells which.
  if (columns === 2 && (range.length !== 2 || readNumber(range[0]?.[1]).kind === "number")) {
    return range.map(([label, line], row) => ({ label, line, labelCell: place(row, 0), lineCell: place(row, 1) }));
  }
  const [labels, lines] = range;
  if (range.length !== 2 || labels === undefined || lines === undefined) {
    throw new CellError("#VALUE!", messages().rulesRange());
  }
  return labels.map((label, column) => ({
    label,
    line: lines[column],
    labelCell: place(0, column),
    lineCell: place(1, column),
  }));
}

/** The lines of all grades but the last, in percent. */
function linesOf(entries: readonly GradeEntry[]): readonly number[] {
  const stated = entries.map(({ line, lineCell }) => {
    const reading = readNumber(line);
    if (reading.kind === "number") return reading.value;
    if (reading.kind === "blank") return 0;
    throw refusal(lineCell, messages().lineNotNumber(cellText(line)));
  });
  const areFractions = stated.every((line) => line <= 1);
  // At Excel's 15 digits, so that 0.07 is 7 and not 7.000000000000001.
  const percents = stated.map((line) => (areFractions ? Number((line * 100).toPrecision(15)) : line));
  const last = entries.length - 1;
  percents.forEach((percent, index) => {
    // A blank cell arrives as 0.
    if (index < last && percent === 0) throw refusal(entries[index]!.lineCell, messages().lineMissing());
    if (index === last && percent !== 0 && percent !== 100)
      throw refusal(entries[index]!.lineCell, messages().lastLine());
  });
  return percents.slice(0, last);
}

/** A problem of the rule set, at the cell that it comes from. */
function problemAt({ path, code }: RuleSetProblem, entries: readonly GradeEntry[]): CellError {
  const entry = entries[Number(/\[(\d+)\]/.exec(path)?.[1])];
  if (entry === undefined) return new CellError("#VALUE!", messages().rulesRange());
  switch (code) {
    case "not-text":
      return refusal(entry.labelCell, messages().labelMissing());
    case "repeated":
      return refusal(entry.labelCell, messages().labelRepeated(cellText(entry.label)));
    case "not-rising":
      return refusal(entry.lineCell, messages().lineNotRising());
    default:
      return refusal(entry.lineCell, messages().lineOutOfRange());
  }
}

const refusal = ({ row, column }: CellPlace, reason: string): CellError =>
  new CellError("#VALUE!", messages().rulesRangeCell(row, column, reason));
