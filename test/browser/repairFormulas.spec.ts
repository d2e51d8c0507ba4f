import { openFixture } from "../standin/host/workbookFixture";
import { violations } from "./axeViolations";
import { button, paneSession, said } from "./paneSession";

const { open } = paneSession();

/** Made up: two formulas whose functions Excel has lost, as after a workbook was opened without the add-in. */
const TABLE = [
  ["과제번호", "관리과제명", "목표치", "실적치", "달성도", "총점"],
  ["A-1", "가", 50, 55, "=GRADELINE.ACHIEVEBAND(C2,D2)", 90],
  ["A-2", "나", 50, 52, "=_xldudf_GRADELINE_ACHIEVEBAND(C3,D3)", 80],
];

test.each([
  ["ko", "수식 복구", /확인했습니다/, /고친 셀: E2:E3/, "되돌리기", /되돌렸습니다/, false],
  ["en", "Restore formulas", /Checked/, /E2:E3/, "Undo", /taken back/, true],
] as const)(
  "formulas that Excel has lost are entered again at one press, and that can be taken back, in %s",
  async (language, repair, looked, repaired, undo, undone, isByKeyboard) => {
    const workbook = await openFixture({ Sheet1: TABLE }, { functions: ["ACHIEVEBAND"] });
    const { page } = await open({ language, workbook });
    await said(page, looked);
    const formulas = () => [1, 2].map((row) => workbook.sheets[0]!.cell(row, 4).formula);
    const before = formulas();
    expect(await violations(page)).toEqual([]);
    if (isByKeyboard) await button(page, repair).press("Enter");
    else await button(page, repair).click();
    await said(page, repaired);
    expect(formulas()).toEqual(["=ACHIEVEBAND(C2,D2)", "=ACHIEVEBAND(C3,D3)"]);
    expect(await button(page, repair).count()).toBe(0);

    await page.getByRole("status").getByRole("button", { name: undo }).click();
    await said(page, undone);
    expect(formulas()).toEqual(before);
  },
);
