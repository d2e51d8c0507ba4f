import { displayLanguage } from "../excel/displayLanguage";
import type { RuleSet } from "../rules/ruleSet";
import { chooseRules } from "../usecases/rules/chooseRules";
import type { Outcome } from "../usecases/outcome";
import { latestScoreSheet } from "./outcomeEvent";

/** What is done with the rules of a workbook; reading and writing the sheet 평가규정 is loaded when first needed. */
export const rulesActions = {
  toSheet: async (): Promise<Outcome> => {
    const { putRulesOnSheet } = await import(/* webpackChunkName: "rulesheet" */ "../usecases/rules/putRulesOnSheet");
    return putRulesOnSheet(displayLanguage(), latestScoreSheet());
  },
  fromSheet: async (): Promise<Outcome> => {
    const { takeRulesFromSheet } = await import(
      /* webpackChunkName: "rulesheet" */ "../usecases/rules/takeRulesFromSheet"
    );
    return takeRulesFromSheet(latestScoreSheet());
  },
  choose: (ruleSet: RuleSet): Promise<Outcome> => chooseRules(ruleSet, latestScoreSheet()),
} as const;
