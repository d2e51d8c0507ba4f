import type { Page } from "playwright-core";
import { MACHINE_KEYS } from "../../src/excel/rememberedOnMachine";
import { rememberInPage } from "../browser/openPage";
import type { ThemeName } from "../browser/officeThemes";
import type { Level } from "../standin/host/requirementSets";
import type { WorkbenchHandle } from "./page/handle";
import type { Language } from "./page/state/workbenchState";

export interface OpenWorkbenchOptions {
  /** From `startWorkbench`. */
  readonly url: string;
  readonly language?: Language;
  readonly theme?: ThemeName;
  readonly level?: Level;
  /** Shows the task pane. */
  readonly withPane?: boolean;
}

/** What a test or a picture finds in the page. */
export interface WorkbenchWindow {
  readonly workbench?: WorkbenchHandle;
}

/** The labels of the page's switches, by which they are found in either language. */
const SWITCHES = { language: /^(언어|Language)$/, theme: /^(화면|Look)$/, level: /^(Excel 버전|Excel version)$/ };

/** Opens the workbench in a page, with the first sample in it, and waits until the add-in's functions compute. */
export async function openWorkbench(page: Page, options: OpenWorkbenchOptions): Promise<void> {
  const { url, withPane = false } = options;
  await page.addInitScript(rememberInPage, MACHINE_KEYS.firstScreenSeen);
  await page.goto(url);
  await whenReady(page);
  for (const [name, label] of Object.entries(SWITCHES)) {
    const wanted = options[name as keyof typeof SWITCHES];
    const choice = page.getByLabel(label);
    if (wanted === undefined || (await choice.inputValue()) === wanted) continue;
    await choice.selectOption(wanted);
    await whenReady(page);
  }
  if (withPane) await page.getByRole("button", { name: /^(패널 열기|Open pane)$/ }).click();
}

/** Waits until the add-in that was loaded last answers. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForFunction(() => (window as WorkbenchWindow).workbench?.isReady() ?? false, null, {
    timeout: 30_000,
  });
}
