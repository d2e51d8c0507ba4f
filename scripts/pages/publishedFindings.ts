import { RULE_SET_2023 } from "../../src/rules/sets/ruleSet2023";
import { runChecks } from "../../src/scoresheet/checks/runChecks";
import type { Finding } from "../../src/scoresheet/finding";
import { readScoreSheet } from "../../src/scoresheet/readScoreSheet";
import type { ScoreSheet } from "../../src/scoresheet/scoreSheet";
import { publishedSheet } from "./publishedSheet";

/** The published data as the reader understands them. */
export function readPublished(): ScoreSheet {
  const sheet = readScoreSheet(publishedSheet());
  if (sheet === null) throw new Error("The published data have no header.");
  return sheet;
}

/** What the checks find in the published data. No scores were published, so there is no allocation to hold grades against. */
export const publishedFindings = (): readonly Finding[] =>
  runChecks({ sheet: readPublished(), ruleSet: RULE_SET_2023, allocation: null, lastResult: null });
