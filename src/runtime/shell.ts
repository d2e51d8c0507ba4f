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
});

async function start(): Promise<void> {
  const host = await whenReady();
  const root = document.getElementById("pane");
  if (root === null) throw new Error("taskpane.html has no element #pane");
  const { mountPane } = await import(/* webpackChunkName: "pane" */ "../taskpane/mountPane");
  mountPane(root, host);
}

void start();
