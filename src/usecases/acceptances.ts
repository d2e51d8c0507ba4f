import type { SheetFacts } from "../excel/askAboutSheet";
import type { SettingChange } from "../excel/settingChanges";
import { SETTING_KEYS } from "../excel/settings";
import { CHECK_TABLE } from "../scoresheet/checks/checkTable";
import type { Acceptance, Finding } from "../scoresheet/finding";

/** What was accepted on a sheet, by {@link acceptanceKey}. */
export type SheetAcceptances = Readonly<Record<string, Acceptance>>;

/** What of a reading tells of acceptances. */
type AcceptanceFacts = Pick<SheetFacts, "sheet" | "acceptedText">;

/** What was accepted in the workbook, by the sheet's name; a setting that cannot be read keeps nothing. */
function keptAcceptances(text: string | null): Readonly<Record<string, SheetAcceptances>> {
  if (text === null) return {};
  try {
    return JSON.parse(text) as Record<string, SheetAcceptances>;
  } catch {
    return {};
  }
}

/** What was accepted on the sheet of a reading. */
export const acceptancesOf = ({ sheet, acceptedText }: AcceptanceFacts): SheetAcceptances =>
  keptAcceptances(acceptedText)[sheet] ?? {};

/**
 * By what an accepted finding is known again: its check, its task and column (or its cell, where no task is meant) and the
 * values that it speaks of. So an acceptance moves with its task, and lapses as soon as a value changes.
 */
export function acceptanceKey({ check, address, task, expected, actual, details }: Finding): string {
  const place = task === undefined ? address : `${/^[A-Z]*/.exec(address)?.[0] ?? ""} ${task}`;
  const values =
    expected === undefined && actual === undefined ? [details ?? null] : [expected ?? null, actual ?? null];
  return JSON.stringify([check, place, ...values]);
}

/** May the finding be accepted? What keeps grades from being right at all may not, and neither may what keeps us from writing. */
export const isAcceptable = ({ check, severity }: Finding): boolean =>
  CHECK_TABLE[check].acceptable && severity !== "block";

/** The findings of a sheet, those that were accepted marked. */
export function markAccepted(findings: readonly Finding[], facts: AcceptanceFacts): readonly Finding[] {
  const accepted = acceptancesOf(facts);
  if (Object.keys(accepted).length === 0) return findings;
  return findings.map((finding) => {
    const acceptance = isAcceptable(finding) ? accepted[acceptanceKey(finding)] : undefined;
    return acceptance === undefined ? finding : { ...finding, accepted: acceptance };
  });
}

/**
 * How what is kept changes when a finding is accepted, or an acceptance is withdrawn.
 *
 * @param acceptance - `null` to withdraw
 */
export function changeAcceptance(facts: AcceptanceFacts, key: string, acceptance: Acceptance | null): SettingChange {
  const others = Object.entries(acceptancesOf(facts)).filter(([other]) => other !== key);
  const ofSheet = acceptance === null ? others : [...others, [key, acceptance] as const];
  const otherSheets = Object.entries(keptAcceptances(facts.acceptedText)).filter(([sheet]) => sheet !== facts.sheet);
  const sheets = ofSheet.length === 0 ? otherSheets : [...otherSheets, [facts.sheet, Object.fromEntries(ofSheet)]];
  const after = sheets.length === 0 ? null : JSON.stringify(Object.fromEntries(sheets));
  return { key: SETTING_KEYS.accepted, before: facts.acceptedText, after };
}
