import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../test/browser/chromium";
import type { ThemeName } from "../../test/browser/officeThemes";
import { DIST, openPane, PANE_SIZE } from "../../test/browser/openPane";
import { preparePage, type PageOptions } from "../../test/browser/openPage";
import { openWorkbench } from "../../test/workbench/openWorkbench";
import { startWorkbench } from "../../test/workbench/server/startWorkbench";
import { openProtectedSample, openSample } from "../../test/browser/sampleWorkbook";

import { flowPictures, type Naming } from "./flowPictures";

const ROOT = join(__dirname, "../..");

const SIZES = [PANE_SIZE, { width: 480, height: 900 }];
const LANGUAGES = ["ko", "en"] as const;
const THEMES: readonly ThemeName[] = ["light", "dark", "high-contrast"];

const BUTTONS = {
  ko: {
    allocate: "등급 배정",
    check: "점수표 검증",
    columns: /^열 확인/,
    looked: /확인했습니다/,
    wrote: /썼습니다/,
    blocked: /쓰지 않았습니다/,
    unread: /읽지 못했습니다/,
  },
  en: {
    allocate: "Allocate grades",
    check: "Check sheet",
    columns: /^Columns/,
    looked: /Checked/,
    wrote: /Wrote/,
    blocked: /No grades were/,
    unread: /could not be read/,
  },
};

const WORKBENCH_SIZE = { width: 1440, height: 900 };

type Face = readonly [language: (typeof LANGUAGES)[number], theme: ThemeName];

/**
 * Takes pictures of the built pane and of the workbench in every language, theme and size into `screenshots/`; with
 * `--docs` those of the documentation into `docs/images/` instead. Build first: `npm run screenshots`.
 */
async function main(): Promise<void> {
  const browser = await launchChromium();
  try {
    if (process.argv.includes("--docs")) {
      await pictureForDocs(browser);
      await workbenchPictures(browser, join(ROOT, "docs/images"), [["ko", "light"]], () => "workbench");
    } else {
      await allPictures(browser);
      const faces = LANGUAGES.flatMap((language) => THEMES.map((theme) => [language, theme] as const));
      await workbenchPictures(browser, join(ROOT, "screenshots"), faces, (face) => `workbench-${face.join("-")}`);
    }
  } finally {
    await browser.close();
  }
}

async function pictureForDocs(browser: Browser): Promise<void> {
  const folder = join(ROOT, "docs/images");
  mkdirSync(folder, { recursive: true });
  const pane = await openPane(browser, { workbook: openSample() });
  await settle(pane.page, BUTTONS.ko.looked);
  await allocate(pane.page, "ko");
  await pane.page.screenshot({ path: join(folder, "pane.png"), animations: "disabled" });
  await pane.close();
  await flowPictures(browser, { language: "ko", theme: "light", size: PANE_SIZE, scale: 1 }, (state) =>
    join(folder, `pane-${state.replace(/^\d+-/, "")}.png`),
  );
}

/** The whole workbench, the grades of the sample written and the pane open. */
async function workbenchPictures(
  browser: Browser,
  folder: string,
  faces: readonly Face[],
  name: (face: Face) => string,
): Promise<void> {
  const workbench = await startWorkbench();
  try {
    for (const face of faces) {
      const [language, theme] = face;
      const page = await browser.newPage({ viewport: WORKBENCH_SIZE });
      await openWorkbench(page, { url: workbench.url, language, theme, withPane: true });
      const pane = page.frameLocator("iframe");
      await pane.getByRole("button", { name: BUTTONS[language].allocate, exact: true }).click();
      await pane.getByRole("status").getByText(BUTTONS[language].wrote).waitFor();
      await page.screenshot({ path: join(folder, `${name(face)}.png`), animations: "disabled" });
      await page.close();
    }
  } finally {
    await workbench.close();
  }
}

