import { connectExcel, disconnectExcel } from "../../client/nodeBridge";
import { createHost } from "../createHost";
import { openFixture } from "../workbookFixture";

beforeEach(async () => {
  const host = createHost(
    await openFixture({
      Scores: [
        ["Task", "Score", "Grade"],
        ["A", 91.5, null],
        ["B", "=B2+2", true],
        [null, { error: "#N/A" }, "done"],
      ],
    }),
  );
  await connectExcel(host);
});
afterEach(disconnectExcel);

/** The error that a batch on the active sheet ends with. */
async function failureOf(batch: (sheet: Excel.Worksheet) => void): Promise<{ code: string; message: string }> {
  const failure = Excel.run(async (context) => {
    batch(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
  return failure.then(
    () => Promise.reject(new Error("the batch did not fail")),
    (error: unknown) => {
      const { code, message } = error as OfficeExtension.Error;
      return { code, message };
    },
  );
}

describe("navigating", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 1), "C3"],
    ["getRow", (range) => range.getRow(1), "B3:C3"],
    ["getColumn", (range) => range.getColumn(1), "C2:C4"],
    ["getLastRow", (range) => range.getLastRow(), "B4:C4"],
    ["getLastColumn", (range) => range.getLastColumn(), "C2:C4"],
    ["getLastCell", (range) => range.getLastCell(), "C4"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:C"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:B5"],
    ["getResizedRange", (range) => range.getResizedRange(-2, 2), "B2:E2"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
    ["getBoundingRect", (range) => range.getBoundingRect("E9"), "B2:E9"],
    ["getIntersection", (range) => range.getIntersection("A1:B3"), "B2:B3"],
    ["getIntersectionOrNullObject", (range) => range.getIntersectionOrNullObject("C:C"), "C2:C4"],
    ["getUsedRange", (range) => range.getUsedRange(true), "B2:C4"],
  ])("%s leads to the right range", async (_name, navigate, expected) => {
    await Excel.run(async (context) => {
      const reached = navigate(context.workbook.worksheets.getActiveWorksheet().getRange("B2:C4")).load("address");
      await context.sync();
      expect(reached.address).toBe(`Scores!${expected}`);
    });
  });

  test("accepts another range object as an argument", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const rect = sheet.getRange("A1").getBoundingRect(sheet.getRange("B2")).load("address");
      await context.sync();
      expect(rect.address).toBe("Scores!A1:B2");
    });
  });

  test("gives null objects where there is nothing", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      const apart = range.getIntersectionOrNullObject("D4").load("address");
      const empty = range.getOffsetRange(50, 0).getUsedRangeOrNullObject(true).load("values");
      await context.sync();
      expect([apart.isNullObject, empty.isNullObject]).toEqual([true, true]);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["ranges that do not meet", (sheet) => sheet.getRange("A1").getIntersection("B2"), "ItemNotFound"],
    ["a place outside the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0), "InvalidArgument"],
    ["a row outside the range", (sheet) => sheet.getRange("A1").getRow(1), "InvalidArgument"],
    ["an address that is none", (sheet) => sheet.getRange("no such name"), "InvalidArgument"],
  ])("fails on %s", async (_case, batch, code) => {
    expect(await failureOf(batch)).toMatchObject({ code });
  });
});

test("a selected range is the selection", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Scores!B2:C3", "Scores!B2"]);
  });
});

test("a member that the stand-in lacks fails by its name", async () => {
  const failure = await failureOf((sheet) => sheet.getRange("A1").getSurroundingRegion());
  expect(failure).toEqual({ code: "ApiNotFound", message: "Range.getSurroundingRegion is not in the stand-in" });
  const property = await failureOf((sheet) => sheet.getRange("A1").load("hyperlink"));
  expect(property.message).toBe("Range.hyperlink is not in the stand-in");
});
