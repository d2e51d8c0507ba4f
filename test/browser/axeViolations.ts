import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe-core finds wrong with the pane as it stands. The pane's policy forbids inline scripts, so axe runs by evaluation. */
export async function violations(page: Page): Promise<string[]> {
  // A colour on its way from one state to the next has the contrast of neither.
  await page.locator("[role=group] button:not([aria-disabled=true])").first().waitFor();
  await page.waitForFunction(() => document.getAnimations().length === 0);
  return violationsNow(page);
}

/** The same while something runs, and a sign of that turns. */
export async function violationsNow(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations: found } = await inPage.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
  });
}
