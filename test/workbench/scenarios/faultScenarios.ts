import { COUNTS, countsOf, filled, GRADES, SAMPLE, type OpenPage } from "./scenario";

/** What goes wrong in Excel, let go wrong on purpose. */
export function faultScenarios(open: OpenPage): void {
  test("a request that fails leaves the sheet as it was, and the pane says so", async () => {
    const workbench = await open({ withPane: true });
    await workbench.paneSays("과제 46개를 확인했습니다.");
    await workbench.page.getByRole("button", { name: "다음 요청 실패" }).click();

    await workbench.press("등급 배정");
    await workbench.paneSays("등급을 쓰지 않았습니다.");
    expect(filled(await workbench.shown(GRADES))).toEqual([]);
    expect((await workbench.save()).bytes.equals(SAMPLE)).toBe(true);

    // The fault is over: the same button works now.
    await workbench.press("등급 배정");
    await workbench.paneSays("과제 46개의 등급을 U7:U56에 썼습니다.");
    expect(countsOf(filled(await workbench.shown(GRADES)))).toEqual(COUNTS);
  });

  test("where another person edits a cell while the command runs, no grade is written, and that is said", async () => {
    const workbench = await open();
    await workbench.page.getByRole("button", { name: "다른 사람이 고침" }).click();

    await workbench.press("등급 배정");
    await workbench.says(/다른 사람이 [A-Z]+\d+ 셀을 고쳤습니다\./);
    await workbench.paneSays("등급을 쓰지 않았습니다.");
    expect(filled(await workbench.shown(GRADES))).toEqual([]);
  });

  test("what another person wrote is not undone by this user's Ctrl+Z", async () => {
    const workbench = await open();
    await workbench.type("E7", "200");
    await workbench.shows("H7:H7", ["낮음"]);
    await workbench.page.getByRole("button", { name: "다른 사람이 고침" }).click();
    await workbench.press("등급 배정");
    await workbench.says(/다른 사람이/);
    const said = await workbench.page.getByRole("contentinfo").getByRole("status").innerText();
    const cell = /[A-Z]+\d+/.exec(said)?.[0] ?? "";
    expect(await workbench.shown(cell)).toEqual([expect.stringMatching(/ \*$/)]);

    await workbench.goTo("A8");
    for (let presses = 0; presses < 4; presses++) await workbench.page.keyboard.press("Control+z");
    await workbench.shows("H7:H7", ["보통"]);
    expect(await workbench.shown(cell)).toEqual([expect.stringMatching(/ \*$/)]);
  });

  test("while somebody types into a cell the command waits, says so, and goes on afterwards", async () => {
    const workbench = await open();
    const typing = workbench.page.getByRole("button", { name: "셀 편집 중" });
    await typing.click();

    await workbench.press("등급 배정");
    await workbench.says("셀 편집이 끝나기를 기다리는 중입니다.");
    expect(filled(await workbench.shown(GRADES))).toEqual([]);
    await typing.click();
    await workbench.says("등급 배정: 마쳤습니다.");
    expect(countsOf(filled(await workbench.shown(GRADES)))).toEqual(COUNTS);
  });

  test("with a slow Excel the running command is shown, and no button takes another press", async () => {
    const workbench = await open();
    const { page } = workbench;
    await page.getByRole("button", { name: "느린 응답" }).click();
    await workbench.press("등급 배정");
    await workbench.says("등급 배정 실행 중…");
    const buttons = page.getByRole("toolbar", { name: "성과평가" }).getByRole("button");
    expect(await buttons.evaluateAll((all) => all.map((one) => one.getAttribute("aria-disabled")))).toEqual(
      new Array(6).fill("true"),
    );
    expect(await buttons.nth(1).getAttribute("aria-busy")).toBe("true");

    await workbench.says("등급 배정: 마쳤습니다.");
    expect(countsOf(filled(await workbench.shown(GRADES)))).toEqual(COUNTS);
    expect(await page.getByText(/^등급 배정: 왕복 2회/).count()).toBe(1);
  });
}
