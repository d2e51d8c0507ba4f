import type { Browser, Page } from "playwright-core";
import { line, openAdjustment } from "../../test/browser/allocation";
import { card, openWithWrongRanks } from "../../test/browser/findingCards";
import { holdReading, SMALL_ANSWERS } from "../../test/browser/heldReading";
import type { PageOptions } from "../../test/browser/openPage";
import { openPane } from "../../test/browser/openPane";
import { button, said } from "../../test/browser/paneSession";
import { openSample } from "../../test/browser/sampleWorkbook";

/** Where the picture of a state goes. */
export type Naming = (state: string) => string;

const WORDS = {
  ko: {
    looked: /확인했습니다/,
    wrote: /썼습니다/,

    allocate: "등급 배정",
    check: "점수표 검증",
    accept: "받아들이기",
    fixAll: /^안전한 고침 \d+건/,
    preview: /^바뀔 셀 \d/,
    propose: "선 제안",
    rules: /^평가규정/,
    read: "규정 읽기와 고치기",
    quota: "등급별 배분 고치기",
    grade: "1등급",
    changes: /^등급이 달라지는 과제/,
    transfer: "내보내기와 가져오기",
    history: /^기록/,
    help: /^도움말/,
    page: "등급 조정",
    selected: "선택한 과제",
    cancel: "취소",
  },
  en: {
    looked: /Checked/,
    wrote: /Wrote/,

    allocate: "Allocate grades",
    check: "Check sheet",
    accept: "Accept",
    fixAll: /^Preview all/,
    preview: /cells? to change$/,
    propose: "Propose lines",
    rules: /^Rules/,
    read: "Read and edit the rules",
    quota: "Edit Quota",
    grade: "Grade 1",
    changes: /^Grades of \d+ tasks? change/,
    transfer: "Export and import",
    history: /^History/,
    help: /^Help/,
    page: "Adjusting grades",
    selected: "Selected task",
    cancel: "Cancel",
  },
} as const;

const shoot = (page: Page, path: string) => page.screenshot({ path, animations: "disabled" });

/** Takes pictures of what opens in the pane: the first screen, forms of cards, the adjustment, rules, history, help and progress. */
export async function flowPictures(browser: Browser, options: PageOptions, name: Naming): Promise<void> {
  await firstScreen(browser, options, name);
  await cards(browser, options, name);
  await adjustment(browser, options, name);
  await rulesAndHistory(browser, options, name);
  await helpPages(browser, options, name);
  await progress(browser, options, name);
}

async function firstScreen(browser: Browser, options: PageOptions, name: Naming): Promise<void> {
  const { page, close } = await openPane(browser, { workbook: openSample(), ...options, firstOpen: true });
  await page.getByRole("heading").first().waitFor();
  await page.getByText(/'점수표'|“점수표”/).waitFor();
  await shoot(page, name("10-first"));
  await close();
}

async function cards(browser: Browser, options: PageOptions, name: Naming): Promise<void> {
  const words = WORDS[options.language];
  const { page, host, close } = await openPane(browser, { workbook: openWithWrongRanks(), ...options });
  await said(page, words.looked);
  const wrong = card(page, "T36");
  await wrong.getByRole("button", { name: words.accept }).click();
  await wrong.evaluate((element) => element.scrollIntoView());
  await shoot(page, name("11-accept"));
  host.select(host.workbook.sheets[0]!, { row: 19, column: 18, rows: 1, columns: 1 });
  const selected = page.getByRole("region", { name: words.selected });
  await selected.getByRole("button").click();
  await selected.getByRole("listitem").first().waitFor();
  await shoot(page, name("12-selected"));
  await close();
}

async function adjustment(browser: Browser, options: PageOptions, name: Naming): Promise<void> {
  const { language } = options;
  const words = WORDS[language];
  const { page, close } = await openPane(browser, { workbook: openSample(), ...options });
  const section = await openAdjustment(page, language);
  await line(section, 2, language).press("ArrowDown");
  await line(section, 2, language).evaluate((element) => element.scrollIntoView({ block: "center" }));
  await shoot(page, name("13-adjustment"));
  await section.getByRole("button", { name: words.preview }).click();
  await shoot(page, name("14-preview"));
  await section.getByRole("button", { name: words.preview }).click();
  await button(page, words.propose).click();
  await button(page, words.propose).evaluate((element) => element.scrollIntoView());
  await shoot(page, name("15-proposal"));
  await close();
}

async function rulesAndHistory(browser: Browser, options: PageOptions, name: Naming): Promise<void> {
  const words = WORDS[options.language];
  const { page, close } = await openPane(browser, { workbook: openSample(), ...options });
  await said(page, words.looked);
  const history = page.getByRole("button", { name: words.history });
  await button(page, words.allocate).click();
  await said(page, words.wrote);
  await history.click();
  await page.getByRole("listitem").getByRole("button", { name: /2023/ }).click();
  await history.evaluate((element) => element.scrollIntoView());
  await shoot(page, name("16-history"));
  await history.click();

  await page.getByRole("button", { name: words.rules }).click();
  await button(page, words.read).click();
  const edit = button(page, words.quota);
  await edit.waitFor();
  await button(page, words.read).evaluate((element) => element.scrollIntoView());
  await shoot(page, name("17-rules"));
  await edit.click();
  await page.getByRole("textbox", { name: words.grade, exact: true }).fill("12");
  await page.getByRole("button", { name: words.changes }).click();
  await edit.evaluate((element) => element.scrollIntoView());
  await shoot(page, name("18-rules-edited"));
  await button(page, words.transfer).click();
  await button(page, words.transfer).evaluate((element) => element.scrollIntoView());
  await shoot(page, name("19-rules-transfer"));
  await close();
}

async function helpPages(browser: Browser, options: PageOptions, name: Naming): Promise<void> {
  const words = WORDS[options.language];
  const { page, close } = await openPane(browser, { workbook: openSample(), ...options });
  await said(page, words.looked);
  await page.getByRole("button", { name: words.help }).click();
  const link = page.getByRole("button", { name: words.page }).first();
  await link.waitFor();
  await shoot(page, name("20-help"));
  await link.click();
  await page.getByRole("heading", { name: words.page }).waitFor();
  await shoot(page, name("21-help-page"));
  await close();
}

async function progress(browser: Browser, options: PageOptions, name: Naming): Promise<void> {
  const words = WORDS[options.language];
  const host = { payloadLimit: SMALL_ANSWERS };
  const pane = await openPane(browser, { workbook: openSample(), ...options, host });
  await said(pane.page, words.looked);
  const letGo = holdReading(pane.host);
  await button(pane.page, words.check).click();
  await button(pane.page, words.cancel).waitFor();
  await shoot(pane.page, name("22-progress"));
  letGo();
  await said(pane.page, words.looked);
  await pane.close();
}
