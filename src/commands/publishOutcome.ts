import { findingText } from "../i18n/findingTexts";
import type { Language } from "../i18n/language";
import type { Outcome } from "../usecases/outcome";
import { announceOutcome, type WordedOutcome } from "./outcomeEvent";

/** Tells the page what an action did. The words of all findings come with this file, so it is loaded with the use cases. */
export const publishOutcome = (outcome: Outcome, language: Language): void =>
  announceOutcome(putIntoWords(outcome, language));

export function putIntoWords(outcome: Outcome, language: Language): WordedOutcome {
  return {
    ...outcome,
    findings: outcome.findings.map((finding) => ({ ...finding, ...findingText(finding, language) })),
  };
}
