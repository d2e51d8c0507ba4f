import axe from "axe-core";
import type { Page } from "playwright-core";
import { openProtectedSample } from "./sampleWorkbook";
import { button, paneSession, said } from "./paneSession";

const { open } = paneSession();

/** What axe-core finds wrong with the pane as it stands. The pane's policy forbids inline scripts, so axe runs by evaluation. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations: found } = await inPage.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
  });
}

test.each([
  ["ko", "light"],
  ["ko", "dark"],
  ["ko", "high-contrast"],
  ["en", "light"],
] as const)(
  "axe finds nothing wrong in the pane in %s and a %s Office, in any state of the main job",
  async (language, theme) => {
    const { page } = await open({ language, theme });
    const words = {
      ko: { looked: /확인했습니다/, columns: /^열 확인/, allocate: "등급 배정", wrote: /썼습니다/ },
      en: { looked: /Checked/, columns: /^Columns/, allocate: "Assign grades", wrote: /Wrote/ },
    }[language];
    await said(page, words.looked);
    expect(await violations(page)).toEqual([]);
    await button(page, words.columns).click();
    await page.getByRole("button", { name: /Ⅰ-1-①/ }).click();
    expect(await violations(page)).toEqual([]);
    await button(page, words.allocate).click();
    await said(page, words.wrote);
    expect(await violations(page)).toEqual([]);
  },
);

test("axe finds nothing wrong where a protected sheet blocks", async () => {
  const { page } = await open({ workbook: openProtectedSample() });
  await said(page, /확인했습니다/);
  await button(page, "등급 배정").click();
  await said(page, /쓰지 않았습니다/);
  expect(await violations(page)).toEqual([]);
});
