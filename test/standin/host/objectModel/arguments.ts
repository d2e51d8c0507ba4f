import { invalidArgument } from "../richApiError";
import { isHostObject, type ObjectType } from "./objectType";

/** An argument that must be a text. */
export function textArgument(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} must be a text, not ${JSON.stringify(value)}`);
  return value;
}

/** An argument that must be a whole number. */
export function wholeArgument(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw invalidArgument(`${name} must be a whole number, not ${JSON.stringify(value)}`);
  }
  return value;
}

/** An argument that may be left out: `undefined` then. */
export function optionalArgument<Value>(
  value: unknown,
  name: string,
  read: (value: unknown, name: string) => Value,
): Value | undefined {
  return value === null || value === undefined ? undefined : read(value, name);
}

export function booleanArgument(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${name} must be true or false, not ${JSON.stringify(value)}`);
  return value;
}

/** An argument that must be one of a few words. */
export function choiceArgument<Choice extends string>(
  value: unknown,
  name: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    throw invalidArgument(`${name} must be one of ${choices.join(", ")}, not ${JSON.stringify(value)}`);
  }
  return choice;
}

/** An argument that must be an object of the given type. */
export function objectArgument<Target>(value: unknown, name: string, type: ObjectType<Target>): Target {
  if (!isHostObject(value) || value.type !== (type as ObjectType<unknown>))
    throw invalidArgument(`${name} must be a ${type.name}`);
  return value.target as Target;
}
