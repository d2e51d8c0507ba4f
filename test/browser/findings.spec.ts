import { addresses, BEST, card, findings, openWithWrongRanks, RANK, valueAt, WORST, write } from "./findingCards";
import { button, paneSession, said, SCORE } from "./paneSession";

const { open } = paneSession();

async function openList() {
  const pane = await open({ workbook: openWithWrongRanks() });
  await said(pane.page, /확인했습니다/);
  return pane;
}

test("a fix shows the cell before and after, is written when agreed to, and is taken back by 되돌리기", async () => {
  const { page, host } = await openList();
  const fix = card(page, "T36").getByRole("button", { name: "고치기" });
  await fix.click();
  const preview = card(page, "T36").getByRole("group", { name: "고치기" });
  expect(await preview.getByRole("listitem").allInnerTexts()).toEqual([
    expect.stringMatching(/T36\s*숫자 2\s.*숫자 1$/s),
  ]);
  expect(valueAt(host.workbook, BEST, RANK)).toBe(2);

  await preview.getByRole("button", { name: "취소" }).click();
  expect(await preview.count()).toBe(0);
  expect(valueAt(host.workbook, BEST, RANK)).toBe(2);

  await fix.click();
  await preview.getByRole("button", { name: "적용" }).click();
  await said(page, "고친 셀: T36");
  expect(valueAt(host.workbook, BEST, RANK)).toBe(1);
  expect(valueAt(host.workbook, WORST, RANK)).toBe(45);
  expect(await card(page, "T36").count()).toBe(0);

  await page.getByRole("status").getByRole("button", { name: "되돌리기" }).click();
  await said(page, "고친 셀을 되돌렸습니다.");
  expect(valueAt(host.workbook, BEST, RANK)).toBe(2);
  await card(page, "T36").waitFor();
});

test("all safe fixes can be seen and applied together", async () => {
  const { page, host } = await openList();
  // The sample itself spells some labels in two ways, which is fixed along.
  const all = /^안전한 고침 \d+건 모두 미리 보기$/;
  await button(page, all).click();
  const preview = page.getByRole("group", { name: all });
  const cells = await preview.getByRole("listitem").allInnerTexts();
  expect(cells.map((text) => text.split(/\s/)[0])).toEqual(expect.arrayContaining(["T36", "T56"]));

  await preview.getByRole("button", { name: "적용" }).click();
  await said(page, /고친 셀: .*T36, T56/);
  expect([valueAt(host.workbook, BEST, RANK), valueAt(host.workbook, WORST, RANK)]).toEqual([1, 46]);
  expect(await button(page, /안전한 고침/).count()).toBe(0);
});

test("a finding is accepted only with a reason, counts no longer, and can be looked at again", async () => {
  const { page, host } = await openList();
  const count = async () => Number(/\d+/.exec(await button(page, /^경고/).innerText())?.[0]);
  const before = await count();
  await card(page, "T36").getByRole("button", { name: "받아들이기" }).click();
  const form = card(page, "T36").locator("form");
  await form.getByRole("button", { name: "받아들이기" }).click();
  await form.getByText("사유를 적어 주세요.").waitFor();
  expect(await count()).toBe(before);

  await form.getByRole("textbox", { name: /받아들이는 사유/ }).fill("위원회에서 정한 순위");
  await page.keyboard.press("Enter");
  await said(page, /사유를 통합 문서에 적었습니다/);
  expect(await count()).toBe(before - 1);
  expect(await card(page, "T36").count()).toBe(0);
  expect(valueAt(host.workbook, BEST, RANK)).toBe(2);

  await button(page, /^받아들인 사항 1건/).click();
  await card(page, "T36").getByText("사유: 위원회에서 정한 순위").waitFor();
  expect(await card(page, "T36").locator("time").count()).toBe(1);
  await card(page, "T36").getByRole("button", { name: "다시 살피기" }).click();
  await said(page, "다시 확인할 사항으로 셉니다.");
  expect(await count()).toBe(before);
  expect(await button(page, /^받아들인 사항/).count()).toBe(0);
});

