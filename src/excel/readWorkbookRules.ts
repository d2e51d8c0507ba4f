import { loadSetting, SETTING_KEYS, settingText } from "./settings";
import { whenReady } from "./whenReady";

type RulesText = string | null;

/** What the workbook keeps, once it is known; until then the answer that is under way. */
let known: RulesText | Promise<RulesText> | undefined;

/**
 * The rule set that the workbook keeps, as text; `null` where it keeps none. One request for the life of the page: functions
 * in cells ask at every calculation, and only a plain answer lets them give their result at once.
 */
export function readWorkbookRules(): RulesText | Promise<RulesText> {
  if (known === undefined) {
    const asked = askWorkbook();
    known = asked;
    asked.then(
      (text) => settle(asked, text),
      // A workbook that did not answer is asked again.
      () => settle(asked, undefined),
    );
  }
  return known;
}

/** Takes note of what has just been read from the workbook, or stored in it, so that nobody goes by the old rules. */
export function setKnownWorkbookRules(text: RulesText): void {
  known = text;
}

/** Has the workbook asked again, where nobody can tell which rules it keeps. */
export function forgetWorkbookRules(): void {
  known = undefined;
}

/** An answer counts unless newer rules have become known meanwhile. */
function settle(asked: Promise<RulesText>, text: RulesText | undefined): void {
  if (known === asked) known = text;
}

async function askWorkbook(): Promise<RulesText> {
  await whenReady();
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const ruleSet = loadSetting(context.workbook, SETTING_KEYS.ruleSet);
    await context.sync();
    return settingText(ruleSet);
  });
}
