import type { Codec } from "./codecs";
import { fold, isBlank, NOTE_MARK, says, type CellPlace, type SheetLanguage } from "./ruleSheet";
import type { RuleSheetProblem } from "./ruleSheetProblem";
import { membersOf, type AnyMember, type AnySection } from "./section";

type Cells = readonly (readonly unknown[])[];

/** Where a section stands: the cell of its title, and the row at which the next one starts. */
export interface SectionPlace extends CellPlace {
  readonly end: number;
}

/** One entry of a section as it was read. */
export interface ReadRow {
  readonly values: Readonly<Record<string, unknown>>;
  /** The cells of each member: one, or one for each value of a list. */
  readonly places: Readonly<Record<string, readonly CellPlace[]>>;
  /** Where the entry starts. */
  readonly place: CellPlace;
}

export interface ReadSection {
  /** A section of fields has one. */
  readonly rows: readonly ReadRow[];
  readonly place: CellPlace;
  readonly problems: readonly RuleSheetProblem[];
}

/** Reads the entries of one section; what cannot be read is said at its cell, and its value is left `undefined`. */
export function readSection(
  section: AnySection,
  cells: Cells,
  place: SectionPlace,
  language: SheetLanguage,
): ReadSection {
  const reader = new SectionReader(section, cells, place, language);
  const rows = section.kind === "fields" ? [reader.readFields()] : reader.readTable();
  return { rows, place: { row: place.row, column: place.column }, problems: reader.problems };
}

class SectionReader {
  readonly problems: RuleSheetProblem[] = [];

  constructor(
    private readonly section: AnySection,
    private readonly cells: Cells,
    private readonly place: SectionPlace,
    private readonly language: SheetLanguage,
  ) {}

  readFields(): ReadRow {
    const { row: titleRow, column, end } = this.place;
    const found = new Map<string, number>();
    for (let row = titleRow + 1; row < end; row++) {
      const member = membersOf(this.section).find(([, { name }]) => says(this.cell(row, column), name));
      if (member === undefined) continue;
      const [key] = member;
      if (found.has(key)) this.report({ row, column }, "repeated", key);
      else found.set(key, row);
    }
    const columns = membersOf(this.section).map(([key, member]) => {
      const row = found.get(key);
      if (row === undefined)
        this.report(this.place, "no-member", member.name[this.language], [member.name[this.language]]);
      return [key, member, row === undefined ? [] : [{ row, column: column + 1 }]] as const;
    });
    return this.entry(columns, this.place);
  }

  readTable(): ReadRow[] {
    const { row: titleRow, column, end } = this.place;
    const body: number[] = [];
    for (let row = titleRow + 1; row < end; row++) if (!this.isSkipped(row, column)) body.push(row);
    const [head, ...rows] = body;
    const columns = membersOf(this.section).map(([key, member]) => {
      const at = head === undefined ? -1 : this.row(head).findIndex((cell) => says(cell, member.name));
      if (at === -1) {
        const missing = member.name[this.language];
        this.report({ row: head ?? titleRow, column }, "no-member", missing, [missing]);
      }
      return [key, member, at] as const;
    });
    if (head === undefined || columns.some(([, , at]) => at === -1)) return [];
    return rows.map((row) =>
      this.entry(
        columns.map(([key, member, at]) => [key, member, this.places(member, head, row, at)] as const),
        { row, column },
      ),
    );
  }

  /** The cells of one member in a row: one, or those under the numbered heads up to the last that holds something. */
  private places(member: AnyMember, head: number, row: number, column: number): CellPlace[] {
    if (!("each" in member)) return [{ row, column }];
    let heads = 1;
    while (says(this.cell(head, column + heads), member.head(heads + 1))) heads++;
    // A value too many, or under a head that was reworded, stands where nobody would look for a remark.
    const beyond = { row, column: column + heads };
    if (!isBlank(this.cell(row, beyond.column))) {
      const needed = member.head(heads + 1)[this.language];
      this.report(beyond, "no-member", needed, [needed]);
    }
    const places = Array.from({ length: heads }, (_, offset) => ({ row, column: column + offset }));
    const last = places.reduce((latest, place, index) => (isBlank(this.cell(row, place.column)) ? latest : index), -1);
    return places.slice(0, last + 1);
  }

  private entry(columns: readonly (readonly [string, AnyMember, readonly CellPlace[]])[], place: CellPlace): ReadRow {
    const values: Record<string, unknown> = {};
    const places: Record<string, readonly CellPlace[]> = {};
    for (const [key, member, cells] of columns) {
      places[key] = cells;
      if ("each" in member) values[key] = cells.map((cell) => this.value(member.each, cell, key));
      else if (cells[0] !== undefined) values[key] = this.value(member.codec, cells[0], key);
    }
    return { values, places, place: { row: place.row, column: place.column } };
  }

  private value(codec: Codec<unknown>, place: CellPlace, parameter: string): unknown {
    const reading = codec.read(this.cell(place.row, place.column), this.language);
    if (reading.ok) return reading.value;
    this.report(place, reading.code, parameter, reading.allowed);
    return undefined;
  }

  private report(
    { row, column }: CellPlace,
    code: RuleSheetProblem["code"],
    parameter: string,
    allowed: readonly string[] = [],
  ): void {
    const cell = this.cell(row, column);
    this.problems.push({
      row,
      column,
      code,
      parameter,
      ...(isBlank(cell) ? {} : { actual: String(cell) }),
      ...(allowed.length === 0 ? {} : { allowed }),
    });
  }

  /** Rows that are blank, or only explain, are no entries. */
  private isSkipped(row: number, column: number): boolean {
    const filled = this.row(row).filter((cell) => !isBlank(cell)).length;
    return filled === 0 || (filled === 1 && fold(this.cell(row, column)).startsWith(NOTE_MARK));
  }

  private row(row: number): readonly unknown[] {
    return this.cells[row] ?? [];
  }

  private cell(row: number, column: number): unknown {
    return this.cells[row]?.[column];
  }
}
