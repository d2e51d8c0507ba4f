import type { FrameLocator } from "playwright-core";
import { openWorkbook } from "../../standin/workbook/openWorkbook";
import { filled, GRADES, type OpenPage } from "./scenario";

/** The rules: on a sheet of their own, and in the pane. */
export function ruleScenarios(open: OpenPage): void {
  const section = async (pane: FrameLocator) => {
    await pane.getByRole("button", { name: /^평가규정/ }).click();
    return pane.getByRole("region", { name: "평가규정" });
  };

  test("the rules go onto a sheet, are edited there and are in force for the next allocation, and are saved", async () => {
    const workbench = await open({ withPane: true });
    await workbench.paneSays("과제 46개를 확인했습니다.");
    await workbench.press("규정 시트");
    await workbench.paneSays(/지금 규정을 평가규정!A1:J\d+에 펼쳤습니다/);
    await workbench.shows("A1:A1", ["평가규정"]);
    const names = await workbench.shown("A1:A80", "평가규정");
    const row = names.indexOf("기준선의 끝수") + 1;
    await workbench.shows(`B${row}:B${row}`, ["버림"]);

    await workbench.type(`B${row}`, "반올린");
    await workbench.press("규정 적용");
    await workbench.paneSays("규정을 적용하지 않았습니다.");
    await workbench.paneSays(/버림, 반내림, 반올림, 최대 잉여/);

    await workbench.type(`B${row}`, "반올림");
    await workbench.press("규정 적용");
    await workbench.paneSays(/^이제 '2023년 자체평가/);
    const { bytes } = await workbench.save();
    const kept = String(openWorkbook(bytes, { functions: [] }).settings.get("Gradeline.RuleSet"));
    expect(JSON.parse(kept)).toMatchObject({ allocation: { rounding: "half-up" } });
  });

  test("another set chosen in the pane is in force at once, and 되돌리기 puts the one before back", async () => {
    const workbench = await open({ withPane: true });
    const { pane } = workbench;
    await workbench.paneSays("과제 46개를 확인했습니다.");
    const rules = await section(pane);
    await rules.getByRole("combobox", { name: "적용 중인 규정" }).selectOption("performance-pay");
    await workbench.paneSays("이제 '성과상여금 S·A·B·C'에 따릅니다.");
    await workbench.press("등급 배정");
    await workbench.paneSays("과제 46개의 등급을 U7:U56에 썼습니다.");
    expect(new Set(filled(await workbench.shown(GRADES)))).toEqual(new Set(["S", "A", "B", "C"]));

    const undo = pane.getByRole("group", { name: "실행" }).getByRole("button", { name: "되돌리기" });
    await undo.click();
    await workbench.paneSays("등급 배정을 되돌렸습니다.");
    await undo.click();
    await workbench.paneSays("다시 '2023년 자체평가 (중소벤처기업부)'에 따릅니다.");
    expect(await rules.getByRole("combobox", { name: "적용 중인 규정" }).inputValue()).toBe("2023");
  });
}
