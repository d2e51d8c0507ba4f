import { knowsForm } from "./loadCells";
import { loadSetting, SETTING_KEYS, settingText } from "./settings";

/** What is read of a sheet and its workbook besides the cells. */
export interface SheetFacts {
  /** Excel's own id of the sheet; it stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly sheet: string;
  /** The names of all visible sheets, in their order. */
  readonly sheets: readonly string[];
  readonly isProtected: boolean;
  /** Does a filter of the sheet's own keep rows out? */
  readonly isFiltered: boolean;
  /** What the workbook keeps, as text, `null` for nothing: its own rules, the columns that the user corrected, … */
  readonly ruleSetText: string | null;
  readonly columnsText: string | null;
  /** … the results so far, and the findings that were accepted. */
  readonly resultsText: string | null;
  readonly acceptedText: string | null;
  /** … and what the committee is deciding. */
  readonly draftsText: string | null;
  /** The keys of what is kept of earlier writes. */
  readonly historyKeys: readonly string[];
}

/**
 * Asks for everything but the cells with the next request.
 *
 * @returns what gives the facts, once the request is answered
 */
export function askAboutSheet(workbook: Excel.Workbook, sheet: Excel.Worksheet): () => SheetFacts {
  const { worksheets } = workbook;
  const ruleSet = loadSetting(workbook, SETTING_KEYS.ruleSet);
  const columns = loadSetting(workbook, SETTING_KEYS.columns);
  const results = loadSetting(workbook, SETTING_KEYS.results);
  const accepted = loadSetting(workbook, SETTING_KEYS.accepted);
  const drafts = loadSetting(workbook, SETTING_KEYS.drafts);
  workbook.settings.load("items/key");
  worksheets.load("items/name,items/visibility");
  sheet.load("id,name");
  sheet.protection.load("protected");
  const filter = knowsForm() ? sheet.autoFilter : null;
  filter?.load("isDataFiltered");
  return () => ({
    sheetId: sheet.id,
    sheet: sheet.name,
    sheets: worksheets.items.filter((item) => item.visibility === "Visible").map((item) => item.name),
    isProtected: sheet.protection.protected,
    isFiltered: filter?.isDataFiltered ?? false,
    ruleSetText: settingText(ruleSet),
    columnsText: settingText(columns),
    resultsText: settingText(results),
    acceptedText: settingText(accepted),
    draftsText: settingText(drafts),
    historyKeys: workbook.settings.items.map(({ key }) => key).filter((key) => key.startsWith(SETTING_KEYS.history)),
  });
}
