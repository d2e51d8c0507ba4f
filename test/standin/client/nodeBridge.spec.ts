import { createHost } from "../host/createHost";
import { openFixture } from "../host/workbookFixture";
import { connectExcel, disconnectExcel } from "./nodeBridge";

afterEach(disconnectExcel);

const readA1 = () =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

test("the real Excel client reads from the connected host", async () => {
  await connectExcel(createHost(await openFixture({ Sheet1: [["first"]] })));
  expect(await readA1()).toBe("first");
});

test("a second connection replaces the first", async () => {
  const first = createHost(await openFixture({ Sheet1: [["first"]] }));
  await connectExcel(first);
  await readA1();
  await connectExcel(createHost(await openFixture({ Sheet1: [["second"]] })));
  first.traffic.reset();
  expect(await readA1()).toBe("second");
  expect(first.traffic.roundTrips).toBe(0);
});

test("without a host a request fails", async () => {
  await connectExcel(createHost(await openFixture({ Sheet1: [["first"]] })));
  disconnectExcel();
  await expect(readA1()).rejects.toMatchObject({ code: "ConnectionFailure" });
});

test("errors are those of the real client", async () => {
  await connectExcel(createHost(await openFixture({ Sheet1: [["first"]] })));
  const failure = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values");
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(OfficeExtension.Error);
  expect((failure as OfficeExtension.Error).debugInfo.statement).toBe("var worksheet = worksheets.getItem(...);");
});
