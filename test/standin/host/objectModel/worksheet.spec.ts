import { connectExcel, disconnectExcel } from "../../client/nodeBridge";
import { createHost } from "../createHost";
import type { Host } from "../host";
import { openFixture } from "../workbookFixture";

let host: Host;

beforeEach(async () => {
  const workbook = await openFixture(
    { Scores: [["A", 1]], Locked: [["B", 2]], Empty: [] },
    { protect: { Locked: ["B1"] } },
  );
  host = createHost(workbook);
  await connectExcel(host);
});
afterEach(disconnectExcel);

const codeOf = (batch: (workbook: Excel.Workbook) => void): Promise<string> =>
  Excel.run(async (context) => {
    batch(context.workbook);
    await context.sync();
  }).then(
    () => "none",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

describe("worksheets", () => {
  test("are listed with the properties asked for", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/position,items/visibility");
      const count = worksheets.getCount();
      await context.sync();
      expect(worksheets.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
        ["Scores", 0, "Visible"],
        ["Locked", 1, "Visible"],
        ["Empty", 2, "Visible"],
      ]);
      expect(count.value).toBe(3);
    });
  });

  test("can be used after they were listed", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const cells = worksheets.items.slice(0, 2).map((sheet) => sheet.getRange("B1").load("values"));
      await context.sync();
      expect(cells.map((cell) => cell.values)).toEqual([[[1]], [[2]]]);
    });
  });

  test("are found by name, whatever its case, and by id", async () => {
    await Excel.run(async (context) => {
      const byName = context.workbook.worksheets.getItem("scores").load("id");
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id).load("name");
      await context.sync();
      expect(byId.name).toBe("Scores");
    });
  });

  test("are null objects or a failure where there is none", async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const itsRange = missing.getRange("A1").load("values");
      await context.sync();
      expect([missing.isNullObject, itsRange.isNullObject]).toEqual([true, true]);
    });
    expect(await codeOf((workbook) => workbook.worksheets.getItem("Nowhere"))).toBe("ItemNotFound");
  });

  test("are added under a new name, and under no other", async () => {
    await Excel.run(async (context) => {
      const named = context.workbook.worksheets.add("Report").load("name");
      const unnamed = context.workbook.worksheets.add().load("name");
      named.getRange("A1").values = [["title"]];
      await context.sync();
      expect([named.name, unnamed.name]).toEqual(["Report", "Sheet5"]);
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Scores", "Locked", "Empty", "Report", "Sheet5"]);
    expect(await codeOf((workbook) => workbook.worksheets.add("report"))).toBe("ItemAlreadyExists");
    expect(await codeOf((workbook) => workbook.worksheets.add("a/b"))).toBe("InvalidArgument");
  });

  test("are activated and deleted", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Empty").activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      context.workbook.worksheets.getItem("Locked").delete();
      await context.sync();
      expect(active.name).toBe("Empty");
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Scores", "Empty"]);
  });
});

describe("a worksheet", () => {
  test("gives its used range, and A1 or a null object where it is empty", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const used = worksheets.getItem("Scores").getUsedRange(true).load("address");
      const first = worksheets.getItem("Empty").getUsedRange(true).load("address");
      const none = worksheets.getItem("Empty").getUsedRangeOrNullObject(true);
      const byIndexes = worksheets.getItem("Scores").getRangeByIndexes(1, 2, 3, 4).load("address");
      const cell = worksheets.getItem("Scores").getCell(9, 26).load("address");
      const whole = worksheets.getItem("Scores").getRange().load("address,cellCount");
      await context.sync();
      expect([used.address, first.address, none.isNullObject]).toEqual(["Scores!A1:B1", "Empty!A1", true]);
      expect([byIndexes.address, cell.address]).toEqual(["Scores!C2:F4", "Scores!AA10"]);
      expect([whole.address, whole.cellCount]).toEqual(["Scores!1:1048576", -1]);
    });
  });

  test("says whether it is protected", async () => {
    await Excel.run(async (context) => {
      const open = context.workbook.worksheets.getItem("Scores").protection.load("protected");
      const locked = context.workbook.worksheets.getItem("Locked").load("protection/protected");
      await context.sync();
      expect([open.protected, locked.protection.protected]).toEqual([false, true]);
    });
  });

  test("lets only its unlocked cells be written while it is protected", async () => {
    const write = (address: string, value: unknown) => (workbook: Excel.Workbook) => {
      workbook.worksheets.getItem("Locked").getRange(address).values = value as unknown[][];
    };
    expect(await codeOf(write("A1", [[1]]))).toBe("AccessDenied");
    expect(await codeOf(write("A1:B1", [[1, 1]]))).toBe("AccessDenied");
    expect(await codeOf(write("B1", [[7]]))).toBe("none");
    expect(await codeOf(write("A1:B1", [[null, 8]]))).toBe("none");
    expect(host.workbook.sheet("Locked")?.cell(0, 1).value).toBe(8);
    const format = (workbook: Excel.Workbook) =>
      (workbook.worksheets.getItem("Locked").getRange("B1").format.fill.color = "red");
    expect(await codeOf(format)).toBe("AccessDenied");
  });

  test("tells which cells are locked, with null where they differ", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Locked");
      const cells = ["A1", "B1", "A1:B1"].map((address) => sheet.getRange(address).load("format/protection/locked"));
      await context.sync();
      expect(cells.map((cell) => cell.format.protection.locked)).toEqual([true, false, null]);
    });
  });

  test("has no tables, as the workbook model knows none", async () => {
    await Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem("Scores");
      tables.load("items,count");
      const none = tables.getItemOrNullObject("T");
      await context.sync();
      expect([tables.items, tables.count, none.isNullObject]).toEqual([[], 0, true]);
    });
  });

  test("remembers frozen rows", async () => {
    await Excel.run(async (context) => {
      const panes = context.workbook.worksheets.getItem("Scores").freezePanes;
      const before = panes.getLocationOrNullObject();
      panes.freezeRows(2);
      const after = panes.getLocationOrNullObject().load("address");
      await context.sync();
      expect([before.isNullObject, after.address]).toEqual([true, "Scores!1:2"]);
    });
  });
});

test("a sheet tells which of its rows and columns are hidden, and whether a filter keeps rows out", async () => {
  const workbook = await openFixture(
    { Filtered: [[1], [2], [3]], Plain: [[1]] },
    { hide: { Filtered: { rows: [2, 3], columns: [2] } }, filter: ["Filtered"] },
  );
  await connectExcel(createHost(workbook));
  await Excel.run(async (context) => {
    const [filtered, plain] = ["Filtered", "Plain"].map((name) => context.workbook.worksheets.getItem(name));
    const cells = filtered!.getRange("A1:B3");
    const rows = cells.getRowProperties({ rowHidden: true });
    const columns = cells.getColumnProperties({ columnHidden: true });
    filtered!.autoFilter.load("isDataFiltered,enabled");
    plain!.autoFilter.load("isDataFiltered,enabled");
    await context.sync();
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true]);
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true]);
    expect([filtered!.autoFilter.isDataFiltered, filtered!.autoFilter.enabled]).toEqual([true, true]);
    expect([plain!.autoFilter.isDataFiltered, plain!.autoFilter.enabled]).toEqual([false, false]);
  });
});

test("a property of rows that the stand-in does not know fails by its name", async () => {
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").getRowProperties({ style: true });
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "The property style of rows and columns is not in the stand-in",
  });
});