test("what was accepted is still accepted when the workbook is opened again", async () => {
  const { page, host } = await openList();
  await card(page, "T36").getByRole("button", { name: "받아들이기" }).click();
  await card(page, "T36").getByRole("textbox").fill("위원회에서 정한 순위");
  await page.keyboard.press("Enter");
  await said(page, /사유를 통합 문서에 적었습니다/);

  const again = await open({ workbook: host.workbook });
  await said(again.page, /확인했습니다/);
  await button(again.page, /^받아들인 사항 1건/).waitFor();
});

test("the list is narrowed by severity, by kind and by words, and shown in full again", async () => {
  const { page } = await openList();
  const all = await addresses(page);
  await button(page, /^경고/).click();
  const warnings = await addresses(page);
  expect(warnings.length).toBeLessThan(all.length);
  expect(await findings(page).getByRole("heading", { name: /^참고/ }).count()).toBe(0);
  await button(page, /^경고/).click();
  expect(await addresses(page)).toEqual(all);

  const kind = findings(page).getByRole("combobox", { name: "종류" });
  await kind.selectOption({ label: "순위와 등급" });
  expect(await addresses(page)).toEqual(["T36", "T56"]);
  const search = findings(page).getByRole("searchbox", { name: "찾기" });
  await search.fill("t56 순위");
  await card(page, "T36").waitFor({ state: "detached" });
  expect(await addresses(page)).toEqual(["T56"]);

  await search.fill("없는 말");
  await findings(page).getByText("찾는 사항이 없습니다.").waitFor();
  await button(page, "모두 보기").click();
  expect(await addresses(page)).toEqual(all);
});

test("a kind folds away and opens again", async () => {
  const { page } = await openList();
  const kind = button(page, /^순위와 등급 2건/);
  await kind.click();
  expect(await card(page, "T36").count()).toBe(0);
  expect(await kind.getAttribute("aria-expanded")).toBe("false");
  await kind.click();
  await card(page, "T36").waitFor();
});

test("a card tells why its check matters when asked to, below what was pressed", async () => {
  const { page } = await openList();
  const why = card(page, "T36").getByRole("button", { name: "왜 중요한가" });
  await why.scrollIntoViewIfNeeded();
  const before = await why.boundingBox();
  await why.click();
  expect(await why.getAttribute("aria-expanded")).toBe("true");
  const text = page.locator(`[id="${await why.getAttribute("aria-controls")}"]`);
  expect(await text.innerText()).toMatch(/니다\.$/);
  expect(await why.boundingBox()).toEqual(before);
});

test("a change of the sheet marks the list as old and moves nothing; it is read anew when asked for", async () => {
  const { page, host } = await openList();
  const shown = await addresses(page);
  write(host.workbook, BEST, RANK, 1);
  await page.getByText("시트가 바뀌었습니다.").waitFor();
  expect(await addresses(page)).toEqual(shown);

  await button(page, "다시 검증").click();
  await card(page, "T36").waitFor({ state: "detached" });
  expect(await page.getByText("시트가 바뀌었습니다.").count()).toBe(0);
  await card(page, "T56").waitFor();
});

test("what the add-in itself writes does not make the list old, nor does another sheet", async () => {
  const { page, host } = await open();
  await said(page, /확인했습니다/);
  await button(page, "등급 배정").click();
  await said(page, /썼습니다/);
  host.workbook.sheets[1]!.write({ row: 0, column: 0, rows: 1, columns: 1 }, [["x"]]);
  // As long as it would take to be told, and more.
  await page.waitForTimeout(600);
  expect(await page.getByText("시트가 바뀌었습니다.").count()).toBe(0);

  write(host.workbook, BEST, SCORE, 50);
  await page.getByText("시트가 바뀌었습니다.").waitFor();
});
