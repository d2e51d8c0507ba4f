import { readRuleSet } from "../rules/readRuleSet";
import type { RuleSet } from "../rules/ruleSet";
import { RULE_SET_2023 } from "../rules/ruleSet2023";
import { cellText } from "../scoresheet/cell/cellText";
import { CellError } from "./cellError";
import { messages } from "./messages";

/**
 * Reads the optional `rules` argument: the id of a rule set, or its JSON text in a cell.
 *
 * @returns the rule set; the 2023 one where the argument is left out or blank (a blank cell arrives as 0)
 * @throws CellError `#VALUE!` for a set that is unknown or not valid
 */
export function readRuleSetArgument(rules: unknown): RuleSet {
  if (rules === undefined || rules === null || rules === "" || rules === 0) return RULE_SET_2023;
  const text = cellText(rules);
  const reading = readRuleSet(text);
  if (reading.ok) return reading.ruleSet;
  switch (reading.reason) {
    case "unknown-id":
      throw new CellError("#VALUE!", messages().rules(text, reading.known.join(", ")));
    case "not-json":
      throw new CellError("#VALUE!", messages().rulesInvalid("JSON"));
    case "invalid": {
      const [first] = reading.problems;
      const where = first === undefined ? "JSON" : [first.path, first.code, first.allowed].filter(Boolean).join(" ");
      throw new CellError("#VALUE!", messages().rulesInvalid(where));
    }
  }
}
