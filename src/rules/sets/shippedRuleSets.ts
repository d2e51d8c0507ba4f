import type { RuleSet } from "../ruleSet";
import { CIVIL_SERVICE } from "./civilService";
import { PERFORMANCE_PAY } from "./performancePay";
import { RULE_SET_2023 } from "./ruleSet2023";
import { STANINE } from "./stanine";
import { UNIVERSITY } from "./university";

/** The rule sets that ship with the add-in; the first is used where a workbook names none. */
export const SHIPPED_RULE_SETS: readonly RuleSet[] = [
  RULE_SET_2023,
  CIVIL_SERVICE,
  PERFORMANCE_PAY,
  UNIVERSITY,
  STANINE,
];
