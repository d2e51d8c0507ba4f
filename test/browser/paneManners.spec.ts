import { DIST, PANE_SIZE } from "./openPane";
import { preparePage } from "./openPage";
import { button, grades, paneSession, said } from "./paneSession";

const { browser, open } = paneSession();

test("everything can be done by the keyboard alone, and the focus stays where it was", async () => {
  const { page, host } = await open();
  await said(page, /확인했습니다/);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  const tabTo = async (text: string) => {
    for (let presses = 0; presses < 50 && !(await focused()).startsWith(text); presses++)
      await page.keyboard.press("Tab");
    expect(await focused()).toMatch(new RegExp(`^${text}`));
  };

  await tabTo("등급 배정");
  await page.keyboard.press("Enter");
  await said(page, /썼습니다/);
  expect(grades(host.workbook)).toHaveLength(46);
  expect(await focused()).toBe("등급 배정");

  await tabTo("되돌리기");
  await page.keyboard.press("Space");
  await said(page, "등급 배정을 되돌렸습니다.");
  expect(grades(host.workbook)).toEqual([]);

  await tabTo("열 확인");
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "점수", exact: true }).waitFor();
  await tabTo("Ⅰ-1-①");
  await page.keyboard.press("Enter");
  await page.getByText(/이므로 \d등급입니다\./).waitFor();
});

test("in an English Office the pane speaks English", async () => {
  const { page, host } = await open({ language: "en" });
  await said(page, "Checked 46 tasks.");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");

  await button(page, "Allocate grades").click();
  await said(page, "Wrote the grades of 46 tasks to U7:U56.");
  expect(grades(host.workbook)).toHaveLength(46);
  const labels = await page.getByRole("button").evaluateAll((all) => all.map((one) => one.textContent));
  expect(labels.filter((label) => /[가-힣]/.test(label) && !/^[Ⅰ-Ⅹ]/.test(label))).toEqual([]);
});

test.each(["light", "dark"] as const)("in an Office with a %s face the pane has one too", async (theme) => {
  const { page } = await open({ theme });
  await said(page, /확인했습니다/);
  const background = await page.locator("#pane > div").evaluate((frame) => getComputedStyle(frame).backgroundColor);
  const [red = 0] = (background.match(/\d+/g) ?? []).map(Number);
  expect(red < 128).toBe(theme === "dark");
});

test("at 320 pixels nothing is wider than the pane", async () => {
  const { page } = await open({ size: { width: 320, height: 600 } });
  await said(page, /확인했습니다/);
  await button(page, /^열 확인/).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("an unforeseen error is reported with a text to pass on, and the pane can be loaded again", async () => {
  const { page } = await open();
  await said(page, /확인했습니다/);

  await page.evaluate(() => {
    Excel.run = () => Promise.reject(new TypeError("nobody foresaw this"));
  });
  await button(page, "점수표 검증").click();
  await page.getByRole("heading", { name: "예상하지 못한 오류가 발생했습니다" }).waitFor();
  const diagnostics = await page.getByRole("textbox", { name: "진단 내용" }).inputValue();
  expect(diagnostics).toMatch(/TypeError: nobody foresaw this/);
  expect(diagnostics).toMatch(/Excel PC 16\.0/);

  await page.getByRole("button", { name: "다시 불러오기" }).click();
  await said(page, "과제 46개를 확인했습니다.");
});

test("while a cell is being edited the pane waits, says so after a while, and goes on when the edit ends", async () => {
  const { page, host } = await open();
  await said(page, /확인했습니다/);
  host.cellEdit.begin();

  await button(page, "등급 배정").click();
  await said(page, "등급을 배정하는 중입니다…");
  expect(await button(page, "점수표 검증").getAttribute("aria-disabled")).toBe("true");
  await said(page, /셀을 입력하는 중이면 Enter로/);
  expect(grades(host.workbook)).toEqual([]);

  host.cellEdit.end();
  await said(page, /썼습니다/);
  expect(grades(host.workbook)).toHaveLength(46);
});

test("outside of Excel the page says where it belongs and how to get it there", async () => {
  const options = { language: "ko", theme: "light", size: PANE_SIZE, scale: 1 } as const;
  const { page, address, refused, close } = await preparePage(browser(), DIST, options);
  try {
    await page.goto(address);
    await page.getByRole("heading", { name: "Excel에서 여는 추가 기능입니다" }).waitFor();
    expect(await page.getByRole("link", { name: "manifest.xml 받기" }).getAttribute("href")).toBe("manifest.xml");
    expect(refused).toEqual([]);
  } finally {
    await close();
  }
});
