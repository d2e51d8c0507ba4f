import type { RuleSet } from "../rules/ruleSet";
import { sameRuleSet } from "../rules/sameRuleSet";
import { taskTitle, type LastResult } from "../scoresheet/checks/check";
import type { Task } from "../scoresheet/scoreSheet";
import type { Finding } from "../scoresheet/finding";
import { NO_DECISION, type Decision } from "./decision/decision";
import type { SettingChange } from "../excel/settingChanges";
import { SETTING_KEYS } from "../excel/settings";

/** What is kept in the workbook of grades that were written, so that an audit sees under which rules. */
export interface GradingResult {
  /** When, as `Date.toISOString` writes it. */
  readonly at: string;
  /** The whole rule set, as it was then. */
  readonly ruleSet: RuleSet;
  /** The ranges that were written. */
  readonly written: readonly string[];
  /** The scores that the grades followed from, by {@link taskTitle}; older results lack them. */
  readonly scores?: Readonly<Record<string, number>>;
  /** What the committee decided; left out where the rules alone gave the grades. */
  readonly decision?: Decision;
}

/** The latest result of each sheet, by the sheet's name; a setting that cannot be read keeps nothing. */
export function gradingResults(text: string | null): Readonly<Record<string, GradingResult>> {
  if (text === null) return {};
  try {
    return JSON.parse(text) as Record<string, GradingResult>;
  } catch {
    return {};
  }
}

/** How the kept results change when a sheet gets a new one. */
export function keepResult(text: string | null, sheet: string, result: GradingResult): SettingChange {
  const after = JSON.stringify({ ...gradingResults(text), [sheet]: result });
  return { key: SETTING_KEYS.results, before: text, after };
}

/**
 * How the kept results change when what a sheet's result speaks of is taken back. A newer result of the sheet stays.
 *
 * @param at - when the grades were written that are taken back
 * @param before - the sheet's result before; `null` for none
 */
export function takeBackResult(
  text: string | null,
  sheet: string,
  at: string,
  before: GradingResult | null,
): SettingChange {
  const { [sheet]: now, ...others } = gradingResults(text);
  const unchanged = { key: SETTING_KEYS.results, before: text, after: text };
  if (now?.at !== at) return unchanged;
  const results = before === null ? others : { ...others, [sheet]: before };
  return { ...unchanged, after: Object.keys(results).length === 0 ? null : JSON.stringify(results) };
}

/** The scores by which the tasks of a sheet are graded; a task whose score is no number has none. */
export function scoresByTask(tasks: readonly Task[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    tasks.flatMap((task) => (task.score.kind === "number" ? [[taskTitle(task), task.score.value]] : [])),
  );
}

/** What the checks are told of the grades that were last written on a sheet; `null` where the scores are not known. */
export function lastResult(text: string | null, sheet: string): LastResult | null {
  const result = gradingResults(text)[sheet];
  return result?.scores === undefined ? null : { at: result.at, scores: result.scores };
}

/** What the committee decided of the grades that were last written on a sheet; nothing where other rules are in force by now. */
export function lastDecision(text: string | null, sheet: string, ruleSet: RuleSet): Decision {
  const result = gradingResults(text)[sheet];
  return result?.decision !== undefined && sameRuleSet(result.ruleSet, ruleSet) ? result.decision : NO_DECISION;
}

/** Were the sheet's grades written under other rules than those in force now? */
export function rulesChanged(text: string | null, sheet: string, ruleSet: RuleSet): readonly Finding[] {
  const result = gradingResults(text)[sheet];
  if (result === undefined || sameRuleSet(result.ruleSet, ruleSet)) return [];
  return [
    {
      check: "rules-changed",
      severity: "warning",
      address: result.written[0] ?? "",
      details: { on: result.at.slice(0, 10), ...names("then", result.ruleSet), ...names("now", ruleSet) },
    },
  ];
}

/** Rule sets that differ can still bear the same name: the finding says so by naming both. */
const names = (when: "then" | "now", { name }: RuleSet): Record<string, string> => ({
  [`${when}Ko`]: name.ko,
  [`${when}En`]: name.en,
});
