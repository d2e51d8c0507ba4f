import { displayLanguage } from "../excel/displayLanguage";
import { showPane } from "../excel/showPane";
import { allocate } from "../usecases/allocate";
import type { ActionName, Outcome } from "../usecases/outcome";
import { undo } from "../usecases/undo";
import { validate } from "../usecases/validate";
import { publishOutcome } from "./outcomeEvent";

/** The ribbon's buttons, by the function name in the manifest. */
export const RIBBON_COMMANDS: Readonly<Record<ActionName, () => Promise<Outcome>>> = {
  validate: () => validate(),
  allocate: () => allocate(),
  undo: () => undo(),
};

/** Runs one ribbon command to its end. The pane comes up where the user has something to read. */
export async function runRibbonCommand(name: ActionName): Promise<void> {
  const outcome = await RIBBON_COMMANDS[name]();
  if (name === "validate" || outcome.blocked) await showPane();
  publishOutcome(outcome, displayLanguage());
}
