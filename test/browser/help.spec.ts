import type { Locator, Page } from "playwright-core";
import { helpEn } from "../../src/i18n/pane/help.en";
import { helpKo, type HelpTopic } from "../../src/i18n/pane/help.ko";
import { readBuiltAddin } from "../standin/headless/builtAddin";
import { violations } from "./axeViolations";
import { openAdjustment } from "./allocation";
import { card, openWithWrongRanks } from "./findingCards";
import { DIST } from "./openPane";
import { button, paneSession, said } from "./paneSession";

const { open } = paneSession();

const WORDS = {
  ko: {
    texts: helpKo,
    looked: /확인했습니다/,
    wrote: /썼습니다/,
    help: "도움말",
    accept: "받아들이기",
    sections: {
      "등급 배정": "allocation",
      "점수표 검증": "check",
      "열 확인": "check",
      "평가규정 2023": "rules",
      "등급별 과제 수": "allocation",
      "등급 조정": "adjustment",
      "확인할 사항": "check",
      "과제 46개": "explanation",
    },
  },
  en: {
    texts: helpEn,
    looked: /Checked/,
    wrote: /Wrote/,
    help: "Help",
    accept: "Accept",
    sections: {
      "Allocate grades": "allocation",
      "Check sheet": "check",
      Columns: "check",
      "Rules 2023": "rules",
      "Tasks per grade": "allocation",
      "Adjust grades": "adjustment",
      Findings: "check",
      "Tasks 46": "explanation",
    },
  },
} as const;

/** The page of help that is open: a region of the name of its title. */
const helpPage = (page: Page, title: string): Locator =>
  page.getByRole("region", { name: title, exact: true }).filter({ has: page.getByRole("heading", { level: 2 }) });

/** Waits until the title of a page of help has the focus. */
async function titleHasFocus(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.activeElement?.tagName === "H2" && document.activeElement.textContent === wanted,
    title,
  );
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");

