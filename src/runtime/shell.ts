/*
 * The page's second script: ties the ribbon to its commands at once, and brings up the pane's user interface, a chunk of
 * its own, once Office is ready. The runtime is shared: this page lives on while the pane is closed. What the commands do is a
 * chunk as well, so that the first paint does not wait for it.
 */
import type { RibbonCommandName } from "../commands/ribbonCommands";
import { associateCommands } from "../excel/commands";
import { showPane } from "../excel/showPane";
import { isOfficeLoaded, whenReady } from "../excel/whenReady";
import { awaitInTime } from "./awaitInTime";
import { showStartFailure } from "./showStartFailure";
import { StartFailure } from "./startFailure";

const page = { storage: sessionStorage, reload: () => location.reload() };

const loadUseCases = () => import(/* webpackChunkName: "usecases" */ "../commands/useCases");

async function loadPane() {
  const pane = await import(/* webpackChunkName: "pane" */ "../taskpane/mountPane").catch((error: unknown) => {
    throw new StartFailure("not-loaded", error);
  });
  // Needed right after the first paint. What does not come now is asked for again then, and missed there.
  void Promise.allSettled([pane.loadContent(), loadUseCases()]);
  return pane;
}

async function runCommand(root: HTMLElement, name: RibbonCommandName): Promise<void> {
  const useCases = await loadUseCases().catch((error: unknown) => {
    showStartFailure(root, new StartFailure("not-loaded", error));
    return null;
  });
  if (useCases === null) await showPane();
  else await useCases.runRibbonCommand(name);
}

async function start(root: HTMLElement): Promise<void> {
  if (!isOfficeLoaded()) throw new StartFailure("no-office");
  const run = (name: RibbonCommandName) => () => runCommand(root, name);
  associateCommands({
    validate: run("validate"),
    allocate: run("allocate"),
    undo: run("undo"),
    rulesToSheet: run("rulesToSheet"),
    rulesFromSheet: run("rulesFromSheet"),
  });
  // Office takes its time to get ready; the pane's scripts come meanwhile.
  const [host, { mountPane }] = await Promise.all([awaitInTime(whenReady(), page), loadPane()]);
  mountPane(root, host);
}

const root = document.getElementById("pane");
if (root === null) throw new Error("taskpane.html has no element #pane");
start(root).catch((error: unknown) => showStartFailure(root, error));
