import type { RuleSet } from "../rules/ruleSet";
import { RUBRIC_SECTIONS, RUBRIC_SWITCH, type RubricParts } from "./rubricSections";
import type { CellPlace, SheetCell, SheetLanguage } from "./ruleSheet";
import type { AnySection } from "./section";
import { GRADING_SECTIONS, type GradingParts } from "./sections";
import { writeRuleSheet, type WrittenEntry, type WrittenMember } from "./writeRuleSheet";

export type SectionKey = keyof GradingParts | keyof RubricParts | "rubric";

/** One value that can be edited. */
export interface RuleField {
  readonly label: string;
  /** The cell of the sheet of rules in which it stands. */
  readonly place: CellPlace;
  /** All that it can be, where that is a few words. */
  readonly options: readonly string[] | null;
  /** What to know of it; `""` for nothing, or where the options say it. */
  readonly hint: string;
}

/** Values that belong together: a row of a table, or one value by itself. */
export interface RuleRow {
  /** What the row is about, `""` where its fields say it. */
  readonly title: string;
  readonly fields: readonly RuleField[];
}

/** A rule set as something to fill in: the cells of its sheet, and what stands in which of them. */
export interface RuleForm {
  readonly cells: readonly (readonly SheetCell[])[];
  readonly sections: ReadonlyMap<SectionKey, readonly RuleRow[]>;
}

const SECTIONS = Object.entries({
  ...GRADING_SECTIONS,
  rubric: RUBRIC_SWITCH,
  ...RUBRIC_SECTIONS,
}) as readonly (readonly [SectionKey, AnySection])[];

/**
 * The sheet of rules as a form: whatever is edited in its cells is read by `readRuleSheet`, as on the sheet itself.
 *
 * @param ruleSet - any valid one
 * @param language - of labels and words
 * @example
 * ruleForm(RULE_SET_2023, "en").sections.get("correction")?.[0]?.fields[0]?.label //=> "Method"
 */
export function ruleForm(ruleSet: RuleSet, language: SheetLanguage): RuleForm {
  const { cells, entries } = writeRuleSheet(ruleSet, language);
  const rows = (section: AnySection) =>
    entries.filter((entry) => entry.section === section).map((entry, index) => rowOf(entry, index, cells, language));
  return { cells, sections: new Map(SECTIONS.map(([key, section]) => [key, rows(section)])) };
}

/** The form with another text in one cell. */
export const withCell = (cells: RuleForm["cells"], { row, column }: CellPlace, text: string): RuleForm["cells"] =>
  cells.map((line, at) => (at === row ? line.map((cell, index) => (index === column ? text : cell)) : line));

function rowOf(
  { section, row, members }: WrittenEntry,
  index: number,
  cells: RuleForm["cells"],
  language: SheetLanguage,
): RuleRow {
  const title = members
    .filter(namesRow)
    .map(({ column }) => cells[row]?.[column])
    .join(" ");
  const isGrade = section === (GRADING_SECTIONS.grades as unknown);
  return {
    title: isGrade ? GRADING_SECTIONS.quotas.members.values.head(index + 1)[language] : title,
    fields: members.filter((member) => !namesRow(member)).flatMap((member) => fieldsOf(member, row, language)),
  };
}

const namesRow = ({ member }: WrittenMember): boolean => "namesRow" in member;

function fieldsOf({ member, column, columns }: WrittenMember, row: number, language: SheetLanguage): RuleField[] {
  if (!("each" in member)) {
    const options = member.codec.options(language);
    const hint = options === null ? member.codec.note(language) : "";
    return [{ label: member.name[language], place: { row, column }, options, hint }];
  }
  return Array.from({ length: columns }, (_, index) => ({
    label: member.head(index + 1)[language],
    place: { row, column: column + index },
    options: member.each.options(language),
    hint: "",
  }));
}
