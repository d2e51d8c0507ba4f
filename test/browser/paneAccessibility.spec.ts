import { violations } from "./axeViolations";
import { card, findings, openWithWrongRanks, RANK, WORST, write } from "./findingCards";
import { openProtectedSample } from "./sampleWorkbook";
import { button, paneSession, said } from "./paneSession";

const { open } = paneSession();

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
      en: { looked: /Checked/, columns: /^Columns/, allocate: "Allocate grades", wrote: /Wrote/ },
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

test.each([
  ["ko", "light"],
  ["ko", "dark"],
  ["ko", "high-contrast"],
  ["en", "light"],
] as const)(
  "axe finds nothing wrong in the list of findings in %s and a %s Office, whatever is open in it",
  async (language, theme) => {
    const workbook = openWithWrongRanks();
    const { page } = await open({ language, theme, workbook, size: { width: 320, height: 600 } });
    const words = {
      ko: {
        looked: /확인했습니다/,
        fix: "고치기",
        all: /미리 보기$/,
        accept: "받아들이기",
        why: "왜 중요한가",
        kept: /적었습니다/,
        accepted: /^받아들인 사항/,
      },
      en: {
        looked: /Checked/,
        fix: "Fix",
        all: /^Preview all/,
        accept: "Accept",
        why: "Why it matters",
        kept: /keeps the reason/,
        accepted: /^Accepted/,
      },
    }[language];
    await said(page, words.looked);
    await card(page, "T36").getByRole("button", { name: words.fix }).click();
    await card(page, "T36").getByRole("button", { name: words.why }).click();
    await button(page, words.all).click();
    await card(page, "T56").getByRole("button", { name: words.accept }).click();
    await card(page, "T56").locator("form").getByRole("button", { name: words.accept }).click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    await card(page, "T56").getByRole("textbox").fill("공문 12호");
    await page.keyboard.press("Enter");
    await said(page, words.kept);
    await button(page, words.accepted).click();
    write(workbook, WORST, RANK, 45);
    await findings(page).getByRole("searchbox").fill("T36");
    await button(page, language === "ko" ? "다시 검증" : "Check again").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);

test("axe finds nothing wrong where a protected sheet blocks", async () => {
  const { page } = await open({ workbook: openProtectedSample() });
  await said(page, /확인했습니다/);
  await button(page, "등급 배정").click();
  await said(page, /쓰지 않았습니다/);
  expect(await violations(page)).toEqual([]);
});
