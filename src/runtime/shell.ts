/*
 * The page's second script: ties the ribbon to its commands at once, and brings up the pane's user interface, a chunk of
 * its own, once Office is ready. The runtime is shared: this page lives on while the pane is closed.
 */
import { runRibbonCommand } from "../commands/ribbonCommands";
import { associateCommands } from "../excel/commands";
import { whenReady } from "../excel/whenReady";

associateCommands({
  validate: () => runRibbonCommand("validate"),
  allocate: () => runRibbonCommand("allocate"),
  undo: () => runRibbonCommand("undo"),
  rulesToSheet: () => runRibbonCommand("rulesToSheet"),
  rulesFromSheet: () => runRibbonCommand("rulesFromSheet"),
});

async function start(root: HTMLElement): Promise<void> {
  const host = await whenReady();
  const { mountPane } = await import(/* webpackChunkName: "pane" */ "../taskpane/mountPane");
  mountPane(root, host);
}

const root = document.getElementById("pane");
if (root === null) throw new Error("taskpane.html has no element #pane");
start(root).catch((error: unknown) => {
  // The pane's own way of reporting errors is what did not load: plain text, never a blank pane.
  const reason = error instanceof Error ? error.message : String(error);
  root.textContent = `Gradeline을 시작하지 못했습니다. 패널을 닫았다가 다시 여세요. / Gradeline did not start. Close the pane and open it again. (${reason})`;
});
