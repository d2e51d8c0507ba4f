import { openRowsInExcel } from "../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../test/standin/client/nodeBridge";
import type { FixtureOptions } from "../../test/standin/host/workbookFixture";
import type { HostOptions } from "../../test/standin/host/host";
import type { CellValue } from "../../test/standin/workbook/types";
import { PLAIN_FORM } from "../scoresheet/grid";
import { inWorkbook } from "./inWorkbook";
import { readSheet, type SheetReading } from "./readSheet";
import { SheetUnsettled } from "./sheetUnsettled";

afterEach(disconnectExcel);

async function read(
  rows: readonly (readonly CellValue[])[],
  options: FixtureOptions & HostOptions = {},
): Promise<SheetReading> {
  await openRowsInExcel(rows, options);
  return (await inWorkbook((context) => readSheet(context)))!;
}

const TABLE = [
  ["과제", "점수"],
  ["가", 90],
  ["나", 80],
];

describe("the form of a sheet", () => {
  it("is plain where nothing is hidden, filtered or protected", async () => {
    expect((await read(TABLE)).grid?.form).toEqual(PLAIN_FORM);
  });

  it("tells hidden rows and columns from the grid's corner, filters and protection", async () => {
    const rows = [
      [null, null, null],
      [null, ...TABLE[0]!],
      [null, ...TABLE[1]!],
      [null, ...TABLE[2]!],
    ];
    const { grid } = await read(rows, {
      hide: { Sheet1: { rows: [3], columns: [1, 3] } },
      filter: ["Sheet1"],
      protect: { Sheet1: [] },
    });
    // The grid's corner is B2: row 3 is its second, column C its second.
    expect(grid).toMatchObject({ row: 1, column: 1 });
    expect(grid?.form).toEqual({ hiddenRows: [1], hiddenColumns: [1], isFiltered: true, isProtected: true });
  });

  it("is not asked for where Excel cannot tell it", async () => {
    const host = await openRowsInExcel(TABLE, { hide: { Sheet1: { rows: [2] } }, protect: { Sheet1: [] } });
    const isSetSupported = jest.spyOn(Office.context.requirements, "isSetSupported");
    isSetSupported.mockReturnValue(false);
    jest.spyOn(host.requirements, "supports").mockImplementation((requirement) => requirement !== "ExcelApi 1.9");
    const reading = await inWorkbook((context) => readSheet(context));
    expect(reading?.grid?.form).toEqual({ ...PLAIN_FORM, isProtected: true });
    isSetSupported.mockRestore();
  });
});

describe("readSheet", () => {
  it("gives no grid for a blank sheet, and nothing for a sheet that is not there", async () => {
    expect((await read([])).grid).toBeNull();
    expect(await inWorkbook((context) => readSheet(context, "없는 시트"))).toBeNull();
  });

  it("gives a grid of one cell for a sheet of one cell", async () => {
    expect((await read([["가"]])).grid?.values).toEqual([["가"]]);
  });
});

describe("a sheet that is too large for one answer", () => {
  const MANY = Array.from({ length: 101 }, (_, row) => [`과제 ${row}`, row, `=B${row + 1}*2`]);
  const LIMIT = 4000;

  it("is read in chunks of rows, to the same grid", async () => {
    const hide = { Sheet1: { rows: [3, 90], columns: [2] } };
    const whole = await read(MANY, { hide });
    const host = await openRowsInExcel(MANY, { hide, payloadLimit: LIMIT });
    const inChunks = await inWorkbook((context) => readSheet(context));
    expect(whole.rowsPerRequest).toBeNull();
    expect(inChunks?.rowsPerRequest).toBeGreaterThan(1);
    expect(inChunks?.rowsPerRequest).toBeLessThan(51);
    expect(inChunks?.grid).toEqual(whole.grid);
    expect(inChunks?.grid?.form).toMatchObject({ hiddenRows: [2, 89], hiddenColumns: [1] });
    expect(host.traffic.roundTrips).toBeGreaterThan(3);
  });

  it("is read anew where rows come meanwhile", async () => {
    const host = await openRowsInExcel(MANY, { payloadLimit: LIMIT });
    host.beforeRequest = (request) => {
      if (request === 5) host.workbook.sheets[0]!.write({ row: 101, column: 0, rows: 1, columns: 1 }, [["새 과제"]]);
      return Promise.resolve("ok");
    };
    const reading = await inWorkbook((context) => readSheet(context));
    expect(reading?.grid?.values).toHaveLength(102);
  });

  it("is given up where rows keep coming", async () => {
    const host = await openRowsInExcel(MANY, { payloadLimit: LIMIT });
    host.beforeRequest = (request) => {
      host.workbook.sheets[0]!.write({ row: 100 + request, column: 0, rows: 1, columns: 1 }, [["새 과제"]]);
      return Promise.resolve("ok");
    };
    await expect(inWorkbook((context) => readSheet(context))).rejects.toThrow(SheetUnsettled);
  });

  it("fails with Excel's own error where not even a row fits", async () => {
    await openRowsInExcel([["가".repeat(3000)], ["나"]], { payloadLimit: LIMIT });
    await expect(inWorkbook((context) => readSheet(context))).rejects.toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
  });
});
