import type { Host } from "../standin/host/host";
import type { ActionUnderFault } from "./actionsUnderFault";
import { cleanRun, contentsOf, faultyRun, isRefusal, numbersUpTo, sentence, type FaultyRun } from "./faultyRun";

/** What somebody does to the workbook while an action is under way. */
export type Change = (host: Host) => void;

/** An action, before one of whose requests somebody changed the workbook. */
export interface ChangedRun extends FaultyRun {
  /** Before which request, and what the pane says. */
  readonly told: string;
  /** Had the action written all that it writes? */
  readonly wasDone: boolean;
  /** What the workbook held right after the change. */
  readonly atChange: string;
  /** What it holds where nothing but the change is made. */
  readonly changedOnly: string;
  /** What it holds where the change is made before the action begins. */
  readonly changedFirst: string;
}

/** Does an action as often as it has requests, with a change before another one each time. */
export async function changedRuns(action: ActionUnderFault, change: Change): Promise<readonly ChangedRun[]> {
  const { after, requests } = await cleanRun(action);
  const { before: changedOnly, after: changedFirst } = await cleanRun(action, change);
  const runs: ChangedRun[] = [];
  for (const number of numbersUpTo(requests)) {
    let wasDone = false;
    let atChange = "";
    const run = await faultyRun(action, (request, host) => {
      if (request !== number) return "ok";
      wasDone = contentsOf(host) === after;
      change(host);
      atChange = contentsOf(host);
      return "ok";
    });
    const told = `before request ${number} of ${requests}: ${sentence(run.said)}`;
    runs.push({ ...run, told, wasDone, atChange, changedOnly, changedFirst });
  }
  return runs;
}

/**
 * What the workbook must hold: the change as it was made, where the action was done before or says that it is not done; else
 * what the action makes of a workbook that was changed before it began. An action that looks at a large sheet once it has
 * written may also take back what it wrote, because of a change that came after.
 */
export function rightContents({ now, said, wasDone, atChange, changedFirst, changedOnly }: ChangedRun): string {
  if (isRefusal(said)) return now === atChange ? atChange : changedOnly;
  return wasDone ? atChange : changedFirst;
}
