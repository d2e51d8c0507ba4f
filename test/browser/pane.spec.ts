import type { Workbook } from "../standin/workbook/types";
import { button, FIRST_TASK, GRADE, grades, paneSession, said, SCORE } from "./paneSession";
import { openProtectedSample, openSample } from "./sampleWorkbook";

const { open } = paneSession();

test("the pane checks the active sheet by itself when it opens, and writes nothing", async () => {
  const { page, host, refused, errors } = await open();

  await said(page, "과제 46개를 확인했습니다.");
  expect(await page.getByRole("combobox", { name: "점수표 시트" }).inputValue()).toBe(host.workbook.sheets[0]!.name);
  expect(await page.getByRole("list").last().getByRole("listitem").count()).toBe(46);
  expect(host.workbook.changes().filter(({ kind }) => kind === "content")).toEqual([]);
  expect(refused).toEqual([]);
  expect(errors).toEqual([]);
});

test("등급 배정 fills the grade column of all tasks, and 되돌리기 empties it again", async () => {
  const { page, host } = await open();
  await said(page, /확인했습니다/);
  expect(grades(host.workbook)).toEqual([]);

  await button(page, "등급 배정").click();
  await said(page, "과제 46개의 등급을 U7:U56에 썼습니다.");
  expect(grades(host.workbook)).toHaveLength(46);
  const shown = await page.getByRole("row").locator("td:last-child").allInnerTexts();
  const counts = [1, 2, 3, 4, 5, 6, 7].map((grade) => grades(host.workbook).filter((value) => value === grade).length);
  expect(shown.slice(-7).map(Number)).toEqual(counts);

  await page.getByRole("status").getByRole("button", { name: "되돌리기" }).click();
  await said(page, "등급 배정을 되돌렸습니다.");
  expect(grades(host.workbook)).toEqual([]);
  expect(await button(page, "되돌리기").getAttribute("aria-disabled")).toBe("true");
});

test("되돌리기 leaves the sheet alone and names the cell where someone changed a grade since", async () => {
  const { page, host } = await open();
  await said(page, /확인했습니다/);
  await button(page, "등급 배정").click();
  await said(page, /썼습니다/);
  const sheet = host.workbook.sheets[0]!;
  sheet.write({ row: FIRST_TASK + 1, column: GRADE, rows: 1, columns: 1 }, [["재심"]]);

  await page.getByRole("group", { name: "실행" }).getByRole("button", { name: "되돌리기" }).click();
  await said(page, "되돌리지 않았습니다.");
  await said(page, /U8/);
  expect(grades(host.workbook)).toHaveLength(46);
  // What is known of the sheet stays on screen.
  expect(await page.getByRole("list").last().getByRole("listitem").count()).toBe(46);
});

test("a finding's address selects its cell on the sheet", async () => {
  const { page, host } = await open();
  await said(page, /확인했습니다/);
  const link = page
    .getByRole("region", { name: "확인할 사항" })
    .getByRole("button", { name: /셀로 이동$/ })
    .first();
  const address = await link.innerText();

  await link.click();
  await until(() => selected(host.workbook) === address);
});

test("a score column set to 없음 shows the blocking finding, and chosen again it is gone", async () => {
  const { page, host } = await open();
  await said(page, /확인했습니다/);
  await button(page, /^열 확인/).click();
  const score = page.getByRole("combobox", { name: "점수", exact: true });
  expect(await score.inputValue()).toBe(String(SCORE));

  await score.selectOption({ label: "없음" });
  const findings = page.getByRole("region", { name: "확인할 사항" });
  await findings.getByText("점수 열을 찾지 못함").waitFor();
  expect(await findings.getByRole("heading", { name: /^막음 1건/ }).count()).toBe(1);
  await button(page, "등급 배정").click();
  await said(page, "등급을 쓰지 않았습니다.");
  expect(grades(host.workbook)).toEqual([]);

  await score.selectOption(String(SCORE));
  await said(page, /과제 46개를 확인했습니다/);
  expect(await findings.getByText("점수 열을 찾지 못함").count()).toBe(0);
});

test("formulas in the grade column block until the user agrees to replace them", async () => {
  const workbook = openSample();
  workbook.sheets[0]!.write({ row: FIRST_TASK, column: GRADE, rows: 1, columns: 1 }, [["=1+2"]]);
  const { page, host } = await open({ workbook });
  await said(page, /확인했습니다/);

  await button(page, "등급 배정").click();
  await said(page, "등급을 쓰지 않았습니다.");
  expect(host.workbook.sheets[0]!.cell(FIRST_TASK, GRADE).formula).toBe("=1+2");
  expect(grades(host.workbook)).toHaveLength(1);

  await page.getByRole("checkbox", { name: "수식을 값으로 바꾸기" }).check();
  await button(page, "등급 배정").click();
  await said(page, /썼습니다/);
  expect(host.workbook.sheets[0]!.cell(FIRST_TASK, GRADE).formula).toBeNull();
  expect(grades(host.workbook)).toHaveLength(46);
  expect(await page.getByRole("checkbox").count()).toBe(0);

  await button(page, "되돌리기").last().click();
  await said(page, "등급 배정을 되돌렸습니다.");
  expect(host.workbook.sheets[0]!.cell(FIRST_TASK, GRADE).formula).toBe("=1+2");
});

test("a protected sheet says so, and nothing is written", async () => {
  const { page, host } = await open({ workbook: openProtectedSample() });
  await said(page, /확인했습니다/);

  await button(page, "등급 배정").click();
  await said(page, "등급을 쓰지 않았습니다.");
  await said(page, /시트가 보호되어 있어/);
  expect(grades(host.workbook)).toEqual([]);
});

test("a chosen task tells in a sentence why it has its grade", async () => {
  const { page } = await open();
  await said(page, /확인했습니다/);
  const task = page.getByRole("button", { name: /^Ⅳ-3-④ .* 점수 62\.35 순위 46 등급 7$/ });

  await task.click();
  expect(await task.getAttribute("aria-expanded")).toBe("true");
  const sentence = "점수 62.35점은 과제 46개 가운데 46위이고, 45~46위(마지막 등급)가 7등급(부진)이므로 7등급입니다.";
  await page.getByText(sentence).waitFor();
});

test("another sheet can be chosen, and what is missing there is said", async () => {
  const { page, host } = await open();
  await said(page, /확인했습니다/);
  const other = host.workbook.sheets[2]!.name;

  await page.getByRole("combobox", { name: "점수표 시트" }).selectOption(other);
  await page.getByRole("heading", { name: /^막음/ }).waitFor();
  expect(await page.getByRole("combobox", { name: "점수표 시트" }).inputValue()).toBe(other);
  await page.getByText(/아직 계산할 수 없습니다/).waitFor();
});

test("a ribbon button's outcome appears in the open pane", async () => {
  const { page, host, runCommand } = await open();
  await said(page, /확인했습니다/);

  await runCommand("allocate");
  await said(page, "과제 46개의 등급을 U7:U56에 썼습니다.");
  expect(grades(host.workbook)).toHaveLength(46);
});

/** The active cell or range as its address, in letters up to Z. */
function selected({ selection: { area } }: Workbook): string {
  const cell = (row: number, index: number) => `${String.fromCharCode(65 + index)}${row + 1}`;
  const first = cell(area.row, area.column);
  const last = cell(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error("what was waited for did not come about");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
