import { violationsNow } from "./axeViolations";
import { holdReading, SMALL_ANSWERS } from "./heldReading";
import { button, grades, paneSession, said } from "./paneSession";

const { open } = paneSession();

const WORDS = {
  ko: {
    check: "점수표 검증",
    label: "시트 읽기",
    cancel: "취소",
    cancelled: /끝나기 전에 취소했습니다/,
    looked: /과제 46개를 확인했습니다/,
    rows: /^\d+행 가운데 \d+행$/,
  },
  en: {
    check: "Check sheet",
    label: "Reading the sheet",
    cancel: "Cancel",
    cancelled: /Cancelled before it was done/,
    looked: /Checked 46 tasks/,
    rows: /^\d+ of \d+ rows$/,
  },
} as const;

test.each([
  ["ko", false],
  ["en", true],
] as const)(
  "a sheet that is read in pieces shows how far, and can be called off, in %s, by keyboard: %s",
  async (language, isByKeyboard) => {
    const words = WORDS[language];
    const { page, host, errors } = await open({ language, host: { payloadLimit: SMALL_ANSWERS } });
    await said(page, words.looked);
    const letGo = holdReading(host);
    await button(page, words.check).click();
    const bar = page.getByRole("progressbar", { name: words.label });
    await bar.waitFor();
    expect(await bar.getAttribute("aria-valuetext")).toMatch(words.rows);
    expect(await violationsNow(page)).toEqual([]);
    const cancel = button(page, words.cancel);
    if (isByKeyboard) await cancel.press("Enter");
    else await cancel.click();
    letGo();
    await said(page, words.cancelled);
    expect(await bar.count()).toBe(0);
    // What was found before stays on screen.
    await page.getByRole("list", { name: /^(과제|Tasks)$/ }).waitFor();

    host.beforeRequest = undefined;
    await button(page, words.check).click();
    await said(page, words.looked);
    expect(grades(host.workbook)).toEqual([]);
    expect(errors).toEqual([]);
  },
);