describe.each(["ko", "en"] as const)("help, in %s", (language) => {
  const words = WORDS[language];
  const { texts } = words;

  test("is opened, leafed through and closed by mouse, and is loaded when it is first asked for", async () => {
    const { page, errors, refused } = await open({ language });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await said(page, words.looked);
    expect(asked.filter((address) => /\/help\./.test(address))).toEqual([]);

    await button(page, words.help).click();
    await titleHasFocus(page, texts.title);
    expect(asked.filter((address) => /\/help\./.test(address))).toHaveLength(1);
    expect(await page.getByRole("heading", { level: 2 }).count()).toBe(1);
    for (const { title, steps } of Object.values(texts.pages)) {
      await helpPage(page, texts.title).getByRole("button", { name: title, exact: true }).click();
      await titleHasFocus(page, title);
      expect(await helpPage(page, title).getByRole("listitem").count()).toBeGreaterThanOrEqual(steps.length);
      await button(page, texts.list).click();
      await titleHasFocus(page, texts.title);
    }
    await button(page, texts.pages.rules.title).click();
    await button(page, texts.pages.privacy.title).click();
    await titleHasFocus(page, texts.pages.privacy.title);

    await button(page, texts.close).click();
    await page.getByRole("heading", { level: 2 }).nth(3).waitFor();
    expect(await focused(page)).toBe(words.help);
    expect(errors).toEqual([]);
    expect(refused).toEqual([]);
  });

  test("F1 opens the page of the part that has the focus, and Esc leads back to it", async () => {
    const { page } = await open({ language });
    await said(page, words.looked);
    for (const [name, topic] of Object.entries(words.sections)) {
      const part = page.getByRole("main").getByRole("button", { name: new RegExp(`^${name}`) });
      await part.first().focus();
      const before = await focused(page);
      await page.keyboard.press("F1");
      await titleHasFocus(page, texts.pages[topic].title);
      await page.keyboard.press("Escape");
      await page.getByRole("heading", { level: 2 }).nth(3).waitFor();
      expect(await focused(page)).toBe(before);
    }
    await page.getByRole("combobox").first().focus();
    await page.keyboard.press("F1");
    await titleHasFocus(page, texts.title);
  });

  test("by keyboard alone: the way out comes first, then the pages", async () => {
    const { page } = await open({ language });
    await said(page, words.looked);
    await button(page, words.help).press("Enter");
    await titleHasFocus(page, texts.title);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(texts.pages.check.title);
    await page.keyboard.press("Enter");
    await titleHasFocus(page, texts.pages.check.title);
    await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toBe(texts.close);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2 }).nth(3).waitFor();
    expect(await focused(page)).toBe(words.help);
  });

  test("what is half typed is there afterwards, with the focus and the place on the page", async () => {
    const { page, host } = await open({ language, workbook: openWithWrongRanks() });
    await said(page, words.looked);
    const changes = host.workbook.changes().length;
    await card(page, "T56").getByRole("button", { name: words.accept }).press("Enter");
    await page.keyboard.type("공문 12호");
    await page.evaluate(() => window.scrollBy(0, 37));
    const scrolled = await page.evaluate(() => window.scrollY);
    expect(scrolled).toBeGreaterThan(0);

    await page.keyboard.press("F1");
    await titleHasFocus(page, texts.pages.check.title);
    expect(await card(page, "T56").isVisible()).toBe(false);
    await page.keyboard.press("Escape");
    await card(page, "T56").getByRole("textbox").waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    await page.keyboard.type(", 위원회");
    expect(await card(page, "T56").getByRole("textbox").inputValue()).toBe("공문 12호, 위원회");
    expect(host.workbook.changes()).toHaveLength(changes);
  });

  test("lists the functions in cells that the add-in hands to Excel, and no other", async () => {
    const { page } = await open({ language });
    await said(page, words.looked);
    await button(page, words.help).click();
    await button(page, texts.pages.functions.title).click();
    await titleHasFocus(page, texts.pages.functions.title);
    const names = readBuiltAddin(DIST).functions.functions.map(({ name }) => name);
    const listed = await helpPage(page, texts.pages.functions.title).getByRole("term").allInnerTexts();
    expect(listed.sort()).toEqual([...names].sort());
  });

  test("says so where it cannot be loaded, and leaves the pane as it is", async () => {
    const { page } = await open({ language });
    await said(page, words.looked);
    await page.route(/\/help\.[^/]*js$/, (route) => route.abort());
    await button(page, words.help).press("Enter");
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("heading", { level: 2 }).count()).toBeGreaterThan(3);
    expect(await focused(page)).toBe(words.help);

    await page.unroute(/\/help\.[^/]*js$/);
    await page.keyboard.press("Enter");
    await titleHasFocus(page, texts.title);
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

test("F1 is the pane's, not the browser's, and with another key beside it is none of ours", async () => {
  const { page } = await open();
  await said(page, /확인했습니다/);
  await page.evaluate(() => {
    window.addEventListener("keydown", (event) => {
      if (event.key === "F1") document.documentElement.dataset["prevented"] = String(event.defaultPrevented);
    });
  });
  const prevented = async (keys: string) => {
    await page.keyboard.press(keys);
    return page.evaluate(() => document.documentElement.dataset["prevented"] === "true");
  };
  expect(await prevented("Control+F1")).toBe(false);
  expect(await prevented("F1")).toBe(true);
  await titleHasFocus(page, "도움말");
});

test("what a button of the ribbon did is told while help is read, and the part that is gone hands the focus to the pane", async () => {
  const { page, runCommand } = await open({ workbook: openWithWrongRanks() });
  await said(page, /확인했습니다/);
  await card(page, "T36").getByRole("button", { name: "받아들이기" }).focus();
  await page.keyboard.press("F1");
  await titleHasFocus(page, helpKo.pages.check.title);

  await runCommand("allocate");
  await said(page, /썼습니다/);
  expect(await helpPage(page, helpKo.pages.check.title).isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await card(page, "T36").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
});

test("a draft that is being adjusted stays while help is read", async () => {
  const { page } = await open();
  const section = await openAdjustment(page);
  const line = section.getByRole("separator", { name: "2등급의 선" });
  await line.focus();
  await page.keyboard.press("ArrowDown");
  const moved = await line.getAttribute("aria-valuenow");
  await page.keyboard.press("F1");
  await titleHasFocus(page, helpKo.pages.adjustment.title);
  await page.keyboard.press("Escape");
  await line.waitFor();
  expect(await line.getAttribute("aria-valuenow")).toBe(moved);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("separator");
});

test("on the first screen F1 opens the list, and Esc leads back", async () => {
  const { page } = await open({ firstOpen: true });
  await button(page, "이 시트 검증해 보기").focus();
  await page.keyboard.press("F1");
  await titleHasFocus(page, helpKo.title);
  expect(await button(page, "이 시트 검증해 보기").count()).toBe(0);
  await page.keyboard.press("Escape");
  await button(page, "이 시트 검증해 보기").waitFor();
  expect(await focused(page)).toBe("이 시트 검증해 보기");
});

test.each([
  ["ko", "light"],
  ["ko", "dark"],
  ["ko", "high-contrast"],
  ["en", "light"],
] as const)(
  "axe finds nothing wrong on any page in %s and a %s Office, and nothing is cut off at 320 pixels",
  async (language, theme) => {
    const { page } = await open({ language, theme, size: { width: 320, height: 600 } });
    const { texts, help, looked } = WORDS[language];
    await said(page, looked);
    for (const topic of [null, ...(Object.keys(texts.pages) as HelpTopic[])]) {
      await button(page, help).click();
      await titleHasFocus(page, texts.title);
      if (topic !== null) {
        await helpPage(page, texts.title).getByRole("button", { name: texts.pages[topic].title, exact: true }).click();
        await titleHasFocus(page, texts.pages[topic].title);
      }
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  },
);
