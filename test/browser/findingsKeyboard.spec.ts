import { addresses, BEST, card, findings, focusIn, openWithWrongRanks, RANK, WORST, write } from "./findingCards";
import { button, paneSession, said } from "./paneSession";

const { open } = paneSession();

async function openList() {
  const pane = await open({ workbook: openWithWrongRanks() });
  await said(pane.page, /확인했습니다/);
  return { ...pane, order: await addresses(pane.page) };
}

test("the arrows, J and K lead from finding to finding, and Enter to the cell", async () => {
  const { page, host, order } = await openList();
  await findings(page).getByRole("article").first().focus();
  await page.keyboard.press("ArrowDown");
  await focusIn(page, order[1]!);
  await page.keyboard.press("KeyJ");
  await focusIn(page, order[2]!);
  await page.keyboard.press("KeyK");
  await focusIn(page, order[1]!);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await focusIn(page, order[0]!);

  await page.keyboard.press("Enter");
  const row = Number(/\d+$/.exec(order[0]!)?.[0]) - 1;
  await expectSoon(() => host.workbook.selection.area.row === row);
});

test("the tab key leads to one card and its buttons, then past the list", async () => {
  const { page, order } = await openList();
  await card(page, order[1]!).focus();
  await page.keyboard.press("Tab");
  await focusIn(page, order[1]!);
  const passed = new Set<string>();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press("Tab");
    passed.add(await page.evaluate(() => document.activeElement?.closest("article")?.textContent ?? ""));
  }
  passed.delete("");
  expect(passed.size).toBe(1);
});

test("letters that are typed into a field lead nowhere", async () => {
  const { page, order } = await openList();
  await card(page, "T36").getByRole("button", { name: "받아들이기" }).click();
  const field = card(page, "T36").getByRole("textbox");
  await field.pressSequentially("jk");
  expect(await field.inputValue()).toBe("jk");
  await focusIn(page, "T36");
  expect(order).toContain("T36");
});

test("a finding that is gone after a check hands the focus to the next one, and others keep it", async () => {
  const { page, host, order, runCommand } = await openList();
  const next = order[order.indexOf("T36") + 1]!;
  await card(page, "T36").focus();
  write(host.workbook, WORST, RANK, 44);
  await runCommand("validate");
  await card(page, "T56").getByText("44", { exact: true }).waitFor();
  await focusIn(page, "T36");

  write(host.workbook, BEST, RANK, 1);
  await runCommand("validate");
  await card(page, "T36").waitFor({ state: "detached" });
  await focusIn(page, next);
});

test("a finding that was accepted hands the focus to the next one", async () => {
  const { page, order } = await openList();
  const next = order[order.indexOf("T36") + 1]!;
  await card(page, "T36").focus();
  await card(page, "T36").getByRole("button", { name: "받아들이기" }).press("Enter");
  await page.keyboard.type("위원회에서 정한 순위");
  await page.keyboard.press("Enter");
  await said(page, /사유를 통합 문서에 적었습니다/);
  await focusIn(page, next);
});

test("a fix of all, and a check asked for at the foot, hand the focus to the list", async () => {
  const { page, host } = await openList();
  await button(page, /^안전한 고침 \d+건 모두 미리 보기$/).press("Enter");
  const apply = page.getByRole("group", { name: /안전한 고침/ }).getByRole("button", { name: "적용" });
  await apply.press("Enter");
  await said(page, /고친 셀/);
  await page.waitForFunction(() => document.activeElement?.tagName === "ARTICLE");

  write(host.workbook, BEST, RANK, 2);
  await button(page, "다시 검증").press("Enter");
  await card(page, "T36").waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === "ARTICLE");
});

test("a step past what is on screen brings more on screen", async () => {
  const workbook = openWithWrongRanks();
  for (let row = 31; row < 45; row++) write(workbook, row, RANK, 46);
  const { page } = await open({ workbook });
  await said(page, /확인했습니다/);
  await findings(page).getByRole("combobox", { name: "종류" }).selectOption({ label: "순위와 등급" });
  const shown = await addresses(page);
  await card(page, shown[shown.length - 1]!).focus();
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.activeElement?.tagName === "ARTICLE");
  const more = await addresses(page);
  expect(more.length).toBeGreaterThan(shown.length);
  await focusIn(page, more[shown.length]!);
  expect(await button(page, /개 더 보기$/).count()).toBe(0);
});

async function expectSoon(condition: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!condition() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(condition()).toBe(true);
}
