import { connectExcel, disconnectExcel } from "../../client/nodeBridge";
import { createHost } from "../createHost";
import type { Host } from "../host";
import { openFixture } from "../workbookFixture";

let host: Host;

beforeEach(async () => {
  host = createHost(await openFixture({ Sheet1: [[1, "=A1+1"]] }));
  await connectExcel(host);
  await host.calculate();
});
afterEach(disconnectExcel);

test("calculation that was suspended waits for the end of the batch", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[10]];
    const stale = sheet.getRange("B1").load("values");
    await context.sync();
    const fresh = sheet.getRange("B1").load("values");
    await context.sync();
    expect([stale.values, fresh.values]).toEqual([[[2]], [[11]]]);
  });
});

test("calculating on request is allowed, in Excel's three ways", async () => {
  const calculate = jest.spyOn(host.workbook, "calculate");
  await Excel.run(async (context) => {
    context.application.calculate("Full");
    await context.sync();
  });
  expect(calculate).toHaveBeenCalledTimes(1);
  const wrong = Excel.run(async (context) => {
    context.application.calculate("Sometimes" as "Full");
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("screen updating can be suspended, to no effect", async () => {
  await Excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.load("calculationMode");
    await context.sync();
    expect(context.application.calculationMode).toBe("Automatic");
  });
});
