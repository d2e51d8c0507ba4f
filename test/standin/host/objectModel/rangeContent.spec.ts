import { connectExcel, disconnectExcel } from "../../client/nodeBridge";
import { createHost } from "../createHost";
import type { Host } from "../host";
import { openFixture } from "../workbookFixture";

let host: Host;

beforeEach(async () => {
  host = createHost(
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
  await host.calculate();
});
afterEach(disconnectExcel);

/** Loads properties of a range of the active sheet. */
async function load(address: string, properties: string): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load(properties);
    await context.sync();
    return range;
  });
}

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

describe("reading", () => {
  test("gives values, blank cells as empty texts and errors as Excel shows them", async () => {
    const range = await load("A2:C4", "values,valueTypes");
    expect(range.values).toEqual([
      ["A", 91.5, ""],
      ["B", 93.5, true],
      ["", "#N/A", "done"],
    ]);
    expect(range.valueTypes).toEqual([
      ["String", "Double", "Empty"],
      ["String", "Double", "Boolean"],
      ["Empty", "Error", "String"],
    ]);
  });

  test("gives formulas where there are some and values elsewhere", async () => {
    const range = await load("A3:C3", "formulas,text,numberFormat");
    expect(range.formulas).toEqual([["B", "=B2+2", true]]);
    expect(range.text).toEqual([["B", "93.5", "TRUE"]]);
    expect(range.numberFormat).toEqual([["General", "General", "General"]]);
  });

  test("gives the place and size of a range", async () => {
    const range = await load("B2:C4", "address,rowIndex,columnIndex,rowCount,columnCount,cellCount,worksheet/name");
    expect(range.toJSON()).toMatchObject({
      address: "Scores!B2:C4",
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 3,
      columnCount: 2,
      cellCount: 6,
    });
    expect(range.worksheet.name).toBe("Scores");
  });

  test("gives null for the cells of whole columns, whose address is known", async () => {
    const range = await load("B:C", "values,address,isEntireColumn");
    expect(range.toJSON()).toMatchObject({ values: null, address: "Scores!B:C", isEntireColumn: true });
  });

  test("refuses a property that was not loaded, as the real client does", async () => {
    const range = await load("A1", "values");
    expect(() => range.text).toThrow(/load/i);
  });

  test("sees the value from before a write that the same batch makes later", async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B3");
      const sum = cell.load("values");
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [[10]];
      await context.sync();
      expect(sum.values).toEqual([[93.5]]);
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[12]]);
    });
  });

  test("lets a range go after the run", async () => {
    const range = await load("A1", "values");
    expect(() => range.load("text")).toThrow(/object path/);
  });
});

describe("writing", () => {
  test("changes cells, leaves those alone that get null and clears those that get an empty text", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2:C2");
      range.values = [[null, "", "=B3*2"]];
      range.load("values,formulas");
      await context.sync();
      expect(range.formulas).toEqual([["A", "", "=B3*2"]]);
      expect(range.values).toEqual([["A", "", 4]]);
    });
  });

  test("puts one value into every cell", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("C2:C4");
      range.values = 7 as unknown as number[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[7], [7], [7]]);
    });
  });

  test("takes number formats", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B3");
      range.numberFormat = [["0.000"], ["0"]];
      range.load("text,numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["0.000"], ["0"]]);
      expect(range.text).toEqual([["91.500"], ["94"]]);
    });
  });

  test("takes a large block, which the client sends in pieces, in one round trip", async () => {
    host.traffic.reset();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("E1:F2000");
      range.values = Array.from({ length: 2000 }, (_, row) => [row, row * 2]);
      await context.sync();
    });
    expect(host.traffic.roundTrips).toBe(1);
    expect((await load("E2000:F2000", "values")).values).toEqual([[1999, 3998]]);
  });

  test("clears contents", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2:B2");
      range.clear("Contents");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["", ""]]);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["too few rows", (sheet) => (sheet.getRange("A1:A2").values = [[1]])],
    ["uneven rows", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2], [3]])],
    ["a whole column", (sheet) => (sheet.getRange("A:A").values = 1 as unknown as number[][])],
    ["an object", (sheet) => (sheet.getRange("A1").values = [[{}]])],
    [
      "a large block of the wrong size",
      (sheet) => (sheet.getRange("A1:B9").values = Array.from({ length: 2000 }, () => [1, 2])),
    ],
  ])("refuses %s", async (_case, batch) => {
    expect(await failureOf(batch)).toMatchObject({ code: "InvalidArgument" });
  });

  test("keeps what a batch did before it failed", async () => {
    await failureOf((sheet) => {
      sheet.getRange("A2").values = [["kept"]];
      sheet.getRange("no such name");
    });
    expect((await load("A2", "values")).values).toEqual([["kept"]]);
  });
});

test("tells the cells that a formula fills beside its own", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("E1").formulas = [["=SEQUENCE(2)"]];
    await context.sync();
    const ranges = ["E1:E2", "E1:E3", "A1:C4"].map((address) => sheet.getRange(address).load("hasSpill"));
    await context.sync();
    expect(ranges.map((range) => range.hasSpill)).toEqual([true, null, false]);
  });
});
