import { connectExcel, disconnectExcel } from "../../client/nodeBridge";
import { createHost } from "../createHost";
import { openFixture } from "../workbookFixture";

beforeEach(async () => connectExcel(createHost(await openFixture({ One: [[1]], Two: [[2]], Three: [[3]] }))));
afterEach(disconnectExcel);

test("a load without names loads every plain property", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Two").load();
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility]).toEqual(["Two", 1, "Visible"]);
    expect(() => sheet.protection.protected).toThrow(/load/);
  });
});

test("a load may be given as an object, with properties of properties", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Two").load({ name: true, protection: { protected: true } });
    await context.sync();
    expect([sheet.name, sheet.protection.protected]).toEqual(["Two", false]);
  });
});

test("a collection loads its items, all of them or some", async () => {
  await Excel.run(async (context) => {
    const all = context.workbook.worksheets.load("items");
    await context.sync();
    expect(all.items.map(({ name, position }) => [name, position])).toEqual([
      ["One", 0],
      ["Two", 1],
      ["Three", 2],
    ]);
    const some = context.workbook.worksheets.load({ select: "name", top: 1, skip: 1 });
    await context.sync();
    expect(some.items.map(({ name }) => name)).toEqual(["Two"]);
  });
});

test("a property that does not exist fails by its name", async () => {
  const loading = Excel.run(async (context) => {
    context.workbook.worksheets.load("items/colour");
    await context.sync();
  });
  await expect(loading).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "Worksheet.colour is not in the stand-in",
  });
});

test("a plain property has no properties of its own", async () => {
  const loading = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Two").load("name/length");
    await context.sync();
  });
  await expect(loading).rejects.toMatchObject({ code: "InvalidArgument" });
});
