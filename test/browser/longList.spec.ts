import type { Locator, Page } from "playwright-core";
import { button, paneSession, said } from "./paneSession";
import { openTemplate } from "./sampleWorkbook";

const { open } = paneSession();

/** The list of tasks, and the row whose button has the focus. */
const tasksOf = (page: Page): Locator => page.getByRole("list", { name: /^(과제|Tasks)$/ });
const place = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("[role=listitem]")?.getAttribute("aria-posinset"));

test.each([
  ["ko", /과제 3,000개를 확인했습니다/],
  ["en", /Checked 3,000 tasks/],
] as const)(
  "the ends of three thousand tasks are one key away, and few rows are there at a time, in %s",
  async (language, looked) => {
    const { page, errors } = await open({ workbook: openTemplate("forty-ministries"), language });
    await said(page, looked);
    const rows = tasksOf(page).getByRole("listitem");
    await rows.first().getByRole("button").focus();
    expect(await rows.count()).toBeLessThan(200);
    expect(await rows.first().getAttribute("aria-setsize")).toBe("3000");

    await page.keyboard.press("End");
    expect(await place(page)).toBe("3000");
    await page.keyboard.press("ArrowUp");
    expect(await place(page)).toBe("2999");
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").getAttribute("aria-expanded")).toBe("true");
    expect(await page.locator(":focus").isVisible()).toBe(true);

    await page.keyboard.press("Home");
    expect(await place(page)).toBe("1");
    for (let step = 0; step < 6; step++) await page.keyboard.press("PageDown");
    expect(await place(page)).toBe("61");
    expect(await rows.count()).toBeLessThan(200);
    expect(errors).toEqual([]);
  },
);

test("scrolled to with the mouse, any stretch of the list is there, and what was opened is open on the way back", async () => {
  const { page } = await open({ workbook: openTemplate("forty-ministries") });
  await said(page, /과제 3,000개를 확인했습니다/);
  const first = tasksOf(page).getByRole("listitem").first().getByRole("button").first();
  await first.click();
  const list = await tasksOf(page).elementHandle();
  await page.evaluate((element) => {
    const { top, height } = element.getBoundingClientRect();
    window.scrollBy(0, top + height / 2);
  }, list);
  await page.locator('[aria-posinset="1500"]').waitFor();
  const shown = await page.evaluate(() => {
    const element = document.elementFromPoint(175, 300)?.closest("[role=listitem]");
    return Number(element?.getAttribute("aria-posinset"));
  });
  expect(Math.abs(shown - 1500)).toBeLessThan(60);

  await page.mouse.click(175, 300);
  await page.locator('[aria-expanded="true"][tabindex="0"]').waitFor();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.locator('[aria-posinset="3000"]').waitFor();
  expect(await page.locator('[role=listitem] [aria-expanded="true"]').count()).toBe(1);
});

test("the tab key leads to one task and past the list, and the arrows from task to task", async () => {
  const { page } = await open();
  await said(page, /과제 46개를 확인했습니다/);
  const rows = tasksOf(page).getByRole("listitem");
  expect(await rows.count()).toBe(46);
  await rows.first().getByRole("button").focus();
  await page.keyboard.press("ArrowDown");
  expect(await place(page)).toBe("2");
  await page.keyboard.press("Tab");
  expect(await place(page)).toBeUndefined();
  await page.keyboard.press("Shift+Tab");
  expect(await place(page)).toBe("2");
});

test("once the task that had the focus counts as none any more, the one in its place has it", async () => {
  const { page } = await open();
  await said(page, /과제 46개를 확인했습니다/);
  await tasksOf(page).getByRole("listitem").nth(4).getByRole("button").click();
  await button(page, "과제 아님").focus();
  await page.keyboard.press("Enter");
  await said(page, /과제 45개를 확인했습니다/);
  await page.waitForFunction(() => document.activeElement?.closest('[aria-posinset="5"]') !== null);
});

test("on a sheet whose tasks are columns, one task is opened at a time, and it alone counts as none when the user says so", async () => {
  const { page } = await open({ workbook: openTemplate("tasks-as-columns") });
  await said(page, /개를 확인했습니다/);
  const rows = tasksOf(page).getByRole("listitem");
  const names = () => rows.evaluateAll((items) => items.map((item) => item.querySelector("button")?.textContent));
  const before = await names();
  await rows.nth(2).getByRole("button").click();
  expect(await tasksOf(page).locator('[aria-expanded="true"]').count()).toBe(1);
  await button(page, "과제 아님").click();
  await said(page, new RegExp(`과제 ${before.length - 1}개를 확인했습니다`));
  const titles = (texts: typeof before) => texts.map((text) => text?.replace(/점수.*$/, ""));
  expect(titles(await names())).toEqual(titles(before.filter((_, index) => index !== 2)));
});

test("of hundreds of findings few are there at a time, and one that is being answered stays as it was left", async () => {
  const workbook = openTemplate("forty-ministries");
  // Each of these ranks is wrong, so there is a finding for each.
  workbook.sheets[0]?.write(
    { row: 4, column: 4, rows: 300, columns: 1 },
    Array.from({ length: 300 }, () => [0]),
  );
  const { page, errors } = await open({ workbook });
  await said(page, /과제 3,000개를 확인했습니다/);
  const cards = page.getByRole("article");
  for (let shown = 5; shown < 300; shown += 50)
    await button(page, /개 더 보기$/)
      .first()
      .click();
  const last = page.locator('[role=listitem]:has(article)[aria-posinset="300"]');
  await last.waitFor({ state: "attached" });

  await cards.first().getByRole("button", { name: "받아들이기" }).click();
  await page.locator("form").getByRole("textbox").fill("기관 사정");
  // The reader goes on at a card of the next stretch, so nothing but the open form keeps the first one there.
  await cards.nth(45).focus();
  for (let step = 0; step < 10; step++) await page.keyboard.press("ArrowDown");
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForFunction(() => document.querySelectorAll("article").length <= 150);

  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await page.locator("form").getByRole("textbox").inputValue()).toBe("기관 사정");
  expect(errors).toEqual([]);
});