async function allPictures(browser: Browser): Promise<void> {
  const folder = join(ROOT, "screenshots");
  mkdirSync(folder, { recursive: true });
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      for (const size of SIZES) {
        const options = { language, theme, size, scale: 1 };
        const name = (state: string) => join(folder, `pane-${state}-${language}-${theme}-${size.width}.png`);
        await scoreSheetPictures(browser, options, name);
        await formulasPicture(browser, options, name);
        await protectedPicture(browser, options, name);
        await otherPages(browser, options, name);
        await flowPictures(browser, options, name);
      }
    }
  }
}

async function scoreSheetPictures(browser: Browser, options: PageOptions, name: Naming): Promise<void> {
  const { page, close, errors } = await openPane(browser, { workbook: openSample(), ...options });
  const { columns, check, looked } = BUTTONS[options.language];
  await settle(page, looked);
  await page.screenshot({ path: name("1-opened"), animations: "disabled" });
  await page.getByRole("button", { name: columns }).click();
  await page.screenshot({ path: name("2-columns"), animations: "disabled" });
  await page.getByRole("button", { name: columns }).click();
  await allocate(page, options.language);
  await page.screenshot({ path: name("3-allocated"), animations: "disabled" });
  await page.getByRole("button", { name: /^Ⅰ-2-①/ }).click();
  await page.screenshot({ path: name("4-whole"), fullPage: true, animations: "disabled" });
  await page.evaluate(() => {
    Excel.run = () => Promise.reject(new TypeError("an error for the picture"));
  });
  await page.getByRole("button", { name: check }).click();
  await page.getByRole("textbox").waitFor();
  await page.screenshot({ path: name("7-failed"), animations: "disabled" });
  await close();
  const unexpected = errors.filter((error) => !/TypeError|Error Component Stack|error boundary/i.test(error));
  if (unexpected.length > 0) throw new Error(unexpected.join("\n"));
}

async function formulasPicture(browser: Browser, options: PageOptions, name: Naming): Promise<void> {
  const workbook = openSample();
  workbook.sheets[0]?.write({ row: 6, column: 20, rows: 1, columns: 1 }, [["=RANK(S7,S7:S56)"]]);
  const { page, close } = await openPane(browser, { workbook, ...options });
  const { allocate: label, looked, blocked } = BUTTONS[options.language];
  await settle(page, looked);
  await page.getByRole("button", { name: label }).click();
  await settle(page, blocked);
  await page.mouse.move(0, 0);
  await page.getByRole("checkbox").focus();
  await page.keyboard.press("Space");
  await page.screenshot({ path: name("9-formulas"), animations: "disabled" });
  await close();
}

async function protectedPicture(browser: Browser, options: PageOptions, name: Naming): Promise<void> {
  const { page, close } = await openPane(browser, { workbook: openProtectedSample(), ...options });
  const { allocate: label, looked, blocked, unread } = BUTTONS[options.language];
  await settle(page, looked);
  await page.getByRole("button", { name: label }).click();
  await settle(page, blocked);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: name("5-protected"), animations: "disabled" });
  await page.getByRole("combobox").first().selectOption({ index: 2 });
  await settle(page, unread);
  await page.screenshot({ path: name("6-other-sheet"), animations: "disabled" });
  await close();
}

async function otherPages(browser: Browser, options: PageOptions, name: Naming): Promise<void> {
  const { page, address, close } = await preparePage(browser, DIST, options);
  await page.goto(address);
  await page.getByRole("link").waitFor();
  await page.screenshot({ path: name("8-browser"), animations: "disabled" });
  await close();
}

async function allocate(page: Page, language: "ko" | "en"): Promise<void> {
  await page.getByRole("button", { name: BUTTONS[language].allocate }).click();
  await settle(page, BUTTONS[language].wrote);
  // A picture of what was done, not of the button that did it.
  await page.mouse.move(0, 0);
}

async function settle(page: Page, text: RegExp): Promise<void> {
  await page.getByRole("status").getByText(text).first().waitFor();
}

void main();
