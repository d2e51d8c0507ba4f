import axe from "axe-core";
import { whenReady } from "../openWorkbench";
import { COUNTS, countsOf, filled, GRADES, type OpenPage } from "./scenario";

/** The page around grid and pane. */
export function pageScenarios(open: OpenPage): void {
  test("the ribbon is what the manifest says: buttons, icons, and tips that explain them", async () => {
    const { page } = await open();
    const manifest = await page.evaluate(async () => (await fetch("/addin/manifest.xml")).text());
    const tip = /id="Allocate\.Tip" DefaultValue="([^"]+)"/.exec(manifest)?.[1] ?? "";
    const ribbon = page.getByRole("toolbar", { name: "성과평가" });
    expect(await ribbon.getByRole("button").allInnerTexts()).toEqual([
      "점수표 검증",
      "등급 배정",
      "되돌리기",
      "패널 열기",
      "규정 시트",
      "규정 적용",
    ]);
    const icons = ribbon.locator("img");
    expect(await icons.evaluateAll((all) => all.map((icon) => (icon as HTMLImageElement).naturalWidth))).toEqual(
      new Array(6).fill(32),
    );

    await ribbon.getByRole("button", { name: "등급 배정" }).hover();
    await page.getByRole("tooltip").getByText(tip).waitFor();
  });

  test("with every other address refused the main job works, and no other address was tried", async () => {
    const workbench = await open({ withPane: true });
    const { page } = workbench;
    const own = new URL(page.url()).origin;
    await page.route("**/*", (route) => (route.request().url().startsWith(own) ? route.continue() : route.abort()));
    await page.reload();
    await whenReady(page);
    await workbench.shows("H7:H8", ["보통", "다소낮음"]);
    await workbench.press("등급 배정");
    await workbench.says("등급 배정: 마쳤습니다.");
    await workbench.press("패널 열기");
    await workbench.paneSays("과제 46개의 등급을 U7:U56에 썼습니다.");
    expect(countsOf(filled(await workbench.shown(GRADES)))).toEqual(COUNTS);
    expect(workbench.strays).toEqual([]);
  });

  test("axe finds nothing wrong in the frame, be it light, dark or in high contrast", async () => {
    const { page } = await open({ withPane: true });
    await page.mouse.move(700, 600);
    await page.evaluate(axe.source);
    for (const theme of ["light", "dark", "high-contrast"]) {
      await page.getByLabel("화면").selectOption(theme);
      await whenReady(page);
      expect({ theme, violations: await page.evaluate(violations) }).toEqual({ theme, violations: [] });
    }
  });
}

/** Runs in the page. The grid draws itself, and the pane's page is looked at by the pane's own tests. */
async function violations(): Promise<string[]> {
  const { axe: inPage } = window as unknown as { axe: typeof axe };
  const { violations: found } = await inPage.run({ exclude: ["[data-region=grid] > div", "iframe"] });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
}
