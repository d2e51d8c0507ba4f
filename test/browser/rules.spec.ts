import type { Page } from "playwright-core";
import { SETTING_KEYS } from "../../src/excel/settings";
import { RULE_SET_2023 } from "../../src/rules/sets/ruleSet2023";
import { violations } from "./axeViolations";
import { button, grades, paneSession, said } from "./paneSession";

const { open } = paneSession();

const WORDS = {
  ko: {
    looked: /과제 46개를 확인했습니다/,
    rules: /^평가규정/,
    read: "규정 읽기와 고치기",
    clause: "등급별 배분",
    edit: "등급별 배분 고치기",
    sentence: /5%까지 1등급, 25%까지 2등급/,
    changed: /12%까지 1등급, 25%까지 2등급/,
    field: "1등급",
    draft: "고치는 중인 규정",
    changes: "등급이 달라지는 과제 4개",
    counts: "등급별 과제 수: 1 9 6 13 7 8 2 → 5 5 6 13 7 8 2",
    name: "새 규정의 이름",
    apply: "이 규정 적용",
    applied: "이제 '우리 부처 규정'에 따릅니다.",
    reset: "원래대로",
    wrong: "읽을 수 없는 값 1개를 먼저 고치세요.",
    transfer: "내보내기와 가져오기",
    exported: "지금 규정(JSON)",
    importText: "가져올 규정(JSON)",
    importButton: "가져오기",
    imported: /가져왔습니다. 아직 적용하지 않았습니다/,
    notJson: /JSON으로 읽을 수 없어/,
    undo: "되돌리기",
    undone: /다시 '2023년 자체평가/,
  },
  en: {
    looked: /Checked 46 tasks/,
    rules: /^Rules/,
    read: "Read and edit the rules",
    clause: "Quota",
    edit: "Edit Quota",
    sentence: /to 5 % grade 1, to 25 % grade 2/,
    changed: /to 12 % grade 1, to 25 % grade 2/,
    field: "Grade 1",
    draft: "Rules being edited",
    changes: "Grades of 4 tasks change",
    counts: "Tasks per grade: 1 9 6 13 7 8 2 → 5 5 6 13 7 8 2",
    name: "Name of the new rules",
    apply: "Apply these rules",
    applied: /우리 부처 규정/,
    reset: "Reset",
    wrong: "First correct 1 value that cannot be read.",
    transfer: "Export and import",
    exported: "These rules (JSON)",
    importText: "Rules to import (JSON)",
    importButton: "Import",
    imported: /They are not in force yet/,
    notJson: /this is no JSON/,
    undo: "Undo",
    undone: /2023 self-evaluation/,
  },
} as const;

type Words = (typeof WORDS)["ko" | "en"];

async function openRules(page: Page, words: Words): Promise<void> {
  await said(page, words.looked);
  await page.getByRole("button", { name: words.rules }).press("Enter");
  await button(page, words.read).press("Enter");
  await page.getByRole("heading", { name: words.clause, exact: true }).waitFor();
}

test.each([
  ["ko", false],
  ["ko", true],
  ["en", false],
  ["en", true],
] as const)(
  "a value is changed with its consequences before it is applied, under a name of its own, and taken back, in %s, by keyboard: %s",
  async (language, isByKeyboard) => {
    const words = WORDS[language];
    const { page, host, errors } = await open({ language });
    const press = async (name: string) =>
      isByKeyboard ? button(page, name).press("Enter") : button(page, name).click();
    await openRules(page, words);
    const clause = page.getByRole("region", { name: words.clause, exact: true });
    await clause.getByText(words.sentence).waitFor();
    expect(await violations(page)).toEqual([]);

    await press(words.edit);
    const field = page.getByRole("textbox", { name: words.field, exact: true });
    await field.fill("12");
    const draft = page.getByRole("region", { name: words.draft });
    await draft.getByText(words.counts).waitFor();
    await clause.getByText(words.changed).waitFor();
    await press(words.changes);
    expect(await draft.getByRole("listitem").count()).toBe(4);
    expect(await violations(page)).toEqual([]);
    expect(host.workbook.settings.has(SETTING_KEYS.ruleSet)).toBe(false);

    await page.getByRole("textbox", { name: words.name }).fill("우리 부처 규정");
    await press(words.apply);
    await said(page, words.applied);
    await draft.waitFor({ state: "detached" });
    expect(JSON.parse(String(host.workbook.settings.get(SETTING_KEYS.ruleSet)))).toMatchObject({
      id: "2023-own",
      name: { ko: "우리 부처 규정" },
      quota: { lines: [12, 25, 35, 65, 80, 95] },
    });
    expect(grades(host.workbook)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");

    await page.getByRole("status").getByRole("button", { name: words.undo }).click();
    await said(page, words.undone);
    expect(host.workbook.settings.has(SETTING_KEYS.ruleSet)).toBe(false);
    expect(errors).toEqual([]);
  },
);

test.each(["ko", "en"] as const)(
  "a value that cannot be read is told of at its field, and nothing can be applied, in %s",
  async (language) => {
    const words = WORDS[language];
    const { page } = await open({ language, size: { width: 320, height: 640 } });
    await openRules(page, words);
    await button(page, words.edit).click();
    const field = page.getByRole("textbox", { name: words.field, exact: true });
    await field.fill("많이");
    await page.getByText(words.wrong).waitFor();
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await button(page, words.apply).getAttribute("aria-disabled")).toBe("true");
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await button(page, words.reset).click();
    expect(await field.inputValue()).toBe("5");
    await page.getByRole("region", { name: words.draft }).waitFor({ state: "detached" });
  },
);

test.each(["ko", "en"] as const)("rules go out as text and come in as a draft, in %s", async (language) => {
  const words = WORDS[language];
  const { page, host } = await open({ language });
  await openRules(page, words);
  await button(page, words.transfer).click();
  const exported = JSON.parse(await page.getByRole("textbox", { name: words.exported }).inputValue()) as object;
  expect(exported).toEqual(RULE_SET_2023);

  const text = page.getByRole("textbox", { name: words.importText });
  await text.fill("규정");
  await button(page, words.importButton).click();
  await page.getByText(language === "ko" ? /규정이 아닌 글/ : /these are no rules/).waitFor();
  await text.fill("{");
  await button(page, words.importButton).click();
  await page.getByText(words.notJson).waitFor();
  await text.fill(JSON.stringify({ ...RULE_SET_2023, quota: { basis: "lines", lines: [5, 4] } }));
  await button(page, words.importButton).click();
  await page.getByText(/quota\.lines/).waitFor();
  expect(await violations(page)).toEqual([]);

  const other = { ...RULE_SET_2023, id: "2024", name: { ko: "2024 규정", en: "2024 rules" }, gradeFormat: "label" };
  await page.locator('input[type="file"]').setInputFiles({
    name: "2024.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(other)),
  });
  await page.getByText(words.imported).waitFor();
  expect(host.workbook.settings.has(SETTING_KEYS.ruleSet)).toBe(false);
  await button(page, words.apply).click();
  await said(page, /2024/);
  expect(JSON.parse(String(host.workbook.settings.get(SETTING_KEYS.ruleSet)))).toEqual(other);
});
