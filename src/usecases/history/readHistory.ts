import { inWorkbook } from "../../excel/inWorkbook";
import { deleteSettings, readSettings } from "../../excel/settingsOfKind";
import { SETTING_KEYS } from "../../excel/settings";
import { readEntry, type HistoryEntry } from "./historyEntry";

/** How many entries a workbook keeps. */
export const KEPT_ENTRIES = 30;

/** 기록: what was done in the workbook, the newest first. One request. */
export function readHistory(): Promise<readonly HistoryEntry[]> {
  return inWorkbook(async (context) => {
    const texts = await readSettings(context, SETTING_KEYS.history);
    return texts
      .flatMap((text) => readEntry(text) ?? [])
      .sort((one, other) => (one.key < other.key ? 1 : -1))
      .slice(0, KEPT_ENTRIES);
  });
}

/**
 * Forgets what was done longest ago, so that a workbook does not grow for ever. Nothing hangs on it: where it fails, the next
 * write does it.
 *
 * @param keys - of the entries that the workbook kept before the newest
 */
export async function forgetOldEntries(context: Excel.RequestContext, keys: readonly string[]): Promise<void> {
  const old = [...keys].sort().slice(0, Math.max(0, keys.length + 1 - KEPT_ENTRIES));
  if (old.length > 0) await deleteSettings(context, old).catch(() => undefined);
}
