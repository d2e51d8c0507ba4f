import { useEffect, useMemo, useState } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import type { RuleSet } from "../../rules/ruleSet";
import { useLanguage } from "../language";
import { useFailure } from "../useFailure";
import { loadUseCases } from "../usePaneActions";

type UseCases = Awaited<ReturnType<typeof loadUseCases>>;
type Comparison = ReturnType<ReturnType<UseCases["compareRules"]>>;

/** What other rules would change on the sheet, with what would block in words. */
export type KnownComparison = Omit<Comparison, "blocks"> & { readonly blocks: readonly string[] };

/** @returns `null` until it is known, and where no score sheet is */
export function useRulesComparison(outcome: WordedOutcome, ruleSet: RuleSet): KnownComparison | null {
  const language = useLanguage();
  const fail = useFailure();
  const [comparison, setComparison] = useState<KnownComparison | null>(null);
  const { scoreSheet, ruleSet: inForce, decision } = outcome;
  // One for all that is edited: the rules in force need not be tried again with every key.
  const comparing = useMemo(
    () =>
      scoreSheet === null
        ? null
        : loadUseCases().then(({ compareRules, findingText }) => ({
            compare: compareRules(scoreSheet, inForce, decision),
            findingText,
          })),
    [scoreSheet, inForce, decision],
  );
  useEffect(() => {
    let isCurrent = true;
    comparing
      ?.then(({ compare, findingText }) => {
        const { blocks, ...compared } = compare(ruleSet);
        return { ...compared, blocks: blocks.map((finding) => findingText(finding, language).message) };
      })
      .then((compared) => isCurrent && setComparison(compared), fail);
    return () => {
      isCurrent = false;
    };
  }, [comparing, ruleSet, language, fail]);
  return comparing === null ? null : comparison;
}
