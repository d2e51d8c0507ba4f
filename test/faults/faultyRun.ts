import { putIntoWords } from "../../src/commands/publishOutcome";
import { paneKo } from "../../src/i18n/pane.ko";
import type { Finding } from "../../src/scoresheet/finding";
import { outcomeMessage, type OutcomeMessage } from "../../src/taskpane/outcomeMessage";
import type { Outcome } from "../../src/usecases/outcome";
import { validate } from "../../src/usecases/validate";
import { openRowsInExcel } from "../fixtures/openInExcel";
import { disconnectExcel } from "../standin/client/nodeBridge";
import type { Host, RequestFate } from "../standin/host/host";
import type { Sheet } from "../standin/workbook/types";
import { ACTIONS_UNDER_FAULT, type ActionUnderFault } from "./actionsUnderFault";

/** The actions by their names, as `describe.each` takes them. */
export const EACH_ACTION = ACTIONS_UNDER_FAULT.map((action) => [action.name, action] as const);

/** All that the workbook holds: the contents of its cells and its settings, but for the time of writing. */
export function contentsOf({ workbook }: Pick<Host, "workbook">): string {
  const settings = [...workbook.settings].sort(([a], [b]) => (a < b ? -1 : 1));
  const sheets = workbook.sheets.map((sheet) => [sheet.name, cellsOf(sheet)]);
  return JSON.stringify([sheets, settings]).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "at some time");
}

/**
 * A new sheet of rules is made by one request, of Microsoft's helper, and written by the next. Where nothing more comes
 * through in between it stays blank, which is no sheet in anybody's way: 규정 시트 fills it.
 */
export const withoutBlankRuleSheet = (contents: string): string => contents.replace(',["평가규정",[]]', "");

function cellsOf(sheet: Sheet): readonly unknown[] {
  const area = sheet.usedArea(true);
  if (area === null) return [];
  return Array.from({ length: area.row + area.rows }, (_, row) =>
    Array.from({ length: area.column + area.columns }, (__, column) => {
      const { formula, value, numberFormat } = sheet.cell(row, column);
      return [formula ?? value, numberFormat];
    }),
  );
}

/** A workbook in which the action can be done, and what is found of its sheet. */
export async function open({ rows, formats, payloadLimit, prepare }: ActionUnderFault): Promise<Opened> {
  const host = await openRowsInExcel(rows, {
    formats: { Sheet1: formats ?? {} },
    payloadLimit: payloadLimit ?? Infinity,
  });
  // Of a workbook the last visible sheet cannot be removed.
  host.workbook.addSheet("메모");
  await prepare?.();
  const { findings } = await validate();
  host.traffic.reset();
  return { host, findings };
}

export interface Opened {
  readonly host: Host;
  readonly findings: readonly Finding[];
}

/** What an action makes of a workbook while nothing goes wrong. */
export interface CleanRun {
  readonly before: string;
  readonly after: string;
  readonly requests: number;
  /** What the pane says of it. */
  readonly said: OutcomeMessage;
}

/** @param change - is made to the workbook before the action begins */
export async function cleanRun(
  action: ActionUnderFault,
  change: (host: Host) => void = () => undefined,
): Promise<CleanRun> {
  const { host, findings } = await open(action);
  change(host);
  const before = contentsOf(host);
  const said = messageOf(await action.act(findings));
  const run = { before, after: contentsOf(host), requests: host.traffic.snapshot().roundTrips, said };
  disconnectExcel();
  return run;
}

/** What an action came to with which something went wrong. */
export interface FaultyRun {
  readonly now: string;
  readonly requests: number;
  readonly said: OutcomeMessage;
}

/**
 * Does an action while something happens to its requests.
 *
 * @param fault - is told before each request which it is, from 1, and says how it fares
 */
export async function faultyRun(
  action: ActionUnderFault,
  fault: (request: number, host: Host) => RequestFate | Promise<RequestFate>,
): Promise<FaultyRun> {
  const { host, findings } = await open(action);
  let request = 0;
  host.beforeRequest = async () => fault(++request, host);
  const said = messageOf(await action.act(findings));
  host.beforeRequest = undefined;
  disconnectExcel();
  return { now: contentsOf(host), requests: request, said };
}

/** The numbers of an action's requests. */
export const numbersUpTo = (requests: number): readonly number[] =>
  Array.from({ length: requests }, (_, index) => index + 1);

/** Does the pane say that the action was not done? */
export const isRefusal = ({ intent }: OutcomeMessage): boolean => intent === "error";

/** What the pane says, in one line. */
export const sentence = ({ intent, title, body }: OutcomeMessage): string => `${intent}: ${title} ${body}`;

/** What the pane says of an outcome. */
export const messageOf = (outcome: Outcome): OutcomeMessage =>
  outcomeMessage(putIntoWords(outcome, "ko"), paneKo, "ko");
