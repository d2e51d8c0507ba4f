import { readFileSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../workbook/openWorkbook";
import type { WorkbookModel } from "../workbook/workbookModel";
import { patchXlsx } from "../xlsx/patchXlsx";
import { UnreadableWorkbook, type UnreadableReason } from "../xlsx/unreadableWorkbook";
import { readBuiltAddin, type BuiltAddin } from "./builtAddin";
import { CommandFailure } from "./commandFailure";
import { readArguments, type Invocation } from "./readArguments";
import { report } from "./report";
import { RULE_SET_SETTING, runAction, type Result } from "./runAction";

export const EXIT = { done: 0, blocked: 1, failed: 2 } as const;

/** What to do about a file that cannot be read. */
const NEXT_STEPS: Readonly<Record<UnreadableReason, string>> = {
  empty: "choose the file again or restore it from a backup",
  encrypted: "remove the password in Excel and save a copy",
  legacy: "open it in Excel and save it as .xlsx",
  "not-a-workbook": "choose an .xlsx file",
  damaged: "open it in Excel, let Excel repair it and save a copy",
};

/** The command line's answer: what to print where, and the exit status. */
export interface Answer {
  readonly status: 0 | 1 | 2;
  readonly output: string;
  readonly error: string;
}

/** Runs one command line, e.g. `["validate", "scores.xlsx", "--json"]`, with the add-in built in `dist`. */
export async function runCommandLine(args: readonly string[], dist: string): Promise<Answer> {
  try {
    const invocation = readArguments(args);
    const result = await run(invocation, dist);
    const output = invocation.asJson ? JSON.stringify(result, null, 2) : report(result);
    const isBlocked = "blocked" in result && result.blocked;
    return { status: isBlocked ? EXIT.blocked : EXIT.done, output: `${output}\n`, error: "" };
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return { status: EXIT.failed, output: "", error: `${error.message}\n` };
  }
}

async function run(invocation: Invocation, dist: string): Promise<Result> {
  const addin = readBuiltAddin(dist);
  const actions = [...addin.commands, "eval"];
  if (!actions.includes(invocation.action)) {
    throw new CommandFailure(`there is no action ${invocation.action}; there are ${actions.join(", ")}`);
  }
  const bytes = readFile(invocation.input);
  const rules = invocation.rules === null ? null : readRules(invocation.rules);
  const workbook = open(invocation.input, bytes, addin);
  const result = await runAction(invocation, workbook, addin, rules);
  if (invocation.output !== null && !("blocked" in result && result.blocked)) {
    // Grades by the shipped rules touch their sheet and nothing else of a file that holds nothing of ours.
    const addsSettings = workbook.settings.has(RULE_SET_SETTING);
    writeFile(invocation.output, patchXlsx(bytes, workbook, addsSettings));
  }
  return result;
}

function open(path: string, bytes: Uint8Array, addin: BuiltAddin): WorkbookModel {
  try {
    return openWorkbook(bytes, { functions: addin.functions.functions.map(({ name }) => name) });
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    throw new CommandFailure(`${path} cannot be read: ${error.message}; ${NEXT_STEPS[error.reason]}`);
  }
}

function readRules(path: string): string {
  const text = new TextDecoder().decode(readFile(path));
  try {
    JSON.parse(text);
    return text;
  } catch (error) {
    throw new CommandFailure(`${path} is no JSON (${messageOf(error)}); check the rule set or leave --rules out`);
  }
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CommandFailure(`${path} cannot be read: ${messageOf(error)}; check the path`);
  }
}

function writeFile(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new CommandFailure(`${path} cannot be written: ${messageOf(error)}; choose another place`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
