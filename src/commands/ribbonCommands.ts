import { displayLanguage } from "../excel/displayLanguage";
import { showPane } from "../excel/showPane";
import { allocate } from "../usecases/allocate";
import { describeFailure } from "../usecases/describeOutcome";
import type { ActionName, Outcome } from "../usecases/outcome";
import { undo } from "../usecases/history/undo";
import { validate } from "../usecases/validate";
import { publishOutcome } from "./publishOutcome";
import { rulesActions } from "./rulesActions";

/** What has a button on the ribbon. */
export type RibbonCommandName = Exclude<ActionName, "chooseRules" | "fix" | "accept" | "withdraw" | "putSheets">;

/** The ribbon's buttons, by the function name in the manifest. */
export const RIBBON_COMMANDS: Readonly<Record<RibbonCommandName, () => Promise<Outcome>>> = {
  validate: () => validate(),
  allocate: () => allocate(),
  undo: () => undo(),
  rulesToSheet: rulesActions.toSheet,
  rulesFromSheet: rulesActions.fromSheet,
};

/**
 * Runs one ribbon command to its end. The pane comes up with what came of it: what was written where and the way to take it
 * back, or the reason why nothing was. Only rules on a sheet are there to be seen by themselves.
 */
export async function runRibbonCommand(name: RibbonCommandName): Promise<void> {
  const outcome = await RIBBON_COMMANDS[name]().catch((error: unknown) => describeUnexpected(name, error));
  publishOutcome(outcome, displayLanguage());
  // A pane that does not come up must not cost the outcome: it is shown as soon as the pane is opened.
  if (name !== "rulesToSheet" || outcome.blocked) await showPane().catch(() => undefined);
}

/** A bug of ours must not end in a button that seems to do nothing. */
function describeUnexpected(name: ActionName, error: unknown): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  return describeFailure(name, { check: "unexpected-error", severity: "block", address: "", details: { message } });
}
