import type { Page } from "playwright-core";
import { button, paneSession, said } from "./paneSession";

const { open } = paneSession();

const tasks = (page: Page) => page.getByRole("region", { name: "과제", exact: true });

test("the rows of the header can be corrected, and left to be found again", async () => {
  const { page } = await open();
  await said(page, "과제 46개를 확인했습니다.");
  await button(page, /^열 확인/).click();
  const first = page.getByRole("textbox", { name: "머리글이 시작하는 행" });
  const last = page.getByRole("textbox", { name: "머리글이 끝나는 행" });
  const [firstFound, lastFound] = [await first.inputValue(), await last.inputValue()];
  expect(lastFound).toBe("6");

  // A row of tasks for a header: nothing is headed with 점수 any more.
  await first.fill("8");
  await last.fill("8");
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "확인할 사항" }).getByText("점수 열을 찾지 못함").waitFor();

  await button(page, "다시 찾기").click();
  await said(page, "과제 46개를 확인했습니다.");
  expect([await first.inputValue(), await last.inputValue()]).toEqual([firstFound, lastFound]);
  expect(await button(page, "다시 찾기").count()).toBe(0);
});

test("what is no row number is said, and changes nothing", async () => {
  const { page } = await open();
  await said(page, "과제 46개를 확인했습니다.");
  await button(page, /^열 확인/).click();
  await page.getByRole("textbox", { name: "머리글이 시작하는 행" }).fill("여섯");
  await button(page, "다시 읽기").click();
  await page.getByText("시트의 행 번호를 숫자로 넣으세요.").waitFor();
  await said(page, "과제 46개를 확인했습니다.");
});

test("a task can be said to be none, and a row that counts as none to be a task", async () => {
  const { page } = await open();
  await said(page, "과제 46개를 확인했습니다.");
  await tasks(page)
    .getByRole("button", { name: /^Ⅰ-1-①/ })
    .click();
  await button(page, "과제 아님").click();
  await said(page, "과제 45개를 확인했습니다.");
  expect(
    await tasks(page)
      .getByRole("button", { name: /^Ⅰ-1-①/ })
      .count(),
  ).toBe(0);

  await button(page, /^과제로 보지 않은 행/).click();
  await button(page, "7행을 과제로 보기").click();
  await said(page, "과제 46개를 확인했습니다.");
  await tasks(page)
    .getByRole("button", { name: /^Ⅰ-1-①/ })
    .waitFor();
});

test("what was said of rows is still so when the workbook is opened again", async () => {
  const { page, host } = await open();
  await said(page, "과제 46개를 확인했습니다.");
  await tasks(page)
    .getByRole("button", { name: /^Ⅰ-1-①/ })
    .click();
  await button(page, "과제 아님").click();
  await said(page, "과제 45개를 확인했습니다.");

  const again = await open({ workbook: host.workbook });
  await said(again.page, "과제 45개를 확인했습니다.");
});

test("a sheet without a header that is found asks where it is", async () => {
  const { page, host } = await open();
  await said(page, "과제 46개를 확인했습니다.");
  const sheet = host.workbook.sheets[0]!;
  // Headings that no dictionary knows.
  const columns = 25;
  for (const row of [4, 5]) {
    const heads = Array.from({ length: columns }, (_, column) => `항${column + 1}`);
    sheet.write({ row, column: 0, rows: 1, columns }, [heads]);
  }
  await button(page, "다시 검증").click();
  await page.getByRole("region", { name: "확인할 사항" }).getByText("머리글을 찾지 못함").waitFor();
  await page.getByRole("textbox", { name: "머리글이 시작하는 행" }).fill("5");
  await page.getByRole("textbox", { name: "머리글이 끝나는 행" }).fill("6");
  await button(page, "다시 읽기").click();
  await page.getByRole("region", { name: "확인할 사항" }).getByText("점수 열을 찾지 못함").waitFor();
  await page.getByRole("combobox", { name: "점수", exact: true }).waitFor();
});
