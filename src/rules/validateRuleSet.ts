import {
  ADJUSTMENT_MEANINGS,
  BAND_LABELS,
  BOTTOM_GRADES,
  ROUNDINGS,
  RUBRIC_ITEM_IDS,
  TIES,
  type RuleSet,
} from "./ruleSet";

/** One reason why a value is no rule set: where it is, what is wrong, and what would be right. */
export interface RuleSetProblem {
  /** Where in the rule set, as in JSON: `grades[2].line`. */
  readonly path: string;
  readonly code:
    | "missing"
    | "not-text"
    | "not-number"
    | "not-boolean"
    | "not-list"
    | "not-object"
    | "unknown-name"
    | "unknown-value"
    | "out-of-range"
    | "not-rising"
    | "not-falling"
    | "last-has-line"
    | "too-few";
  /** The values or the range that would be accepted, in words. */
  readonly allowed?: string;
}

type Check = (value: unknown, path: string) => RuleSetProblem[];

const problem = (path: string, code: RuleSetProblem["code"], allowed?: string): RuleSetProblem[] => [
  allowed === undefined ? { path, code } : { path, code, allowed },
];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text: Check = (value, path) => (typeof value === "string" && value !== "" ? [] : problem(path, "not-text"));

const boolean: Check = (value, path) => (typeof value === "boolean" ? [] : problem(path, "not-boolean"));

const number =
  (from: number, to: number, whole = false): Check =>
  (value, path) => {
    if (typeof value !== "number" || !Number.isFinite(value)) return problem(path, "not-number", `${from}–${to}`);
    const fits = value >= from && value <= to && (!whole || Number.isInteger(value));
    return fits ? [] : problem(path, "out-of-range", whole ? `${from}–${to}, whole` : `${from}–${to}`);
  };

const oneOf =
  (values: readonly string[]): Check =>
  (value, path) =>
    values.includes(value as string) ? [] : problem(path, "unknown-value", values.join(", "));

const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path);

const listOf =
  (check: Check, atLeast = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return problem(path, "not-list");
    if (value.length < atLeast) return problem(path, "too-few", `≥ ${atLeast}`);
    return value.flatMap((entry, index) => check(entry, `${path}[${index}]`));
  };

const recordOf =
  (check: Check): Check =>
  (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, entry]) => check(entry, `${path}.${key}`))
      : problem(path, "not-object");

/** Every member named, none missing and none besides: a misspelt parameter must not pass for its default. */
const object =
  (members: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (!isObject(value)) return problem(path, "not-object");
    const at = (name: string) => (path === "" ? name : `${path}.${name}`);
    const unknown = Object.keys(value).filter((name) => !(name in members));
    return [
      ...unknown.flatMap((name) => problem(at(name), "unknown-name", Object.keys(members).join(", "))),
      ...Object.entries(members).flatMap(([name, check]) =>
        name in value ? check(value[name], at(name)) : problem(at(name), "missing"),
      ),
    ];
  };

const all =
  (...checks: readonly Check[]): Check =>
  (value, path) => {
    for (const check of checks) {
      const problems = check(value, path);
      if (problems.length > 0) return problems;
    }
    return [];
  };

/** The numbers under `key` must rise (or fall) from entry to entry; only the last one may be, and must be, `null`. */
const steps =
  (key: string, direction: "rising" | "falling"): Check =>
  (value, path) => {
    const entries = (value as Record<string, unknown>[]).map((entry) => entry[key] as number | null);
    const last = entries.length - 1;
    return entries.flatMap((entry, index) => {
      const here = `${path}[${index}].${key}`;
      if (index === last) return entry === null ? [] : problem(here, "last-has-line", "null");
      if (entry === null) return problem(here, "not-number");
      const before = index === 0 ? null : (entries[index - 1] ?? null);
      if (before === null) return [];
      const inOrder = direction === "rising" ? entry > before : entry < before;
      return inOrder ? [] : problem(here, direction === "rising" ? "not-rising" : "not-falling");
    });
  };

const localizedText = object({ ko: text, en: text });
const bandLabel = oneOf(BAND_LABELS);
const percent = number(0, 1000);
const weight = number(0, 1);
const pointRange = all(object({ from: number(-100, 100), to: number(-100, 100) }), (value, path) => {
  const { from, to } = value as { from: number; to: number };
  return from <= to ? [] : problem(`${path}.to`, "not-rising");
});
const digits = number(0, 10, true);

const ruleSet = object({
  id: text,
  name: localizedText,
  source: text,
  achievement: object({
    rateDigits: orNull(digits),
    bands: all(
      listOf(object({ label: bandLabel, from: orNull(percent), points: pointRange }), 2),
      steps("from", "falling"),
    ),
    provisionalBest: bandLabel,
    provisionalMarks: listOf(text),
  }),
  initiative: object({
    pastYears: number(1, 10, true),
    bands: all(listOf(object({ label: bandLabel, from: orNull(percent), weight }), 2), steps("from", "falling")),
  }),
  representativeness: object({ bands: listOf(object({ label: bandLabel, weight, links: listOf(text) }), 2) }),
  items: listOf(
    object({
      id: oneOf(RUBRIC_ITEM_IDS),
      name: localizedText,
      points: number(0, 100),
      bands: orNull(listOf(object({ label: bandLabel, points: pointRange, criteria: listOf(text) }), 2)),
    }),
    1,
  ),
  labelAliases: recordOf(bandLabel),
  grades: all(
    listOf(object({ label: text, line: orNull(number(0, 100)), adjustable: boolean }), 2),
    steps("line", "rising"),
  ),
  allocation: object({
    rounding: oneOf(ROUNDINGS),
    bottomGrade: oneOf(BOTTOM_GRADES),
    ties: oneOf(TIES),
    scoreDigits: digits,
    adjustment: object({ meaning: oneOf(ADJUSTMENT_MEANINGS), within: number(0, 100) }),
  }),
});

/**
 * Lists everything that keeps a value from being a rule set; an empty list means that it is one.
 *
 * @param value - anything, usually what `JSON.parse` gave
 * @returns the problems in the order of the rule set, each with its path and what would be accepted
 * @example
 * validateRuleSet(RULE_SET_2023) //=> []
 * @example
 * validateRuleSet({ ...RULE_SET_2023, id: "" }) //=> [{ path: "id", code: "not-text" }]
 */
export function validateRuleSet(value: unknown): readonly RuleSetProblem[] {
  return ruleSet(value, "");
}

/** Is the value a rule set? The typed side of {@link validateRuleSet}. */
export function isRuleSet(value: unknown): value is RuleSet {
  return validateRuleSet(value).length === 0;
}
