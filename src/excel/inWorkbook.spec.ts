import { openRowsInExcel } from "../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../test/standin/client/nodeBridge";
import { inWorkbook, officeErrorCode } from "./inWorkbook";

afterEach(disconnectExcel);

const writeOne = (context: Excel.RequestContext) => {
  context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
  return context.sync();
};

describe("inWorkbook", () => {
  it("runs a batch again ungrouped where Excel cannot group its undo", async () => {
    const host = await openRowsInExcel([["before"]]);
    const refused: number[] = [];
    host.beforeRequest = (request) => {
      if (request > 1) return Promise.resolve("ok");
      refused.push(request);
      return Promise.resolve({ error: "UndoNotSupported" });
    };
    await inWorkbook(writeOne);
    expect(refused).toEqual([1]);
    expect(host.workbook.sheets[0]!.cell(0, 0).value).toBe(1);
  });

  it("passes every other error on, with its code", async () => {
    const host = await openRowsInExcel([["before"]]);
    host.beforeRequest = () => Promise.resolve({ error: "AccessDenied" });
    const error: unknown = await inWorkbook(writeOne).catch((caught: unknown) => caught);
    expect(officeErrorCode(error)).toBe("AccessDenied");
    expect(host.workbook.sheets[0]!.cell(0, 0).value).toBe("before");
  });

  it("runs at the level of Excel 2021, which knows no grouped undo", async () => {
    const host = await openRowsInExcel([["before"]], { level: "ltsc-2021" });
    await inWorkbook(writeOne);
    expect(host.workbook.sheets[0]!.cell(0, 0).value).toBe(1);
  });

  it("tells no code of an error that is not Office's", () => {
    expect(officeErrorCode(new Error("ours"))).toBeNull();
  });
});
