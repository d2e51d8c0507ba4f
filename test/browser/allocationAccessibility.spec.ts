import { SETTING_KEYS } from "../../src/excel/settings";
import { RULE_SET_2023 } from "../../src/rules/sets/ruleSet2023";
import { openFixture } from "../standin/host/workbookFixture";
import { allocationWords, line, openAdjustment, placesOf } from "./allocation";
import { violations } from "./axeViolations";
import { button, paneSession, said } from "./paneSession";
import { openSample } from "./sampleWorkbook";

const { open } = paneSession();

/** The sample under rules that correct the subcommittees' scores. */
function openCorrected() {
  const workbook = openSample();
  const correction = { method: "t-score", clamp: null, smallestGroup: 2 };
  workbook.settings.set(SETTING_KEYS.ruleSet, JSON.stringify({ ...RULE_SET_2023, correction }));
  return workbook;
}

test.each([
  ["ko", "light"],
  ["ko", "dark"],
  ["ko", "high-contrast"],
  ["en", "light"],
] as const)(
  "axe finds nothing wrong in the adjustment in %s and a %s Office, whatever is open in it, and 320 pixels are enough",
  async (language, theme) => {
    const words = allocationWords(language);
    const { page } = await open({ language, theme, workbook: openCorrected(), size: { width: 320, height: 640 } });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    const section = await openAdjustment(page, language);
    expect(await violations(page)).toEqual([]);
    await button(page, language === "ko" ? "선 제안" : "Propose lines").click();
    await line(section, 4, language).press("End");
    await section
      .getByRole("button", { name: /^(?:number )?15(?:번째)? ?/ })
      .first()
      .click();
    await section.locator("form select").selectOption("1");
    await section
      .locator("form")
      .getByRole("button")
      .filter({ hasText: /^(?:옮기기|Move)$/ })
      .click();
    await section.getByRole("button", { name: words.preview }).click();
    expect(await violations(page)).toEqual([]);
    expect(await width()).toBe(320);

    await section.getByRole("textbox").fill("위원회 의결");
    await section.getByRole("textbox").press("Enter");
    await section.getByRole("heading", { level: 3 }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await width()).toBe(320);
  },
);

test("both stages stand side by side where the rules correct scores, with the tasks whose grade it changed", async () => {
  const { page } = await open({ workbook: openCorrected() });
  const section = await openAdjustment(page);
  const stages = section.getByRole("region", { name: "분과별 보정 전후" });
  const rows = await stages.getByRole("row").allInnerTexts();
  expect(rows[0]).toMatch(/분과\s+과제\s+평균\s+표준편차/);
  // The T-score brings every subcommittee to a mean of 50 and a spread of 10.
  for (const row of rows.slice(1)) expect(row).toMatch(/→ 50\.0\d.*→ (?:10\.0\d|9\.99)/s);
  await stages.getByText(/보정으로 등급이 달라진 과제 \d+개/).waitFor();
  const [first] = await stages.getByRole("listitem").allInnerTexts();
  expect(first).toMatch(/\d → \d+\.\d\d점, \d → \d등급/);
});

test("a sheet of 3,000 tasks shows those at the lines, more on demand, and a line moves at once", async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => [
    `T${index + 1}`,
    `과제 ${index + 1}`,
    100 - index * 0.02,
    null,
  ]);
  const workbook = await openFixture({ 점수표: [["과제번호", "과제명", "점수", "등급"], ...rows] });
  const { page } = await open({ workbook });
  await said(page, /확인했습니다/);
  const section = await openAdjustment(page);
  expect(await section.locator("ol > li").count()).toBeLessThan(60);
  const second = line(section, 2);
  const base = await placesOf(second);
  await second.focus();
  const started = Date.now();
  for (let press = 0; press < 10; press++) await page.keyboard.press("ArrowDown");
  expect(await placesOf(second)).toBe(base + 10);
  expect(Date.now() - started).toBeLessThan(3000);
  const hidden = section.getByRole("button", { name: /개 더 보기$/ }).first();
  await hidden.click();
  expect(await section.locator("ol > li").count()).toBeGreaterThan(60);
});
