import Ajv from "ajv";
import { ruleSetSchema } from "../../scripts/ruleSetSchema";
import published from "../../docs/rule-set.schema.json";
import type { RuleSet } from "./ruleSet";
import { SHIPPED_RULE_SETS } from "./sets/shippedRuleSets";
import { validateRuleSet } from "./validateRuleSet";

const validate = new Ajv({ strict: false }).compile(published);

/** Every path to a member of a rule set, so that each can be spoilt in turn. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): readonly (string | number)[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const below = Object.entries(value).flatMap(([key, entry]) =>
    pathsOf(entry, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? below : [[...path], ...below];
}

function spoil(ruleSet: RuleSet, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(ruleSet) as unknown;
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], copy);
  (parent as Record<string | number, unknown>)[path[path.length - 1] ?? ""] = value;
  return copy;
}

describe("docs/rule-set.schema.json", () => {
  it("is what npm run schema makes of the add-in's own shape of a rule set", () => {
    expect(published).toEqual(ruleSetSchema());
  });

  it.each(SHIPPED_RULE_SETS.map((ruleSet) => [ruleSet.id, ruleSet] as const))("accepts the set %s", (_, ruleSet) => {
    expect(validate(ruleSet)).toBe(true);
  });

  it.each([
    ["an object where something else belongs", { unexpected: true }],
    ["a number beyond every range", 1e12],
    ["an empty text", ""],
  ])("agrees with the add-in's own check when any member of any set is %s", (_, value) => {
    for (const ruleSet of SHIPPED_RULE_SETS) {
      for (const path of pathsOf(ruleSet)) {
        const spoilt = spoil(ruleSet, path, value);
        expect({ path, valid: validate(spoilt) }).toEqual({ path, valid: validateRuleSet(spoilt).length === 0 });
      }
    }
  });
});
