import Ajv from "ajv";
import schema from "../../docs/rule-set.schema.json";
import { RULE_SET_2023 } from "./ruleSet2023";
import { validateRuleSet } from "./validateRuleSet";

const validate = new Ajv({ strict: false }).compile(schema);

/** Every path to a member of a rule set, so that each can be spoilt in turn. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): readonly (string | number)[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const below = Object.entries(value).flatMap(([key, entry]) =>
    pathsOf(entry, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? below : [[...path], ...below];
}

function spoil(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(RULE_SET_2023) as unknown;
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], copy);
  (parent as Record<string | number, unknown>)[path[path.length - 1] ?? ""] = value;
  return copy;
}

describe("docs/rule-set.schema.json", () => {
  it("accepts the 2023 rules", () => {
    expect(validate(RULE_SET_2023)).toBe(true);
  });

  it.each([
    ["an object where something else belongs", { unexpected: true }],
    ["a number beyond every range", 1e9],
    ["an empty text", ""],
  ])("agrees with the add-in's own check when any member is %s", (_, value) => {
    for (const path of pathsOf(RULE_SET_2023)) {
      const spoilt = spoil(path, value);
      expect({ path, valid: validate(spoilt) }).toEqual({ path, valid: validateRuleSet(spoilt).length === 0 });
    }
  });
});
