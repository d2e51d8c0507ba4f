import { readXlsx } from "../../standin/xlsx/readXlsx";
import { changedParts, column, savedCells, STORED_PARTS } from "../savedFile";
import { COUNTS, countsOf, filled, GRADES, SAMPLE, SHEET, TASKS, type OpenPage } from "./scenario";

/** Cells: typed into, computed, undone, saved. */
export function gridScenarios(open: OpenPage): void {
  test("a target typed into its cell changes the rate and the band beside it, and both are in the saved file", async () => {
    const workbench = await open();
    await workbench.shows("E7:H7", ["92", "94", "102.2%", "보통"]);

    await workbench.type("E7", "200");
    await workbench.shows("E7:H7", ["200", "94", "47.0%", "낮음"]);
    const { bytes } = await workbench.save();
    expect(await savedCells(bytes, SHEET, ["E7", "G7", "H7"])).toEqual(["200", "0.47", "낮음"]);
  });

  test("Ctrl+Z takes back what was typed, with all that was computed from it, and Ctrl+Y does it again", async () => {
    const workbench = await open();
    await workbench.type("E7", "200");
    await workbench.shows("E7:H7", ["200", "94", "47.0%", "낮음"]);

    await workbench.page.keyboard.press("Control+z");
    await workbench.shows("E7:H7", ["92", "94", "102.2%", "보통"]);
    await workbench.page.keyboard.press("Control+y");
    await workbench.shows("E7:H7", ["200", "94", "47.0%", "낮음"]);
  });

  test("a formula with functions of the add-in can be typed, computes, and is a formula in the saved file", async () => {
    const workbench = await open();
    const formula = "=ACHIEVEBAND(100,150)&ROUND(ACHIEVERATE(80,60)*100,0)";
    await workbench.type("X7", formula);
    await workbench.shows("X7:X7", ["높음75"]);
    expect((await workbench.cells("X7"))[0]?.[0]?.formula).toBe(formula);

    const { bytes } = await workbench.save();
    expect(await savedCells(bytes, SHEET, ["X7"])).toEqual(["높음75"]);
    const saved = readXlsx(bytes).sheets[0]?.cells.find(({ row, column: place }) => row === 6 && place === 23);
    expect(saved?.formula).toBe(formula);
  });

  test("what is being typed is taken over when a button of the ribbon is pressed", async () => {
    const workbench = await open();
    await workbench.goTo("E7");
    await workbench.page.keyboard.type("200");
    await workbench.page.getByRole("contentinfo").getByText("입력", { exact: true }).waitFor();

    await workbench.press("등급 배정");
    await workbench.says("등급 배정: 마쳤습니다.");
    await workbench.shows("E7:H7", ["200", "94", "47.0%", "낮음"]);
    expect(filled(await workbench.shown(GRADES))).toHaveLength(TASKS);
  });

  test("copied cells are pasted with their formulas moved along, and Ctrl+Z takes them away", async () => {
    const workbench = await open();
    const { keyboard } = workbench.page;
    await workbench.goTo("E7:H7");
    await keyboard.press("Control+c");
    await workbench.goTo("X30");
    await keyboard.press("Control+v");
    await workbench.shows("X30:AA30", ["92", "94", "102.2%", "보통"]);
    expect((await workbench.cells("AA30"))[0]?.[0]?.formula).toBe("=ACHIEVEBAND(X30,Y30)");

    await keyboard.press("Control+z");
    await workbench.shows("X30:AA30", ["", "", "", ""]);
  });

  test("bold letters and a new name for a sheet are refused, and the file stays the same bytes", async () => {
    const workbench = await open();
    await workbench.goTo("A7");
    await workbench.page.keyboard.press("Control+b");
    await workbench.page.getByRole("main").getByRole("tab", { name: "판정" }).dblclick();
    await workbench.page.keyboard.press("Escape");
    expect((await workbench.save()).bytes.equals(SAMPLE)).toBe(true);
  });

  test("a deleted target leaves an error where it is missed, and Ctrl+Z brings it back", async () => {
    const workbench = await open();
    await workbench.goTo("E8");
    await workbench.page.keyboard.press("Delete");
    await workbench.shows("E8:G8", ["", "78.6(잠정치)", "#DIV/0!"]);

    await workbench.page.keyboard.press("Control+z");
    await workbench.shows("E8:G8", ["78.5", "78.6(잠정치)", "100.1%"]);
  });

  test("등급 배정 on the ribbon fills the grade column, and of the saved file only the sheet changes, and what is stored of the result", async () => {
    const workbench = await open();
    expect(filled(await workbench.shown(GRADES))).toEqual([]);

    await workbench.press("등급 배정");
    await workbench.says("등급 배정: 마쳤습니다.");
    const grades = filled(await workbench.shown(GRADES));
    expect(grades).toHaveLength(TASKS);
    expect(countsOf(grades)).toEqual(COUNTS);

    const { name, bytes } = await workbench.save();
    expect(name).toBe("score-sheet-2023.xlsx");
    expect(await savedCells(bytes, SHEET, column("U", 7, 56))).toEqual(await workbench.shown(GRADES));
    expect(changedParts(SAMPLE, bytes)).toEqual([...STORED_PARTS, "xl/worksheets/sheet1.xml"]);
  });

  test("되돌리기 on the ribbon empties the grade column, and the saved file holds no grade", async () => {
    const workbench = await open();
    await workbench.press("등급 배정");
    await workbench.says("등급 배정: 마쳤습니다.");

    await workbench.press("되돌리기");
    await workbench.says("되돌리기: 마쳤습니다.");
    expect(filled(await workbench.shown(GRADES))).toEqual([]);
    const { bytes } = await workbench.save();
    expect(filled(await savedCells(bytes, SHEET, column("U", 7, 56)))).toEqual([]);
  });

  test("Ctrl+Z in the grid takes back 등급 배정 in one step, and Ctrl+Y brings the grades again", async () => {
    const workbench = await open();
    await workbench.press("등급 배정");
    await workbench.says("등급 배정: 마쳤습니다.");
    const grades = await workbench.shown(GRADES);

    await workbench.goTo("A7");
    await workbench.page.keyboard.press("Control+z");
    await workbench.until(async () => filled(await workbench.shown(GRADES)).length === 0, "the grades are gone");
    expect((await workbench.cells(GRADES)).flat().every(({ value }) => value === null)).toBe(true);
    await workbench.page.keyboard.press("Control+y");
    await workbench.shows(GRADES, grades);
  });

  test("the context menu of cells carries the manifest's entries, and they work", async () => {
    const workbench = await open();
    await workbench.page
      .locator("canvas[id^=univer-sheet-main]")
      .click({ button: "right", position: { x: 300, y: 300 } });
    await workbench.page.getByRole("menuitem", { name: "성과평가" }).click();
    await workbench.page.getByRole("menuitem", { name: "등급 배정" }).click();
    await workbench.says("등급 배정: 마쳤습니다.");
    expect(countsOf(filled(await workbench.shown(GRADES)))).toEqual(COUNTS);
  });

  test("a sheet chosen by its tab is the one that the add-in works on", async () => {
    const workbench = await open();
    await workbench.page.getByRole("main").getByRole("tab", { name: "산식" }).click();
    await workbench.press("점수표 검증");
    await workbench.paneSays(/확인/);
    expect(await workbench.pane.getByRole("combobox", { name: "점수표 시트" }).inputValue()).toBe("산식");
  });
}
