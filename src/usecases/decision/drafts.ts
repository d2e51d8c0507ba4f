import equal from "fast-deep-equal";
import type { SheetReading } from "../../excel/readSheet";
import type { SettingChange } from "../../excel/settingChanges";
import { SETTING_KEYS } from "../../excel/settings";
import type { Decision } from "./decision";

/** What the committee is deciding on each sheet, by the sheet's name; a setting that cannot be read keeps nothing. */
function keptDrafts(text: string | null): Readonly<Record<string, Decision>> {
  if (text === null) return {};
  try {
    return JSON.parse(text) as Record<string, Decision>;
  } catch {
    return {};
  }
}

/**
 * What the committee is deciding on the sheet that was read and has not written; `null` for nothing. A draft that was written is
 * kept on, so that it is there again once the writing is undone.
 *
 * @param decided - what counts on the sheet
 */
export function draftOf(
  { draftsText, sheet }: Pick<SheetReading, "draftsText" | "sheet">,
  decided: Decision,
): Decision | null {
  const draft = keptDrafts(draftsText)[sheet] ?? null;
  return equal(draft, decided) ? null : draft;
}

/** How the kept drafts change when a sheet gets another one, or loses its own. */
export function changeDraft(text: string | null, sheet: string, draft: Decision | null): SettingChange {
  const others = Object.fromEntries(Object.entries(keptDrafts(text)).filter(([name]) => name !== sheet));
  const drafts = draft === null ? others : { ...others, [sheet]: draft };
  return {
    key: SETTING_KEYS.drafts,
    before: text,
    after: Object.keys(drafts).length === 0 ? null : JSON.stringify(drafts),
  };
}
