import { useEffect, useState } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import type { RuleSet } from "../../rules/ruleSet";
import { useLanguage } from "../language";
import { useFailure } from "../useFailure";
import { loadUseCases } from "../usePaneActions";

type UseCases = Awaited<ReturnType<typeof loadUseCases>>;

/** What other rules would change on the sheet, with what would block in words. */
export type KnownComparison = Omit<ReturnType<UseCases["compareRules"]>, "blocks"> & {
  readonly blocks: readonly string[];
};

/** @returns `null` until it is known, and where no score sheet is */
export function useRulesComparison(outcome: WordedOutcome, ruleSet: RuleSet | null): KnownComparison | null {
  const language = useLanguage();
  const fail = useFailure();
  const [comparison, setComparison] = useState<KnownComparison | null>(null);
  const { scoreSheet, ruleSet: inForce, decision } = outcome;
  useEffect(() => {
    let isCurrent = true;
    if (scoreSheet !== null && ruleSet !== null) {
      loadUseCases()
        .then(({ compareRules, findingText }) => {
          const { blocks, ...compared } = compareRules(scoreSheet, inForce, ruleSet, decision);
          return { ...compared, blocks: blocks.map((finding) => findingText(finding, language).message) };
        })
        .then((compared) => isCurrent && setComparison(compared), fail);
    }
    return () => {
      isCurrent = false;
    };
  }, [scoreSheet, inForce, ruleSet, decision, language, fail]);
  return scoreSheet === null || ruleSet === null ? null : comparison;
}
