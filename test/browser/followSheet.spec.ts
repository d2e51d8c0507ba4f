import { violations } from "./axeViolations";
import { paneSession, said } from "./paneSession";

const { open } = paneSession();
const cellAt = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

test.each([
  ["ko", "선택한 과제", /점.*오르면 .*등급입니다/, /확인했습니다/],
  ["en", "Selected task", /points.* more would be grade/, /Checked/],
] as const)(
  "a task whose row is selected on the sheet is told of at the foot of the pane, in %s",
  async (language, title, distance, looked) => {
    const { page, host } = await open({ language });
    const sheet = host.workbook.sheets[0]!;
    host.select(sheet, cellAt(8, 2));
    await said(page, looked);
    const card = page.getByRole("region", { name: title });
    const toggle = card.getByRole("button");
    await toggle.waitFor();
    expect(await card.getByRole("listitem").count()).toBe(0);
    await toggle.press("Enter");
    await card.getByRole("listitem").filter({ hasText: distance }).waitFor();
    expect(await violations(page)).toEqual([]);

    // It stays open from row to row, and goes where no task is.
    const before = await toggle.innerText();
    host.select(sheet, cellAt(19, 18));
    await page.waitForFunction(
      ([name, text]) => document.querySelector(`section[aria-label="${name}"] button`)?.textContent !== text,
      [title, before] as const,
    );
    await card.getByRole("listitem").first().waitFor();
    host.select(sheet, cellAt(0, 0));
    await card.waitFor({ state: "detached" });
  },
);

test("the pane follows the user back to a score sheet that it knows, and only offers to check any other", async () => {
  const { page, host } = await open();
  await said(page, /과제 46개를 확인했습니다/);
  const [scores] = host.workbook.sheets;
  const other = host.workbook.addSheet("메모");
  host.activate(other);
  const offer = page.getByText("지금 보는 시트: 메모");
  await offer.waitFor();
  expect(await page.getByRole("combobox", { name: "점수표 시트" }).inputValue()).toBe(scores!.name);

  await page.getByRole("button", { name: "이 시트 검증" }).click();
  await said(page, /이 시트에는 값이 없습니다/);
  host.activate(scores!);
  await said(page, /과제 46개를 확인했습니다/);
  expect(await offer.count()).toBe(0);
});
