import { createWorkbook } from "../standin/workbook/openWorkbook";
import { violations } from "./axeViolations";
import { button, paneSession, said } from "./paneSession";
import { openSample } from "./sampleWorkbook";

const { open } = paneSession();

const blank = () => createWorkbook({ functions: [], sheets: ["Sheet1"] });

describe("the first screen", () => {
  test("meets a newcomer beside a score sheet with one thing to do, and reads the sheet at the press of a button", async () => {
    const { page, host, errors, refused } = await open({ firstOpen: true });
    await page.getByRole("heading", { name: "점수표 검증과 등급 배정을 돕습니다" }).waitFor();
    await page.getByText("지금 열린 '점수표' 시트는 점수표로 보입니다.").waitFor();
    expect(await page.getByRole("status").innerText()).toBe("");
    expect(await button(page, "등급 배정").count()).toBe(0);

    await button(page, "이 시트 검증해 보기").click();
    await said(page, "과제 46개를 확인했습니다.");
    expect(await page.getByRole("heading", { name: /돕습니다$/ }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    expect(host.workbook.changes().filter(({ kind }) => kind === "content")).toEqual([]);

    await page.reload();
    await said(page, "과제 46개를 확인했습니다.");
    expect(await button(page, "이 시트 검증해 보기").count()).toBe(0);
    expect(errors).toEqual([]);
    expect(refused).toEqual([]);
  });

  test("puts the sample beside what is there, by the keyboard alone, and checks it", async () => {
    const workbook = blank();
    const { page } = await open({ firstOpen: true, workbook, language: "en" });
    await page.getByText(/^The open sheet is not a score sheet/).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Add a sample score sheet");
    await page.keyboard.press("Enter");
    await said(page, "Added new sheets: 점수표 (sample), 판정 (sample), 산식 (sample)");
    expect(workbook.activeSheet.name).toBe("점수표 (sample)");
    expect(workbook.sheets.map(({ name }) => name)).toContain("Sheet1");
    await button(page, "Allocate grades").click();
    await said(page, /Wrote the grades of 46 tasks|Wrote/);
  });

  test("puts a blank form into the workbook, and says that it holds no task yet", async () => {
    const workbook = blank();
    const { page } = await open({ firstOpen: true, workbook });
    await button(page, "빈 서식 넣기").click();
    await said(page, "새 시트를 넣었습니다: 점수표 (새 서식)");
    expect(workbook.activeSheet.name).toBe("점수표 (새 서식)");
  });

  test("looks again when the user turns to another sheet", async () => {
    const workbook = openSample();
    const { page, host } = await open({ firstOpen: true, workbook });
    await button(page, "이 시트 검증해 보기").waitFor();
    host.activate(workbook.sheets[2]!);
    await page.getByText(/점수표를 찾지 못했습니다/).waitFor();
    expect(await button(page, "이 시트 검증해 보기").count()).toBe(0);
  });

  test("gives way to a button of the ribbon, and to whoever wants to start right away", async () => {
    const first = await open({ firstOpen: true });
    await button(first.page, "이 시트 검증해 보기").waitFor();
    await first.runCommand("allocate");
    await said(first.page, /등급을 U7:U56에 썼습니다/);

    const second = await open({ firstOpen: true });
    await button(second.page, "바로 시작하기").click();
    await said(second.page, "과제 46개를 확인했습니다.");
  });

  test("comes back when it is asked for, takes the focus, and can be closed again", async () => {
    const { page } = await open();
    await said(page, "과제 46개를 확인했습니다.");
    await button(page, "처음 화면 다시 보기").press("Enter");
    await button(page, "닫기").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("점수표 검증과 등급 배정을 돕습니다");
    await button(page, "닫기").press("Enter");
    await button(page, "등급 배정").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  });

  test("is not shown where the browser keeps nothing: it would be shown each time", async () => {
    const { page } = await open({ firstOpen: true });
    await page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("off", "SecurityError");
        },
      }),
    );
    await page.reload();
    await said(page, "과제 46개를 확인했습니다.");
  });

  test.each([
    ["ko", "light"],
    ["ko", "high-contrast"],
    ["en", "dark"],
  ] as const)(
    "axe finds nothing wrong in %s and a %s Office, and nothing is cut off at 320 pixels",
    async (language, theme) => {
      const { page } = await open({ firstOpen: true, language, theme, size: { width: 320, height: 600 } });
      await page.getByRole("button").nth(3).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );
});
