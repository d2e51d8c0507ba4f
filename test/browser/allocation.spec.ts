import type { Workbook } from "../standin/workbook/types";
import { SETTING_KEYS } from "../../src/excel/settings";
import { allocationWords, countsIn, drag, line, openAdjustment, placesOf } from "./allocation";
import { button, grades, paneSession, said } from "./paneSession";

const { open } = paneSession();

/** As many of each grade as stand on the sheet. */
const counted = (workbook: Workbook): number[] =>
  [1, 2, 3, 4, 5, 6, 7].map((grade) => grades(workbook).filter((value) => value === grade).length);

/** The counts once so many tasks of grade 3 have grade 2. */
const changed = (counts: readonly number[], tasks: number): number[] =>
  counts.map((count, index) => count + (index === 1 ? tasks : index === 2 ? -tasks : 0));

test.each(["ko", "en"] as const)(
  "a line is moved by keyboard to the next permitted place, refused beyond, previewed, written and taken back, in %s",
  async (language) => {
    const words = allocationWords(language);
    const { page, host, errors } = await open({ language });
    const section = await openAdjustment(page, language);
    const before = await countsIn(section);
    const second = line(section, 2, language);
    const base = await placesOf(second);
    await second.focus();

    // Three tasks share the score at the line: it goes below all of them at once.
    await page.keyboard.press("ArrowDown");
    expect(await placesOf(second)).toBe(base + 2);
    expect(await section.getByText(/3→2/).count()).toBeGreaterThanOrEqual(3);
    await section
      .getByText(language === "ko" ? "규정이 허용하는 조정입니다." : "The rules permit this adjustment.")
      .waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await placesOf(second)).toBe(base + 2);
    await section.getByText(language === "ko" ? /9~13개 사이에서만/ : /can only lie at 9 to 13/).waitFor();
    await page.keyboard.press("Escape");
    expect(await placesOf(second)).toBe(base);
    expect(await countsIn(section)).toEqual(before);
    await page.keyboard.press("End");
    const after = changed(before, 3);
    expect(await countsIn(section)).toEqual(after);
    expect(await second.evaluate((element) => element === document.activeElement)).toBe(true);

    await section.getByRole("button", { name: words.preview }).press("Enter");
    await section.getByText("U7", { exact: true }).waitFor();
    expect(grades(host.workbook)).toEqual([]);
    await section.getByRole("button", { name: words.write }).press("Enter");
    await said(page, words.wrote);
    expect(counted(host.workbook)).toEqual(after);
    expect(await countsIn(section)).toEqual(after);
    await section.getByText(language === "ko" ? /바뀔 셀이 없습니다/ : /No cell will change/).waitFor();

    await page.getByRole("status").getByRole("button", { name: words.undo }).press("Enter");
    await said(page, words.undone);
    expect(grades(host.workbook)).toEqual([]);
    expect(errors).toEqual([]);
  },
);

test("a line is dragged, snaps to where the rules permit it, and goes no further", async () => {
  const { page } = await open();
  const section = await openAdjustment(page);
  const fourth = line(section, 4);
  const base = await placesOf(fourth);

  await drag(page, fourth, -2);
  expect(await placesOf(fourth)).toBe(base - 2);
  await drag(page, fourth, -30);
  const least = Number(await fourth.getAttribute("aria-valuemin"));
  expect(await placesOf(fourth)).toBe(least);
  await section.getByText(/4등급의 선은 누적 \d+~\d+개 사이에서만 옮길 수 있습니다/).waitFor();
  await button(page, "규정대로").click();
  expect(await placesOf(fourth)).toBe(base);
  await section.getByText("규정대로입니다.").waitFor();
});

test("grades that the rules lock have a line that says so and cannot be moved", async () => {
  const { page } = await open();
  const section = await openAdjustment(page);
  for (const grade of [1, 6]) {
    expect(await line(section, grade).count()).toBe(0);
    await section
      .getByRole("group", { name: `${grade}등급의 선` })
      .getByText("고정")
      .waitFor();
  }
});

test("the proposal shows what it costs, and is written once it is taken over", async () => {
  const { page, host } = await open();
  const section = await openAdjustment(page);
  await button(page, "선 제안").click();
  const proposal = section.getByRole("group", { name: /^점수 차이가 가장 큰 곳/ });
  await proposal.getByText("누적 29 → 27개, 차이 0.32 → 1.68점").waitFor();
  await proposal.getByText("등급이 달라지는 과제: Ⅲ-1-③, Ⅲ-1-④").waitFor();
  expect(await placesOf(line(section, 4))).toBe(29);

  await proposal.getByRole("button", { name: "적용" }).click();
  expect(await placesOf(line(section, 4))).toBe(27);
  expect(await button(page, "선 제안").evaluate((element) => element === document.activeElement)).toBe(true);
  const after = await countsIn(section);
  await section.getByRole("button", { name: /^바뀔 셀 \d/ }).click();
  await section.getByRole("button", { name: "등급 쓰기" }).click();
  await said(page, /썼습니다/);
  expect(counted(host.workbook)).toEqual(after);
});

test("a single task is moved with a reason, what stands against it is said, and the move can be removed", async () => {
  const { page } = await open();
  const section = await openAdjustment(page);
  const before = await countsIn(section);
  const task = section.getByRole("button", { name: /^15.*Ⅲ-1-⑤/ });
  await task.click();
  const form = section.getByRole("form", { name: "다른 등급으로 옮기기" });
  await form.getByRole("combobox", { name: "옮길 등급" }).selectOption("2");
  await form.getByText(/점수 순서와 등급 순서가 어긋나는 과제: .*Ⅱ-3-③/).waitFor();
  await form.getByRole("button", { name: "옮기기" }).click();
  await form.getByText("사유를 적어 주세요.").waitFor();
  expect(await countsIn(section)).toEqual(before);

  await page.keyboard.type("파급효과를 인정함");
  await page.keyboard.press("Enter");
  expect(await task.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await countsIn(section)).toEqual(changed(before, 1));
  const moves = section.getByRole("region", { name: "따로 옮긴 과제" });
  await moves.getByText("사유: 파급효과를 인정함").waitFor();
  await moves.getByRole("button", { name: /목록에서 빼기$/ }).click();
  expect(await countsIn(section)).toEqual(before);
});

test("what was being decided is still there when the pane is opened anew", async () => {
  const { page, host } = await open();
  const section = await openAdjustment(page);
  await line(section, 2).press("End");
  const places = await placesOf(line(section, 2));
  while (!host.workbook.settings.has(SETTING_KEYS.drafts)) await page.waitForTimeout(50);

  await page.reload();
  expect(await placesOf(line(await openAdjustment(page), 2))).toBe(places);
});
