import { putIntoWords } from "../../src/commands/publishOutcome";
import { paneKo } from "../../src/i18n/pane.ko";
import { outcomeMessage } from "../../src/taskpane/outcomeMessage";
import type { Finding } from "../../src/scoresheet/finding";
import type { Outcome } from "../../src/usecases/outcome";
import { validate } from "../../src/usecases/validate";
import { openRowsInExcel } from "../fixtures/openInExcel";
import { disconnectExcel } from "../standin/client/nodeBridge";
import type { Host } from "../standin/host/host";
import { ACTIONS_UNDER_FAULT, type ActionUnderFault } from "./actionsUnderFault";

afterEach(disconnectExcel);

/** All that the workbook holds: the contents of its cells and its settings, but for the time of writing. */
function contentsOf({ workbook }: Host): string {
  const cells = workbook.sheets.map((sheet) => {
    const area = sheet.usedArea(true);
    const rows = area === null ? [] : Array.from({ length: area.row + area.rows }, (_, row) => row);
    const columns = area === null ? [] : Array.from({ length: area.column + area.columns }, (_, column) => column);
    return [
      sheet.name,
      rows.map((row) => columns.map((column) => sheet.cell(row, column).formula ?? sheet.cell(row, column).value)),
    ];
  });
  const settings = [...workbook.settings].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([cells, settings]).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "at some time");
}

async function open({ rows, prepare }: ActionUnderFault): Promise<{ host: Host; findings: readonly Finding[] }> {
  const host = await openRowsInExcel(rows);
  await prepare?.();
  const { findings } = await validate();
  host.traffic.reset();
  return { host, findings };
}

interface CleanRun {
  readonly before: string;
  readonly after: string;
  readonly requests: number;
}

async function cleanRun(action: ActionUnderFault): Promise<CleanRun> {
  const { host, findings } = await open(action);
  const before = contentsOf(host);
  await action.act(findings);
  const run = { before, after: contentsOf(host), requests: host.traffic.snapshot().roundTrips };
  disconnectExcel();
  return run;
}

const messageOf = (outcome: Outcome) => outcomeMessage(putIntoWords(outcome, "ko"), paneKo, "ko");

describe.each(ACTIONS_UNDER_FAULT.map((action) => [action.name, action] as const))("%s", (_, action) => {
  it("leaves the workbook as before or fully written, whichever request fails, and says which", async () => {
    const { before, after, requests } = await cleanRun(action);
    const told: string[] = [];
    for (let failing = 1; failing <= requests; failing++) {
      const { host, findings } = await open(action);
      let number = 0;
      host.beforeRequest = () => Promise.resolve(++number === failing ? { error: "GeneralException" } : "ok");
      const outcome = await action.act(findings);
      host.beforeRequest = undefined;
      const now = contentsOf(host);
      const { intent, title, body } = messageOf(outcome);
      told.push(`request ${failing} of ${requests}: ${intent}: ${title} ${body}`);
      disconnectExcel();
      expect({ told, now }).toEqual({ told, now: intent === "error" ? before : after });
    }
  });

  it("waits where somebody is typing into a cell, and is done once they have finished", async () => {
    const { after, requests } = await cleanRun(action);
    for (let typing = 1; typing <= requests; typing++) {
      const { host, findings } = await open(action);
      let number = 0;
      host.beforeRequest = () => {
        if (++number === typing - 1) {
          host.cellEdit.begin();
          setTimeout(() => host.cellEdit.end(), 10);
        }
        return Promise.resolve("ok");
      };
      if (typing === 1) {
        host.cellEdit.begin();
        setTimeout(() => host.cellEdit.end(), 10);
      }
      const outcome = await action.act(findings);
      expect([messageOf(outcome).intent === "error", contentsOf(host)]).toEqual([false, after]);
      host.beforeRequest = undefined;
      disconnectExcel();
    }
  });
});
