import { connectExcel, disconnectExcel } from "../../client/nodeBridge";
import { createHost } from "../createHost";
import { openFixture } from "../workbookFixture";

beforeEach(async () => connectExcel(createHost(await openFixture({ Report: [["a", "b"]] }))));
afterEach(disconnectExcel);

const inSheet = <Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));

test("formats that were set are read back", async () => {
  await inSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.fill.color = "#FFEE00";
    range.format.font.bold = true;
    range.format.columnWidth = 80;
    range.format.horizontalAlignment = "Center";
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.format.autofitColumns();
    const cell = sheet.getRange("B2");
    cell.load("format/fill/color,format/font/bold,format/columnWidth,format/horizontalAlignment");
    const edge = range.format.borders.getItem("EdgeBottom").load("style,sideIndex");
    await context.sync();
    expect(cell.format.toJSON()).toMatchObject({ columnWidth: 80, horizontalAlignment: "Center" });
    expect([cell.format.fill.color, cell.format.font.bold]).toEqual(["#FFEE00", true]);
    expect([edge.style, edge.sideIndex]).toEqual(["Continuous", "EdgeBottom"]);
  });
});

test("a format that differs from cell to cell is null", async () => {
  await inSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").format.font.bold = false;
    sheet.getRange("B1").format.font.bold = true;
    const mixed = sheet.getRange("A1:B1").load("format/font/bold");
    await context.sync();
    expect(mixed.format.font.bold).toBeNull();
  });
});

test("a format that the add-in did not set is not guessed", async () => {
  const reading = inSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("A1:B1").load("format/fill/color");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "Range.Format.Fill.Color of cells that the add-in did not format is not in the stand-in",
  });
});

test("a cleared format is no longer known, and a width stays", async () => {
  await inSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.format.font.italic = true;
    range.format.columnWidth = 50;
    range.clear("Formats");
    range.load("format/columnWidth");
    await context.sync();
    expect(range.format.columnWidth).toBe(50);
    range.load("format/font/italic");
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

test.each<[string, (format: Excel.RangeFormat) => void]>([
  ["a colour that is none", (format) => (format.fill.color = "#12")],
  ["an alignment that is none", (format) => (format.horizontalAlignment = "Middle" as "Center")],
  ["a negative width", (format) => (format.columnWidth = -1)],
])("%s is refused", async (_case, set) => {
  const setting = inSheet(async (sheet, context) => {
    set(sheet.getRange("A1").format);
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code: "InvalidArgument" });
});
