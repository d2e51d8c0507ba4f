import type { Locator, Page } from "playwright-core";
import { button, said } from "./paneSession";

const WORDS = {
  ko: {
    looked: /확인했습니다/,
    section: "등급별 과제 수",
    adjust: "등급 조정",
    line: (grade: number) => `${grade}등급의 선`,
    preview: /^바뀔 셀 \d/,
    write: "등급 쓰기",
    wrote: /썼습니다/,
    undo: "되돌리기",
    undone: /되돌렸습니다/,
  },
  en: {
    looked: /Checked/,
    section: "Tasks per grade",
    adjust: "Adjust grades",
    line: (grade: number) => `Line of grade ${grade}`,
    preview: /cells? to change$/,
    write: "Write grades",
    wrote: /Wrote/,
    undo: "Undo",
    undone: /were taken back/,
  },
};

export type AllocationWords = (typeof WORDS)["ko"];

/** What the allocation's part of the pane says, in a language. */
export const allocationWords = (language: keyof typeof WORDS): AllocationWords => WORDS[language];

/** Opens the adjustment, by keyboard as by mouse the same button. */
export async function openAdjustment(page: Page, language: keyof typeof WORDS = "ko"): Promise<Locator> {
  const words = WORDS[language];
  await said(page, words.looked);
  await button(page, words.adjust).press("Enter");
  const section = page.getByRole("region", { name: words.section });
  await section.getByRole("separator").first().waitFor();
  return section;
}

export const line = (section: Locator, grade: number, language: keyof typeof WORDS = "ko"): Locator =>
  section.getByRole("separator", { name: WORDS[language].line(grade), exact: true });

/** How many tasks lie above a line. */
export const placesOf = async (separator: Locator): Promise<number> =>
  Number(await separator.getAttribute("aria-valuenow"));

/** Drags a line past so many tasks, downwards or up, in steps as a hand does. */
export async function drag(page: Page, separator: Locator, tasks: number): Promise<void> {
  await separator.scrollIntoViewIfNeeded();
  const box = (await separator.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + tasks * 28, { steps: 8 });
  await page.mouse.up();
}

/** The tasks of each grade as the section's table counts them. */
export async function countsIn(section: Locator): Promise<number[]> {
  const cells = await section.getByRole("table").first().getByRole("row").locator("td:last-child").allInnerTexts();
  return cells.slice(-7).map(Number);
}
