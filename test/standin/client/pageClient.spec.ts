import { rmSync } from "node:fs";
import { createHost } from "../host/createHost";
import type { Host } from "../host/host";
import type { FunctionMetadata } from "../host/functions/functionMetadata";
import { openFixture } from "../host/workbookFixture";
import { openAddin, type OpenAddin } from "./pageClient";
import { buildPage } from "./pageFixture";

const metadata: FunctionMetadata = {
  functions: [{ id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "x", type: "number" }] }],
};

const FUNCTIONS = `CustomFunctions.associate("DOUBLE", (x) => x * 2);`;

const COMMANDS = `
  Office.actions.associate("mark", async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[21]];
      await context.sync();
    });
    event.completed();
  });
  Office.actions.associate("show", (event) => Office.addin.showAsTaskpane().then(() => event.completed()));
  Office.actions.associate("hide", (event) => Office.addin.hide().then(() => event.completed()));
  Office.actions.associate("forget", () => {});
  Office.actions.associate("keep", (event) => {
    Office.context.document.settings.set("kept", { by: "page" });
    Office.context.document.settings.saveAsync(() => event.completed());
  });
`;

let host: Host;
let addin: OpenAddin | undefined;
const folders: string[] = [];

function build(head = ""): string {
  const dist = buildPage(FUNCTIONS, COMMANDS, head);
  folders.push(dist);
  return dist;
}

async function open(timeout = 10_000): Promise<OpenAddin> {
  const workbook = await openFixture({ Scores: [[4, "=DOUBLE(A1)"]] }, { functions: ["DOUBLE"] });
  host = createHost(workbook, { functions: metadata });
  addin = await openAddin(host, { dist: build(), uiLanguage: "en-US", timeout });
  return addin;
}

/** Office as the page has it. */
const officeOf = (page: OpenAddin) => page.window.eval("Office") as typeof Office;

afterEach(() => {
  addin?.close();
  addin = undefined;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("ribbon commands", () => {
  test("count as the add-in's own traffic, without functions and start-up", async () => {
    const page = await open();
    expect(host.traffic.roundTrips).toBe(0);
    await page.runCommand("mark");
    expect(host.traffic.roundTrips).toBe(1);
  });

  test("show and hide the pane", async () => {
    const page = await open();
    const modes: string[] = [];
    await officeOf(page).addin.onVisibilityModeChanged(({ visibilityMode }) => {
      modes.push(visibilityMode);
    });
    await page.runCommand("show");
    expect(host.addin.state).toBe("Visible");
    await page.runCommand("hide");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(modes).toEqual(["Taskpane", "Hidden"]);
  });

  test("keep document settings in the workbook", async () => {
    const page = await open();
    await page.runCommand("keep");
    expect(host.workbook.settings.get("kept")).toEqual({ by: "page" });
  });

  test("fail clearly where the page has no such command", async () => {
    const page = await open();
    await expect(page.runCommand("nothing")).rejects.toThrow("The page has no command named nothing");
  });

  test("fail clearly where they never complete", async () => {
    const page = await open(1000);
    await expect(page.runCommand("forget")).rejects.toThrow("The command forget did not call event.completed()");
  });
});

describe("the page", () => {
  test("is told its language, host, requirement sets and theme by the real Office.js", async () => {
    const page = await open();
    const { context } = officeOf(page);
    expect([context.displayLanguage, context.host, context.platform]).toEqual(["en-US", "Excel", "PC"]);
    expect(context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(context.officeTheme.bodyBackgroundColor).toBe("#ffffff");
  });

  test("hears that the user selects other cells", async () => {
    const page = await open();
    const heard = new Promise((resolve) => {
      const office = officeOf(page);
      office.context.document.addHandlerAsync(office.EventType.DocumentSelectionChanged, resolve);
    });
    host.select(host.workbook.activeSheet, { row: 1, column: 1, rows: 1, columns: 1 });
    await expect(heard).resolves.toMatchObject({ type: "documentSelectionChanged" });
  });

  test("may load nothing from a network", async () => {
    const dist = build('<script src="https://example.com/spy.js"></script>');
    const opening = openAddin(createHost(await openFixture({ Scores: [[1]] })), { dist });
    await expect(opening).rejects.toThrow("https://example.com/spy.js is neither the add-in's nor Office.js's");
  });

  test("must have been built", async () => {
    const opening = openAddin(createHost(await openFixture({ Scores: [[1]] })), { dist: "no-such-folder" });
    await expect(opening).rejects.toThrow("The add-in is not built");
  });
});
