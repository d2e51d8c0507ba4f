import { button, grades, paneSession, said } from "./paneSession";

const { open } = paneSession();

test("the whole flow works on Excel LTSC 2021, the oldest that has what the manifest asks for", async () => {
  const { page, host, errors } = await open({ host: { level: "ltsc-2021" } });
  await said(page, /과제 46개를 확인했습니다/);
  await button(page, "등급 배정").click();
  await said(page, /과제 46개의 등급을 U7:U56에 썼습니다/);
  expect(grades(host.workbook)).toHaveLength(46);

  await page.getByRole("button", { name: /^기록/ }).click();
  await page.getByRole("button", { name: /등급 배정 되돌리기$/ }).click();
  await said(page, "등급 배정을 되돌렸습니다.");
  expect(grades(host.workbook)).toEqual([]);

  const rules = page.getByRole("region", { name: "평가규정", exact: true });
  await page.getByRole("button", { name: /^평가규정/ }).click();
  await rules.getByRole("button", { name: "규정 시트" }).click();
  await said(page, /평가규정!A1/);
  await rules.getByRole("button", { name: "규정 적용" }).click();
  await said(page, /에 따릅니다/);
  await button(page, "되돌리기").waitFor();
  expect(errors).toEqual([]);
});
