import type { Page } from "playwright-core";
import { violations } from "./axeViolations";
import { button, grades, paneSession, said } from "./paneSession";

const { open } = paneSession();

const WORDS = {
  ko: {
    looked: /과제 46개를 확인했습니다/,
    allocate: "등급 배정",
    wrote: "과제 46개의 등급을 U7:U56에 썼습니다.",
    history: /^기록/,
    list: "한 일의 목록, 최근 것부터",
    done: "등급 배정",
    undo: /등급 배정 되돌리기$/,
    undone: "등급 배정을 되돌렸습니다.",
    mark: /되돌림 20\d\d\. /,
    reading: "동점은 하위순위",
    refused: "되돌리지 않았습니다.",
  },
  en: {
    looked: /Checked 46 tasks/,
    allocate: "Allocate grades",
    wrote: /Wrote the grades of 46 tasks to U7:U56/,
    history: /^History/,
    list: "What was done, the latest first",
    done: "Grades allocated",
    undo: /^Undo: Grades allocated/,
    undone: /undone|taken back/i,
    mark: /Undone /,
    reading: "Ties: lower rank",
    refused: "Nothing was taken back.",
  },
} as const;

/** Opens the section, and gives the entries. */
async function openHistory(page: Page, { history, list }: (typeof WORDS)["ko" | "en"], isByKeyboard: boolean) {
  const toggle = page.getByRole("button", { name: history });
  if (isByKeyboard) await toggle.press("Enter");
  else await toggle.click();
  return page.getByRole("list", { name: list }).locator("> li");
}

test.each([
  ["ko", false],
  ["ko", true],
  ["en", false],
  ["en", true],
] as const)(
  "what was written is told with its rules, and taken back from the list, in %s, by keyboard: %s",
  async (language, isByKeyboard) => {
    const words = WORDS[language];
    const { page, host, errors } = await open({ language, size: { width: 350, height: 680 } });
    await said(page, words.looked);
    await button(page, words.allocate).click();
    await said(page, words.wrote);
    expect(grades(host.workbook)).toHaveLength(46);

    const entries = await openHistory(page, words, isByKeyboard);
    await entries.first().waitFor();
    expect(await entries.count()).toBe(1);
    expect(await entries.first().innerText()).toContain(words.done);
    const rules = entries.first().getByRole("button", { name: /2023/ });
    const undo = entries.first().getByRole("button", { name: words.undo });
    if (isByKeyboard) await rules.press("Enter");
    else await rules.click();
    await entries.first().getByText(words.reading).waitFor();
    expect(await violations(page)).toEqual([]);

    if (isByKeyboard) await undo.press("Enter");
    else await undo.click();
    await said(page, words.undone);
    expect(grades(host.workbook)).toEqual([]);
    await entries.first().getByText(words.mark).waitFor();
    expect(await undo.count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  },
);

test.each(["ko", "en"] as const)(
  "a cell that was changed since is named, and nothing is taken back, in %s",
  async (language) => {
    const words = WORDS[language];
    const { page, host } = await open({ language });
    await said(page, words.looked);
    await button(page, words.allocate).click();
    await said(page, words.wrote);
    const entries = await openHistory(page, words, false);
    const undo = entries.first().getByRole("button", { name: words.undo });
    await undo.waitFor();
    host.workbook.sheets[0]!.write({ row: 9, column: 20, rows: 1, columns: 1 }, [["1등급"]]);
    await undo.click();
    await said(page, words.refused);
    await said(page, /U10/);
    expect(grades(host.workbook)).toHaveLength(46);
    expect(await undo.isVisible()).toBe(true);
  },
);

test("a workbook that is opened anew still tells what was done, and takes it back", async () => {
  const first = await open();
  await said(first.page, WORDS.ko.looked);
  await button(first.page, WORDS.ko.allocate).click();
  await said(first.page, WORDS.ko.wrote);
  const { page, host } = await open({ workbook: first.host.workbook });
  await said(page, WORDS.ko.looked);
  expect(await button(page, "되돌리기").getAttribute("aria-disabled")).toBe("true");
  const entries = await openHistory(page, WORDS.ko, false);
  await entries.first().getByRole("button", { name: WORDS.ko.undo }).click();
  await said(page, WORDS.ko.undone);
  expect(grades(host.workbook)).toEqual([]);
});
