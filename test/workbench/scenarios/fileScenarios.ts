import { zipSync } from "fflate";
import { changedParts, column, savedCells, STORED_PARTS } from "../savedFile";
import { protectSheet } from "./protectSheet";
import { filled, GRADES, SAMPLE, SECOND_LAYOUT, type OpenPage } from "./scenario";

/** Files: opened, dropped, refused, saved. */
export function fileScenarios(open: OpenPage): void {
  test("a file in which nothing was changed is saved as the very same bytes", async () => {
    const workbench = await open();
    const { bytes } = await workbench.save();
    expect(bytes.equals(SAMPLE)).toBe(true);
    await workbench.says(/원본과 같습니다/);
  });

  test("another layout gets its grades as texts, in the way in which it writes them", async () => {
    const workbench = await open();
    await workbench.openFile("둘째.xlsx", SECOND_LAYOUT);
    await workbench.says("둘째.xlsx 파일을 열었습니다.");
    await workbench.press("등급 배정");
    await workbench.says("등급 배정: 마쳤습니다.");

    const grades = filled(await workbench.shown("D9:D40"));
    expect(grades.filter((grade) => /^[1-7]등급\(.+\)$/.test(grade))).toHaveLength(20);
    expect(grades).toContain("1등급(매우우수)");
    expect(grades).toContain("7등급(부진)");
    const { name, bytes } = await workbench.save();
    expect(name).toBe("둘째.xlsx");
    expect(filled(await savedCells(bytes, "2024 채점(Scoring)", column("D", 9, 40)))).toEqual(grades);
    expect(changedParts(SECOND_LAYOUT, bytes)).toEqual([...STORED_PARTS, "xl/worksheets/sheet1.xml"]);
  });

  test("a file dropped on the page opens in place of the one before, and its name stands above", async () => {
    const workbench = await open();
    const { page } = workbench;
    const dropped = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], "dropped.xlsx"));
      return data;
    }, SECOND_LAYOUT.toString("base64"));
    await page.getByRole("main").dispatchEvent("dragover", { dataTransfer: dropped });
    await page.getByText("여기에 놓으면 엽니다").waitFor();
    await page.getByRole("main").dispatchEvent("drop", { dataTransfer: dropped });

    await workbench.says("dropped.xlsx 파일을 열었습니다.");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("dropped.xlsx");
    expect((await workbench.selection()).sheet).toBe("2024 채점(Scoring)");
    await workbench.shows("B7:D7", ["No.", "과제번호", "평가등급(Grade)"]);
  });

  test("a file that cannot be read is named with the reason, and the workbook that was open stays open", async () => {
    const workbench = await open();
    await workbench.type("E7", "200");
    await workbench.shows("H7:H7", ["낮음"]);
    const binary = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)];
    const files: readonly (readonly [name: string, bytes: Buffer, reason: string])[] = [
      ["글.xlsx", Buffer.from("hello"), "Excel 통합 문서(.xlsx)가 아닙니다."],
      ["빈.xlsx", Buffer.alloc(0), "내용이 없는 파일입니다."],
      ["옛.xls", Buffer.from(binary), "이전 형식(.xls)의 통합 문서입니다."],
      ["압축.xlsx", Buffer.from(zipSync({ "a.txt": new Uint8Array([1]) })), "Excel 통합 문서(.xlsx)가 아닙니다."],
      ["반쪽.xlsx", SAMPLE.subarray(0, SAMPLE.length / 2), "손상된 통합 문서입니다."],
    ];
    for (const [name, bytes, reason] of files) {
      await workbench.openFile(name, bytes);
      await workbench.says(`${name} 파일을 열지 못했습니다. ${reason}`);
    }
    expect(await workbench.page.getByRole("heading", { level: 1 }).innerText()).toBe("score-sheet-2023.xlsx");
    await workbench.shows("E7:H7", ["200", "94", "47.0%", "낮음"]);
  });

  test("a protected sheet takes no grade and no typing, and the file stays the same bytes", async () => {
    const workbench = await open();
    const bytes = protectSheet(SAMPLE, "xl/worksheets/sheet1.xml");
    await workbench.openFile("보호.xlsx", bytes);
    await workbench.says("보호.xlsx 파일을 열었습니다.");

    await workbench.press("등급 배정");
    await workbench.paneSays("등급을 쓰지 않았습니다.");
    await workbench.paneSays(/시트가 보호되어 있어/);
    expect(filled(await workbench.shown(GRADES))).toEqual([]);
    await workbench.type("E7", "200");
    await workbench.says("보호된 시트의 잠긴 셀은 고칠 수 없습니다.");
    await workbench.shows("E7:H7", ["92", "94", "102.2%", "보통"]);
    expect((await workbench.save()).bytes.equals(bytes)).toBe(true);
  });
}
