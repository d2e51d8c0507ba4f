import type { CellValue, Workbook } from "../workbook/types";
import { openAddin, type OpenAddin } from "../client/pageClient";
import { createHost } from "../host/createHost";
import type { Host } from "../host/host";
import type { TrafficCounts } from "../host/traffic";
import type { BuiltAddin } from "./builtAddin";
import { CommandFailure } from "./commandFailure";
import { OUTCOME_EVENT, readOutcome, type Outcome } from "./outcome";
import type { Invocation } from "./readArguments";

/** The setting in which the add-in keeps a workbook's own rule set. */
export const RULE_SET_SETTING = "Gradeline.RuleSet";

const UI_LANGUAGES = { ko: "ko-KR", en: "en-US" } as const;

/** What an action gave, with the requests that it took. */
export type Result = (Outcome | Evaluation) & { readonly traffic: TrafficCounts };

export interface Evaluation {
  readonly action: "eval";
  readonly sheet: string;
  readonly formula: string;
  /** Row by row; `null` for a blank, errors as Excel shows them. */
  readonly value: readonly (readonly (number | string | boolean | null)[])[];
}

/** Opens the add-in beside the workbook and does what was asked, as a user in Excel would. */
export async function runAction(
  invocation: Invocation,
  workbook: Workbook,
  addin: BuiltAddin,
  rules: string | null,
): Promise<Result> {
  const host = createHost(workbook, { level: invocation.level, functions: addin.functions });
  if (invocation.sheet !== null) activate(host, invocation.sheet);
  if (rules !== null) workbook.settings.set(RULE_SET_SETTING, rules);
  const page = await openAddin(host, { dist: addin.dist, uiLanguage: UI_LANGUAGES[invocation.language] });
  try {
    host.traffic.reset();
    const answer =
      invocation.formula === null
        ? await runCommand(page, invocation.action)
        : await evaluate(workbook, invocation.formula);
    return { ...answer, traffic: host.traffic.snapshot() };
  } finally {
    page.close();
  }
}

function activate(host: Host, name: string): void {
  const sheet = host.workbook.sheet(name);
  if (!sheet) {
    const names = host.workbook.sheets.map((other) => other.name).join(", ");
    throw new CommandFailure(`there is no sheet ${name}; there are ${names}`);
  }
  host.activate(sheet);
}

async function runCommand(page: OpenAddin, action: string): Promise<Outcome> {
  let detail: unknown;
  page.window.addEventListener(OUTCOME_EVENT, (event) => {
    detail = (event as CustomEvent<unknown>).detail;
  });
  await page.runCommand(action);
  if (detail === undefined) throw new Error(`The command ${action} gave no outcome`);
  return readOutcome(detail);
}

async function evaluate(workbook: Workbook, text: string): Promise<Evaluation> {
  const formula = text.startsWith("=") ? text : `=${text}`;
  const sheet = workbook.activeSheet;
  const value = await workbook.evaluate(formula, sheet);
  return { action: "eval", sheet: sheet.name, formula, value: value.map((row) => row.map(toPlain)) };
}

function toPlain(value: CellValue): number | string | boolean | null {
  return typeof value === "object" && value !== null ? value.error : value;
}
