import { connectExcel, disconnectExcel } from "../client/nodeBridge";
import type { Area } from "../workbook/types";
import { createHost } from "./createHost";
import type { Host } from "./host";
import { openFixture } from "./workbookFixture";

const A1: Area = { row: 0, column: 0, rows: 1, columns: 1 };

let host: Host;
let seen: unknown[];

beforeEach(async () => {
  seen = [];
  host = createHost(await openFixture({ Scores: [[1]], Other: [[2]] }));
  await connectExcel(host);
});
afterEach(disconnectExcel);

/** Lets messages that are under way arrive. */
const arrive = () => new Promise((resolve) => setTimeout(resolve, 10));

const note = (keep: (event: never) => unknown) => (event: unknown) => {
  seen.push(keep(event as never));
  return Promise.resolve();
};

const changeOf = note((event: Excel.WorksheetChangedEventArgs) => [event.address, event.source, event.triggerSource]);

test("a change of its sheet reaches a handler, with who made it", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Scores").onChanged.add(changeOf);
    await context.sync();
  });
  host.workbook.sheet("Scores")?.write(A1, [[5]]);
  host.workbook.sheet("Other")?.write(A1, [[5]]);
  await arrive();
  expect(seen).toEqual([["A1", "Local", "Unknown"]]);
});

test("the add-in's own change is told as such", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(changeOf);
    await context.sync();
    worksheets.getItem("Other").getRange("B2:C3").values = 0 as unknown as number[][];
    await context.sync();
  });
  await arrive();
  expect(seen).toEqual([["B2:C3", "Local", "ThisLocalAddin"]]);
});

test("a removed handler hears nothing more", async () => {
  const handler = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.getItem("Scores").onChanged.add(changeOf);
    await context.sync();
    return result;
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.workbook.sheet("Scores")?.write(A1, [[5]]);
  await arrive();
  expect(seen).toEqual([]);
});

test("selecting and activating are told", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(note((event: Excel.WorksheetSelectionChangedEventArgs) => event.address));
    worksheets.onActivated.add(note((event: Excel.WorksheetActivatedEventArgs) => event.type));
    worksheets.onDeactivated.add(note((event: Excel.WorksheetDeactivatedEventArgs) => event.type));
    await context.sync();
    worksheets.getItem("Other").getRange("B2").select();
    await context.sync();
  });
  await arrive();
  expect(seen).toEqual(["WorksheetDeactivated", "WorksheetActivated", "B2"]);
});

test("adding and deleting sheets are told", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note((event: Excel.WorksheetAddedEventArgs) => event.type));
    worksheets.onDeleted.add(note((event: Excel.WorksheetDeletedEventArgs) => event.type));
    await context.sync();
    worksheets.add("New");
    worksheets.getItem("Other").delete();
    await context.sync();
  });
  await arrive();
  expect(seen).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
});

test("an event that the stand-in does not raise fails when a handler is added", async () => {
  const adding = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Scores").onCalculated.add(changeOf);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("handlers of one connection are gone in the next", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(changeOf);
    await context.sync();
  });
  const next = createHost(host.workbook);
  await connectExcel(next);
  host.workbook.sheet("Scores")?.write(A1, [[5]]);
  await arrive();
  expect(seen).toEqual([]);
});
