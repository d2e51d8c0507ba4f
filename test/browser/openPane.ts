import { join } from "node:path";
import type { Browser } from "playwright-core";
import { connectPage } from "../standin/client/windowExternal";
import { readBuiltAddin } from "../standin/headless/builtAddin";
import { createHost, type Host, type HostOptions } from "../standin/host/createHost";
import type { Workbook } from "../standin/workbook/types";
import { OFFICE_THEMES } from "./officeThemes";
import { LOCALES, preparePage, type AddinPage, type PageOptions } from "./openPage";
import { bridgeExternal } from "./pageBridge";

export interface OpenPaneOptions extends Partial<PageOptions> {
  readonly workbook: Workbook;
  /** The folder that webpack built. */
  readonly dist?: string;
  readonly host?: Omit<HostOptions, "functions">;
}

/** The task pane in a browser, beside a workbook in this process. */
export interface OpenPane extends Omit<AddinPage, "address"> {
  readonly host: Host;
  /** Presses a button of the ribbon, by the function that the manifest names for it. */
  runCommand(functionName: string): Promise<void>;
}

export const DIST = join(__dirname, "../../dist");

/** Excel's pane on a screen of 1366 pixels. */
export const PANE_SIZE = { width: 350, height: 680 };

const COMMAND_TIMEOUT = 20_000;

/** Opens the built task pane in a browser with Microsoft's real Office.js in it, talking to the stand-in for Excel. */
export async function openPane(browser: Browser, options: OpenPaneOptions): Promise<OpenPane> {
  const {
    workbook,
    dist = DIST,
    language = "ko",
    theme = "light",
    size = PANE_SIZE,
    scale = 1,
    firstOpen = false,
  } = options;
  const host = createHost(workbook, { ...options.host, functions: readBuiltAddin(dist).functions });
  const connection = connectPage(host, { uiLanguage: LOCALES[language] });
  const { page, address, refused, errors, close } = await preparePage(browser, dist, {
    language,
    theme,
    size,
    scale,
    firstOpen,
  });
  await bridgeExternal(page, connection, OFFICE_THEMES[theme]);
  host.addin.state = "Visible";
  await page.goto(address);
  await Promise.all([connection.commands.whenOpen(), host.functions.whenStarted()]);
  await host.calculate();
  return {
    page,
    host,
    refused,
    errors,
    runCommand: (functionName) => connection.commands.run(functionName, COMMAND_TIMEOUT),
    async close() {
      connection.close();
      await close();
    },
  };
}
