import type { RuleSet } from "../rules/ruleSet";
import { gradingParts } from "./gradingParts";
import { rubricParts } from "./rubricParts";
import { RUBRIC_SECTIONS, RUBRIC_SWITCH } from "./rubricSections";
import {
  NOTE_MARK,
  RULE_SHEET_NOTE,
  RULE_SHEET_TITLE,
  type CellRange,
  type SheetCell,
  type SheetLanguage,
} from "./ruleSheet";
import { membersOf, type AnyMember, type AnySection } from "./section";
import { GRADING_SECTIONS } from "./sections";

/** A sheet of rules: what stands in its cells, and which of them are titles, heads of tables and notes. */
export interface WrittenRuleSheet {
  /** One rectangle from A1, `""` for a blank cell. */
  readonly cells: readonly (readonly SheetCell[])[];
  readonly titles: readonly CellRange[];
  readonly heads: readonly CellRange[];
  readonly notes: readonly CellRange[];
  /** In points. */
  readonly columnWidths: readonly number[];
  /** Where values stand, row by row. */
  readonly entries: readonly WrittenEntry[];
}

/** A row with values of a section: one member of fields, or one row of a table. */
export interface WrittenEntry {
  readonly section: AnySection;
  readonly row: number;
  readonly members: readonly WrittenMember[];
}

/** Where a member's value stands, or its list of values from left to right. */
export interface WrittenMember {
  readonly member: AnyMember;
  readonly column: number;
  /** How many cells there are for it, filled or not. */
  readonly columns: number;
}

/** One row of the sheet; `notesFrom` is the column from which on it only explains. */
interface Line {
  readonly cells: readonly SheetCell[];
  readonly role: "title" | "head" | "values";
  readonly notesFrom: number | null;
  readonly entry: Omit<WrittenEntry, "row"> | null;
}

interface Style {
  readonly language: SheetLanguage;
  /** How many columns a list has at the least. */
  readonly heads: number;
}

/** Names are long, and values short. */
const NAME_WIDTH = 220;
const VALUE_WIDTH = 130;

/**
 * Writes a rule set as tables that people read and edit, every parameter with the values that it can have.
 *
 * @param ruleSet - any valid one
 * @param language - of names, words and notes
 * @returns the cells, to be read back with `readRuleSheet`
 * @example
 * writeRuleSheet(RULE_SET_2023, "ko").cells[0]?.[0] //=> "평가규정"
 */
export function writeRuleSheet(ruleSet: RuleSet, language: SheetLanguage): WrittenRuleSheet {
  const { rubric } = ruleSet;
  // A basis with values can be chosen where there was one without: each grade has a head for them in any case.
  const style: Style = { language, heads: ruleSet.grades.length };
  const lines = [
    line([RULE_SHEET_TITLE[language]], "title"),
    line([RULE_SHEET_NOTE[language]], "values", 0),
    line([]),
    ...writeParts(GRADING_SECTIONS, gradingParts(ruleSet), style),
    ...writeSection(RUBRIC_SWITCH, { rubric: rubric !== null }, style),
    ...(rubric === null ? [] : writeParts(RUBRIC_SECTIONS, rubricParts(rubric), style)),
  ];
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const rangesOf = (role: Line["role"]): CellRange[] =>
    lines.flatMap((entry, row) =>
      entry.role === role ? [{ row, column: 0, rows: 1, columns: entry.cells.length }] : [],
    );
  return {
    cells: lines.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column] ?? "")),
    titles: rangesOf("title"),
    heads: rangesOf("head"),
    notes: lines.flatMap(({ notesFrom, cells }, row) =>
      notesFrom === null ? [] : [{ row, column: notesFrom, rows: 1, columns: cells.length - notesFrom }],
    ),
    columnWidths: Array.from({ length: width }, (_, column) => (column === 0 ? NAME_WIDTH : VALUE_WIDTH)),
    entries: lines.flatMap(({ entry }, row) => (entry === null ? [] : [{ ...entry, row }])),
  };
}

const line = (
  cells: readonly SheetCell[],
  role: Line["role"] = "values",
  notesFrom: number | null = null,
  entry: Line["entry"] = null,
): Line => ({ cells, role, notesFrom, entry });

function writeParts<Parts extends object>(
  sections: { readonly [Key in keyof Parts]: unknown },
  parts: Parts,
  style: Style,
): Line[] {
  return (Object.keys(sections) as (keyof Parts)[]).flatMap((key) =>
    writeSection(sections[key] as AnySection, parts[key], style),
  );
}

function writeSection(section: AnySection, part: unknown, style: Style): Line[] {
  const title = line([section.title[style.language]], "title");
  const body =
    section.kind === "fields"
      ? writeFields(section, part as Record<string, unknown>, style)
      : writeTable(section, part as readonly Record<string, unknown>[], style);
  return [title, ...body, line([])];
}

function writeFields(section: AnySection, part: Record<string, unknown>, { language }: Style): Line[] {
  return membersOf(section).map(([key, member]) => {
    const cells = [member.name[language], ...writeMember(member, part[key], language)];
    const note = noteOf(member, language);
    const entry = { section, members: [{ member, column: 1, columns: 1 }] };
    return note === "" ? line(cells, "values", null, entry) : line([...cells, note], "values", cells.length, entry);
  });
}

function writeTable(section: AnySection, rows: readonly Record<string, unknown>[], { language, heads }: Style): Line[] {
  const members = membersOf(section);
  const notes = members.flatMap(([, member]) => {
    const note = noteOf(member, language);
    return note === "" ? [] : [line([`${NOTE_MARK} ${member.name[language]}: ${note}`], "values", 0)];
  });
  const columnsOf = (key: string, member: AnyMember) =>
    "each" in member ? Math.max(heads, ...rows.map((row) => (row[key] as readonly unknown[]).length)) : 1;
  let column = 0;
  const places = members.map(([key, member]) => {
    const columns = columnsOf(key, member);
    const place = { member, column, columns };
    column += columns;
    return place;
  });
  const head = places.flatMap(({ member, columns }) =>
    "each" in member
      ? Array.from({ length: columns }, (_, index) => member.head(index + 1)[language])
      : [member.name[language]],
  );
  const body = rows.map((row) =>
    line(
      members.flatMap(([key, member]) => writeMember(member, row[key], language)),
      "values",
      null,
      { section, members: places },
    ),
  );
  return [...notes, line(head, "head"), ...body];
}

const writeMember = (member: AnyMember, value: unknown, language: SheetLanguage): SheetCell[] =>
  "each" in member
    ? (value as readonly unknown[]).map((entry) => member.each.write(entry, language))
    : [member.codec.write(value, language)];

const noteOf = (member: AnyMember, language: SheetLanguage): string =>
  ("each" in member ? member.each : member.codec).note(language);
