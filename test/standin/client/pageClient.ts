import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MACHINE_KEYS } from "../../../src/excel/rememberedOnMachine";
import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";
import type { Host } from "../host/host";
import { addMissingGlobals } from "./browserGlobals";
import { PageResources } from "./pageResources";
import { connectPage } from "./windowExternal";

export interface OpenAddinOptions {
  /** The folder that webpack built. */
  readonly dist: string;
  /** The page within it. */
  readonly page?: string;
  readonly uiLanguage?: string;
  /** How long starting and each command may take, in milliseconds. */
  readonly timeout?: number;
}

/** The add-in's page, open beside the workbook. */
export interface OpenAddin {
  readonly window: DOMWindow;
  /** Runs the function of a ribbon button; resolves on `event.completed()`. */
  runCommand(functionName: string): Promise<void>;
  close(): void;
}

const ORIGIN = "https://localhost:3000";
const DEFAULT_PAGE = "taskpane.html";
const DEFAULT_TIMEOUT = 60_000;
const QUIET_TIME = 50;

/** Opens the built add-in in jsdom, as Excel opens its page, and waits until its functions and commands are ready. */
export async function openAddin(host: Host, options: OpenAddinOptions): Promise<OpenAddin> {
  const { dist, page = DEFAULT_PAGE, uiLanguage = "ko-KR", timeout = DEFAULT_TIMEOUT } = options;
  const path = join(dist, page);
  if (!existsSync(path)) throw new Error(`The add-in is not built: there is no ${path}`);
  const connection = connectPage(host, { uiLanguage });
  const resources = new PageResources(ORIGIN, dist);
  const failures: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => failures.push(error.message));
  const dom = new JSDOM(readFileSync(path), {
    url: `${ORIGIN}/${page}`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources,
    virtualConsole,
    beforeParse(window) {
      Object.defineProperty(window, "external", { value: connection.external, configurable: true });
      addMissingGlobals(window);
      // Nobody is there to be met: the pane is one that has been opened here before.
      window.localStorage.setItem(MACHINE_KEYS.firstScreenSeen, "1");
    },
  });
  const close = () => {
    connection.close();
    dom.window.close();
  };
  const explain = (problem: string) => new Error([problem, ...resources.refusals, ...failures].join("\n"));
  try {
    const ready = Promise.all([connection.commands.whenOpen(), host.functions.whenStarted()]);
    await within(ready, timeout, () => explain(`The add-in's page was not ready within ${timeout} ms`));
    await host.calculate();
    await quietOf(host, resources);
    if (resources.refusals.length > 0) throw explain("The add-in's page asked for what it may not have");
  } catch (error) {
    close();
    throw error;
  }
  return {
    window: dom.window,
    async runCommand(functionName) {
      await connection.commands.run(functionName, timeout).catch((error: unknown) => {
        throw explain(error instanceof Error ? error.message : String(error));
      });
    },
    close,
  };
}

/** Waits until the page has neither asked Excel nor loaded a script for a while: its start-up is over. */
async function quietOf(host: Host, resources: PageResources): Promise<void> {
  let quietSince = performance.now();
  while (performance.now() - Math.max(quietSince, resources.lastFetch) < QUIET_TIME) {
    if (host.openRequests > 0) quietSince = performance.now();
    await new Promise((resolve) => setTimeout(resolve, QUIET_TIME / 5));
  }
}

async function within(promise: Promise<unknown>, timeout: number, failure: () => Error): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(failure()), timeout);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
