import type { Browser, Locator, Page } from "playwright-core";
import type { CellValue, Workbook } from "../standin/workbook/types";
import { launchChromium } from "./chromium";
import { openPane, type OpenPane, type OpenPaneOptions } from "./openPane";
import { openSample } from "./sampleWorkbook";

/** The sample's columns and rows, 0-based. */
export const SCORE = 18;
export const GRADE = 20;
export const FIRST_TASK = 6;
const LAST_TASK = 55;

export interface PaneSession {
  browser(): Browser;
  /** Opens the pane beside the sample, unless the options name another workbook; it is closed after the test. */
  open(options?: Partial<OpenPaneOptions>): Promise<OpenPane>;
}

/** One browser for the tests of a file, and a fresh pane for each. */
export function paneSession(): PaneSession {
  // A browser on a busy machine can miss a moment; what is wrong stays wrong the second time, and the first is printed.
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
  let browser: Browser;
  const panes: OpenPane[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const pane of panes.splice(0)) await pane.close();
  });
  afterAll(() => browser.close());
  return {
    browser: () => browser,
    async open(options = {}) {
      const pane = await openPane(browser, { workbook: openSample(), ...options });
      panes.push(pane);
      return pane;
    },
  };
}

/** What stands in the sample's grade column, blank cells left out. */
export function grades({ sheets }: Workbook): CellValue[] {
  const rows = Array.from({ length: LAST_TASK - FIRST_TASK + 1 }, (_, index) => FIRST_TASK + index);
  return rows.map((row) => sheets[0]!.cell(row, GRADE).value).filter((value) => value !== null);
}

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name, exact: true });

/** Waits until the pane's message says a text. */
export async function said(page: Page, text: string | RegExp): Promise<void> {
  await page.getByRole("status").getByText(text).waitFor({ timeout: 15_000 });
}
