import type { Locator, Page } from "playwright-core";
import type { CellValue, Workbook } from "../standin/workbook/types";
import { FIRST_TASK } from "./paneSession";
import { openSample } from "./sampleWorkbook";

/** The sample's rank column, 0-based. */
export const RANK = 19;
/** The sample's best task is on row 36, its last on row 56. */
export const BEST = 35;
export const WORST = 55;

/** The sample with its ranks typed instead of computed, and those of its best and its last task wrong: T36 and T56. */
export function openWithWrongRanks(): Workbook {
  const workbook = openSample();
  for (let row = FIRST_TASK; row <= WORST; row++) write(workbook, row, RANK, valueAt(workbook, row, RANK));
  write(workbook, BEST, RANK, 2);
  write(workbook, WORST, RANK, 45);
  return workbook;
}

/** Writes one cell of the score sheet, as a user of Excel does. */
export function write({ sheets }: Workbook, row: number, column: number, value: CellValue): void {
  sheets[0]!.write({ row, column, rows: 1, columns: 1 }, [[value]]);
}

export const valueAt = ({ sheets }: Workbook, row: number, column: number): CellValue =>
  sheets[0]!.cell(row, column).value;

/** The part of the pane that lists what was found. */
export const findings = (page: Page): Locator => page.getByRole("region", { name: /^(?:확인할 사항|Findings)$/ });

/** The card of what was found at an address. */
export const card = (page: Page, address: string): Locator =>
  findings(page)
    .getByRole("article")
    .filter({ has: page.getByText(address, { exact: true }) });

/** The addresses of all cards on screen, from top to bottom. */
export const addresses = (page: Page): Promise<string[]> =>
  findings(page).locator("article button[aria-label]").allInnerTexts();

/** Waits until the focus is in the card of an address. */
export async function focusIn(page: Page, address: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.activeElement?.closest("article")?.querySelector("button[aria-label]")?.textContent === wanted,
    address,
  );
}
