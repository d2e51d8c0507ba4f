import { problem, type RuleSetProblem } from "./ruleSetProblem";
import type { ObjectShape, Shape } from "./shape";

/**
 * Lists where a value departs from a shape.
 *
 * @param shape - what is wanted
 * @param value - anything
 * @param path - where the value stands, for the problems
 * @returns the problems in the order of the shape; those among members only where each member by itself is right
 * @example
 * checkShape(wholeNumber(0, 10), 2.5, "scoreDigits") //=> [{ path: "scoreDigits", code: "out-of-range", allowed: "0–10, whole" }]
 */
export function checkShape(shape: Shape, value: unknown, path: string): readonly RuleSetProblem[] {
  const problems = checkKind(shape, value, path);
  return problems.length === 0 && shape.accord !== undefined ? shape.accord(value as never, path) : problems;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const memberPath = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

function checkKind(shape: Shape, value: unknown, path: string): readonly RuleSetProblem[] {
  switch (shape.kind) {
    case "text":
      return typeof value === "string" && value !== "" ? [] : problem(path, "not-text");
    case "boolean":
      return typeof value === "boolean" ? [] : problem(path, "not-boolean", "true, false");
    case "number":
      return checkNumber(shape, value, path);
    case "choice":
      return shape.values.includes(value as string) ? [] : problem(path, "unknown-value", shape.values.join(", "));
    case "orNull":
      return value === null ? [] : checkShape(shape.shape, value, path);
    case "list":
      return checkList(shape, value, path);
    case "record":
      if (!isObject(value)) return problem(path, "not-object");
      return Object.entries(value).flatMap(([key, entry]) => checkShape(shape.entry, entry, memberPath(path, key)));
    case "object":
      return checkObject(shape, value, path);
    case "variants": {
      if (!isObject(value)) return problem(path, "not-object");
      const names = Object.keys(shape.variants);
      const tagPath = memberPath(path, shape.tag);
      if (!(shape.tag in value)) return problem(tagPath, "missing", names.join(", "));
      const name = names.find((known) => known === value[shape.tag]);
      if (name === undefined) return problem(tagPath, "unknown-value", names.join(", "));
      return checkObject(shape.variants[name]!, value, path);
    }
  }
}

function checkNumber(
  { from, to, whole }: Extract<Shape, { kind: "number" }>,
  value: unknown,
  path: string,
): readonly RuleSetProblem[] {
  const allowed = whole ? `${from}–${to}, whole` : `${from}–${to}`;
  if (typeof value !== "number" || !Number.isFinite(value)) return problem(path, "not-number", allowed);
  const fits = value >= from && value <= to && (!whole || Number.isInteger(value));
  return fits ? [] : problem(path, "out-of-range", allowed);
}

function checkList(
  { entry, atLeast, atMost }: Extract<Shape, { kind: "list" }>,
  value: unknown,
  path: string,
): readonly RuleSetProblem[] {
  if (!Array.isArray(value)) return problem(path, "not-list");
  if (value.length < atLeast) return problem(path, "too-few", `≥ ${atLeast}`);
  if (value.length > atMost) return problem(path, "too-many", `≤ ${atMost}`);
  return value.flatMap((member, index) => checkShape(entry, member, `${path}[${index}]`));
}

/** Every member named, none missing and none besides: a misspelt parameter must not pass for its default. */
function checkObject({ members }: ObjectShape, value: unknown, path: string): readonly RuleSetProblem[] {
  if (!isObject(value)) return problem(path, "not-object");
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(members, name));
  return [
    ...unknown.flatMap((name) => problem(memberPath(path, name), "unknown-name", Object.keys(members).join(", "))),
    ...Object.entries(members).flatMap(([name, member]) =>
      Object.hasOwn(value, name)
        ? checkShape(member, value[name], memberPath(path, name))
        : problem(memberPath(path, name), "missing"),
    ),
  ];
}
