import type { HostState } from "../hostState";
import type { Requirement } from "../requirementSets";

/** An object that the client can hold: what it is, and the thing itself. */
export interface HostObject {
  readonly type: ObjectType<unknown>;
  readonly target: unknown;
}

interface MemberBase {
  readonly since: Requirement;
  /** True where the answer hangs on computed values, so that the workbook is calculated first. */
  readonly isComputed: boolean;
}

export interface Property<Target> extends MemberBase {
  readonly kind: "property";
  readonly get?: (target: Target, state: HostState) => unknown;
  readonly set?: (target: Target, value: unknown, state: HostState) => void;
}

export interface Navigation<Target> extends MemberBase {
  readonly kind: "navigation";
  readonly get: (target: Target, state: HostState) => HostObject | null;
}

export interface Method<Target> extends MemberBase {
  readonly kind: "method";
  /** How many arguments are understood; a further one fails. */
  readonly parameters: number;
  /** Gives back an object, a null object (`null`), plain data or nothing, at once or later. */
  readonly call: (target: Target, args: readonly unknown[], state: HostState) => unknown;
}

export type Member<Target> = Property<Target> | Navigation<Target> | Method<Target>;

/** One type of the object model: its members by their names on the wire. */
export interface ObjectType<Target> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<Target>>>;
  /** For a collection: what it holds. */
  readonly items?: (target: Target, state: HostState) => readonly HostObject[];
  /** For a collection: the item that an indexer path names. */
  readonly item?: (target: Target, key: unknown, state: HostState) => HostObject;
  /** What the client needs to find the object again in a later request, `{ Id: … }`. */
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
}

/** Pairs a thing with its type. */
export function objectOf<Target>(type: ObjectType<Target>, target: Target): HostObject {
  // The pair is made here and nowhere else, so a type's members only ever see their own kind of target.
  return { type: type as ObjectType<unknown>, target };
}

export function isHostObject(answer: unknown): answer is HostObject {
  return typeof answer === "object" && answer !== null && "type" in answer && "target" in answer;
}

export function property<Target>(
  since: Requirement,
  accessors: Pick<Property<Target>, "get" | "set">,
  options: { isComputed?: boolean } = {},
): Property<Target> {
  return { kind: "property", since, isComputed: options.isComputed ?? false, ...accessors };
}

export function navigation<Target>(since: Requirement, get: Navigation<Target>["get"]): Navigation<Target> {
  return { kind: "navigation", since, isComputed: false, get };
}

export function method<Target>(
  since: Requirement,
  parameters: number,
  call: Method<Target>["call"],
  options: { isComputed?: boolean } = {},
): Method<Target> {
  return { kind: "method", since, parameters, call, isComputed: options.isComputed ?? false };
}
