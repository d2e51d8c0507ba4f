import type { RuleSetProblem } from "./ruleSetProblem";

/** A rule that members of a value must keep among each other; it runs once every member by itself is right. */
export type Accord = (value: never, path: string) => readonly RuleSetProblem[];

/**
 * What a part of a rule set looks like, as data: the add-in's own check reads it (`checkShape`), and the published JSON
 * schema is made from it, so that the two cannot differ.
 */
export type Shape = { readonly description?: string; readonly accord?: Accord } & (
  | { readonly kind: "text" }
  | { readonly kind: "boolean" }
  | { readonly kind: "number"; readonly from: number; readonly to: number; readonly whole: boolean }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "orNull"; readonly shape: Shape }
  | { readonly kind: "list"; readonly entry: Shape; readonly atLeast: number; readonly atMost: number }
  | { readonly kind: "record"; readonly entry: Shape }
  | { readonly kind: "object"; readonly members: Readonly<Record<string, Shape>> }
  /** An object of one of several forms, told apart by the text under `tag`. */
  | { readonly kind: "variants"; readonly tag: string; readonly variants: Readonly<Record<string, ObjectShape>> }
);

export type ObjectShape = Extract<Shape, { readonly kind: "object" }>;

const MANY = 100_000;

export const text = (): Shape => ({ kind: "text" });
export const boolean = (): Shape => ({ kind: "boolean" });
export const number = (from: number, to: number): Shape => ({ kind: "number", from, to, whole: false });
export const wholeNumber = (from: number, to: number): Shape => ({ kind: "number", from, to, whole: true });
export const choice = (values: readonly string[]): Shape => ({ kind: "choice", values });
export const orNull = (shape: Shape): Shape => ({ kind: "orNull", shape });
export const listOf = (entry: Shape, atLeast = 0, atMost = MANY): Shape => ({ kind: "list", entry, atLeast, atMost });
export const recordOf = (entry: Shape): Shape => ({ kind: "record", entry });
export const object = (members: Readonly<Record<string, Shape>>): ObjectShape => ({ kind: "object", members });
export const variants = (tag: string, forms: Readonly<Record<string, ObjectShape>>): Shape => ({
  kind: "variants",
  tag,
  variants: forms,
});

/** The shape with a sentence for readers of the JSON schema. */
export const described = (description: string, shape: Shape): Shape => ({ ...shape, description });

/** The shape with a rule among its members. */
export const inAccord = (shape: Shape, accord: Accord): Shape => ({ ...shape, accord });
