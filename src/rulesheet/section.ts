import type { LocalizedText } from "../rules/localizedText";
import type { Codec } from "./codecs";

/** One value in one cell. */
export interface Single<Value> {
  readonly name: LocalizedText;
  readonly codec: Codec<Value>;
  /** Says what its row of a table is about: a band, an item. */
  readonly namesRow?: true;
}

/**
 * A list of values, one a cell from left to right. Each of its columns has a head of its own, with its number, so that a remark
 * beside the last value is none.
 */
export interface Spread<Value> {
  readonly name: LocalizedText;
  readonly each: Codec<Value>;
  /** The head of one of its columns, 1 for the first. */
  head(column: number): LocalizedText;
}

/** How each member of a part stands on the sheet: a member that is left out does not compile. */
export type Members<Part> = {
  readonly [Key in keyof Part]-?: Part[Key] extends readonly (infer Entry)[] ? Spread<Entry> : Single<Part[Key]>;
};

/** A section of names and values, one below the other. */
export interface FieldsSection<Part> {
  readonly kind: "fields";
  readonly title: LocalizedText;
  readonly members: Members<Part>;
}

/** A section that is a table, one entry a row. Spreads are the last columns of tables, and nowhere else. */
export interface TableSection<Part> {
  readonly kind: "table";
  readonly title: LocalizedText;
  readonly members: Members<Part>;
}

export const fields = <Part>(ko: string, en: string, members: Members<Part>): FieldsSection<Part> => ({
  kind: "fields",
  title: { ko, en },
  members,
});

export const table = <Part>(ko: string, en: string, members: Members<Part>): TableSection<Part> => ({
  kind: "table",
  title: { ko, en },
  members,
});

export const single = <Value>(ko: string, en: string, codec: Codec<Value>): Single<Value> => ({
  name: { ko, en },
  codec,
});

/** What the row of a table is about. */
export const rowName = <Value>(ko: string, en: string, codec: Codec<Value>): Single<Value> => ({
  ...single(ko, en, codec),
  namesRow: true,
});

export const spread = <Value>(head: (column: number) => LocalizedText, each: Codec<Value>): Spread<Value> => ({
  name: head(1),
  each,
  head,
});

/** The section that holds a part: a table where the part is a list. */
export type SectionOf<Part> = Part extends readonly (infer Row)[] ? TableSection<Row> : FieldsSection<Part>;

/** A member of any section, where only its place on the sheet matters. */
export type AnyMember = Single<unknown> | Spread<unknown>;
export type AnySection = FieldsSection<Record<string, unknown>> | TableSection<Record<string, unknown>>;

export const membersOf = (section: AnySection): readonly (readonly [string, AnyMember])[] =>
  Object.entries(section.members);
