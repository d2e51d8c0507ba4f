import { readFileSync } from "node:fs";
import { column, savedCells } from "../savedFile";
import { COUNTS, countsOf, filled, GRADES, SHEET, type OpenPage } from "./scenario";

/** The task pane beside the grid. */
export function paneScenarios(open: OpenPage): void {
  test("a score column corrected in the pane changes the findings, and what the ribbon then does", async () => {
    const workbench = await open({ withPane: true });
    const { pane } = workbench;
    await workbench.paneSays("과제 46개를 확인했습니다.");
    await pane.getByRole("button", { name: /^열 확인/ }).click();
    const score = pane.getByRole("combobox", { name: "점수", exact: true });

    await score.selectOption({ label: "없음" });
    await pane.getByText("점수 열을 찾지 못함", { exact: true }).waitFor();
    await workbench.press("등급 배정");
    await workbench.paneSays("등급을 쓰지 않았습니다.");
    expect(filled(await workbench.shown(GRADES))).toEqual([]);

    await score.selectOption({ value: "18" });
    await workbench.paneSays("과제 46개를 확인했습니다.");
    expect(await pane.getByText("점수 열을 찾지 못함").count()).toBe(0);
    await workbench.press("등급 배정");
    await workbench.paneSays("과제 46개의 등급을 U7:U56에 썼습니다.");
    expect(countsOf(filled(await workbench.shown(GRADES)))).toEqual(COUNTS);
  });

  test("a finding's address in the pane selects its cell in the grid and brings it into view", async () => {
    const workbench = await open({ withPane: true });
    await workbench.paneSays("과제 46개를 확인했습니다.");
    const link = workbench.pane.getByRole("button", { name: /셀로 이동$/ }).first();
    const address = await link.innerText();

    await link.click();
    await workbench.until(async () => (await workbench.selection()).area === address, `${address} is selected`);
    await workbench.until(async () => (await workbench.selection()).isInSight, `${address} is in sight`);
    const nameBox = workbench.page.getByRole("main").locator("input").first();
    await workbench.until(async () => (await nameBox.inputValue()) === address, `the name box says ${address}`);
  });

  test("the pane closed half-way and opened again is as it was left, and the add-in worked meanwhile", async () => {
    const workbench = await open({ withPane: true });
    const { page, pane } = workbench;
    await workbench.paneSays("과제 46개를 확인했습니다.");
    await pane.getByRole("button", { name: /^열 확인/ }).click();
    await pane.getByRole("combobox", { name: "점수", exact: true }).waitFor();

    await page.getByRole("button", { name: "작업창 닫기" }).click();
    expect(await page.locator("iframe").isVisible()).toBe(false);
    await workbench.press("등급 배정");
    await workbench.says("등급 배정: 마쳤습니다.");
    await workbench.type("E7", "200");
    await workbench.shows("H7:H7", ["낮음"]);

    await workbench.press("패널 열기");
    await pane.getByRole("combobox", { name: "점수", exact: true }).waitFor();
    await workbench.paneSays("과제 46개의 등급을 U7:U56에 썼습니다.");
    await pane.getByRole("group", { name: "실행" }).getByRole("button", { name: "되돌리기" }).click();
    await workbench.paneSays("등급 배정을 되돌렸습니다.");
    expect(filled(await workbench.shown(GRADES))).toEqual([]);
  });

  test("the pane's edge moves by the arrow keys, and no further than the pane is usable", async () => {
    const { page } = await open({ withPane: true });
    const edge = page.getByRole("separator", { name: "작업창 너비" });
    const width = async () => Math.round((await page.locator("iframe").boundingBox())?.width ?? 0);
    expect(await width()).toBe(350);

    await edge.press("ArrowLeft");
    expect(await width()).toBe(366);
    await edge.press("Home");
    await edge.press("ArrowRight");
    expect(await width()).toBe(320);
    await edge.press("End");
    expect(await width()).toBe(640);
  });

  test("in English everything but the workbook is English, and the work is the same", async () => {
    const workbench = await open({ language: "en", withPane: true });
    const { page, pane } = workbench;
    await workbench.paneSays("Checked 46 tasks.");
    expect(await page.getByRole("toolbar", { name: "Gradeline" }).getByRole("button").allInnerTexts()).toEqual([
      "Check sheet",
      "Allocate grades",
      "Undo",
      "Open pane",
      "Rules to sheet",
      "Apply rules",
    ]);
    const labels = [
      ...(await page.getByRole("button").allInnerTexts()),
      ...(await pane.getByRole("heading").allInnerTexts()),
    ];
    expect(labels.filter((label) => /[가-힣]/.test(label))).toEqual([]);

    await workbench.press("Allocate grades");
    await workbench.paneSays("Wrote the grades of 46 tasks to U7:U56.");
    expect(countsOf(filled(await workbench.shown(GRADES)))).toEqual(COUNTS);
  });

  test("in a dark Office the pane is dark, and in a light one it is light", async () => {
    const workbench = await open({ theme: "dark", withPane: true });
    await workbench.paneSays("과제 46개를 확인했습니다.");
    const brightness = () =>
      workbench.pane.locator("#pane > div").evaluate((frame) => {
        const [red = 0, green = 0, blue = 0] = (getComputedStyle(frame).backgroundColor.match(/\d+/g) ?? []).map(
          Number,
        );
        return red + green + blue;
      });
    expect(await brightness()).toBeLessThan(300);

    await workbench.page.getByLabel("화면").selectOption("light");
    await workbench.paneSays("과제 46개를 확인했습니다.");
    expect(await brightness()).toBeGreaterThan(600);
  });

  test("as Excel LTSC 2021 the add-in does its work as well", async () => {
    const workbench = await open({ level: "ltsc-2021" });
    await workbench.shows("H7:H8", ["보통", "다소낮음"]);
    await workbench.press("등급 배정");
    await workbench.says("등급 배정: 마쳤습니다.");
    expect(countsOf(filled(await workbench.shown(GRADES)))).toEqual(COUNTS);
    await workbench.press("되돌리기");
    await workbench.says("되돌리기: 마쳤습니다.");
    expect(filled(await workbench.shown(GRADES))).toEqual([]);
  });

  test("the main job is done by the keyboard alone", async () => {
    const workbench = await open();
    const { page } = workbench;
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    const region = async (name: string) => {
      // The grid's editors, which take the keys, stand outside of the grid's own element.
      const isThere = () =>
        page.evaluate((wanted) => {
          const { activeElement } = document;
          const place = activeElement?.closest("[data-u-comp=editor]")
            ? "grid"
            : activeElement?.closest("[data-region]");
          return (typeof place === "string" ? place : place?.getAttribute("data-region")) === wanted;
        }, name);
      for (let presses = 0; presses < 6 && !(await isThere()); presses++) await page.keyboard.press("F6");
      expect(await isThere()).toBe(true);
    };

    await region("ribbon");
    expect(await focused()).toBe("점수표 검증");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("등급 배정");
    await page.keyboard.press("Enter");
    await workbench.says("등급 배정: 마쳤습니다.");
    expect(countsOf(filled(await workbench.shown(GRADES)))).toEqual(COUNTS);

    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await workbench.paneSays(/썼습니다/);
    await region("pane");
    await page.keyboard.press("F6");
    await region("ribbon");

    const download = page.waitForEvent("download");
    await page.keyboard.press("Control+s");
    const bytes = readFileSync(await (await download).path());
    expect(await savedCells(bytes, SHEET, column("U", 7, 56))).toEqual(await workbench.shown(GRADES));

    await region("grid");
    await page.keyboard.press("Control+z");
    await workbench.until(async () => filled(await workbench.shown(GRADES)).length === 0, "the grades are gone");
  });
}
