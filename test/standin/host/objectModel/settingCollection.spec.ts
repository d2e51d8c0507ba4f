import { connectExcel, disconnectExcel } from "../../client/nodeBridge";
import { createHost } from "../createHost";
import type { Host } from "../host";
import { openFixture } from "../workbookFixture";

let host: Host;

beforeEach(async () => {
  host = createHost(await openFixture({ Sheet1: [[1]] }));
  await connectExcel(host);
});
afterEach(disconnectExcel);

test("a setting is kept in the workbook and read back as it was", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("rules", { lines: [5, 25], name: "둘" });
    await context.sync();
    const setting = settings.getItem("rules").load("key,value");
    const count = settings.getCount();
    await context.sync();
    expect([setting.key, setting.value, count.value]).toEqual(["rules", { lines: [5, 25], name: "둘" }, 1]);
  });
  expect(host.workbook.settings.get("rules")).toEqual({ lines: [5, 25], name: "둘" });
});

test("a missing setting is a null object or a failure", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.settings.getItemOrNullObject("rules").load("value");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    context.workbook.settings.getItem("rules");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("settings can be listed, changed and deleted", async () => {
  host.workbook.settings.set("a", 1).set("b", 2);
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    expect(settings.items.map(({ key, value }): [string, unknown] => [key, value])).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    settings.items[0]!.value = 10;
    settings.items[1]!.delete();
    await context.sync();
  });
  expect([...host.workbook.settings]).toEqual([["a", 10]]);
});
