import { connectExcel, disconnectExcel } from "../client/nodeBridge";
import type { Workbook } from "../workbook/types";
import { createHost } from "./createHost";
import { WEB_PAYLOAD_LIMIT, type Host, type HostOptions } from "./host";
import { utf8Length } from "./traffic";
import { openFixture } from "./workbookFixture";

const open = (): Promise<Workbook> => openFixture({ 점수표: [["가", 1]] });

async function connect(options: HostOptions = {}, workbook?: Workbook): Promise<Host> {
  const host = createHost(workbook ?? (await open()), options);
  await connectExcel(host);
  return host;
}

afterEach(disconnectExcel);

async function readA1(options: Excel.RunOptions = {}): Promise<unknown> {
  return Excel.run(options, async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("traffic", () => {
  test("counts each sync and its bytes in UTF-8, and not the client's clean-up", async () => {
    const host = await connect();
    const bodies: string[] = [];
    const process = host.processQuery.bind(host);
    host.processQuery = async (body, flags) => {
      const reply = await process(body, flags);
      if (!body.includes("_RemoveReference")) bodies.push(body, reply);
      return reply;
    };
    await readA1();
    await readA1();
    await pause(5);
    expect(host.traffic.snapshot()).toEqual({
      roundTrips: 2,
      requestBytes: utf8Length(bodies[0]! + bodies[2]!),
      responseBytes: utf8Length(bodies[1]! + bodies[3]!),
    });
    expect(bodies[1]).toContain("가");
    expect(utf8Length("가")).toBe(3);
  });

  test("starts anew after a reset", async () => {
    const host = await connect();
    await readA1();
    host.traffic.reset();
    expect(host.traffic.snapshot()).toEqual({ roundTrips: 0, requestBytes: 0, responseBytes: 0 });
  });
});

describe("faults", () => {
  test("fail the request that the test names", async () => {
    await connect({
      beforeRequest: (number) => Promise.resolve(number === 2 ? { error: "ActivityLimitReached" } : "ok"),
    });
    expect(await readA1()).toBe("가");
    await expect(readA1()).rejects.toMatchObject({ code: "ActivityLimitReached" });
    expect(await readA1()).toBe("가");
  });

  test("let a cell change between two requests", async () => {
    const workbook = await open();
    const one = { row: 0, column: 0, rows: 1, columns: 1 };
    const beforeRequest = (number: number) => {
      if (number === 2) workbook.activeSheet.write(one, [["changed"]]);
      return Promise.resolve("ok" as const);
    };
    await connect({ beforeRequest }, workbook);
    expect([await readA1(), await readA1()]).toEqual(["가", "changed"]);
  });

  test("delay a request", async () => {
    await connect({ beforeRequest: () => pause(30).then(() => "ok") });
    const start = performance.now();
    await readA1();
    expect(performance.now() - start).toBeGreaterThan(25);
  });
});

describe("the payload limit of Excel on the web", () => {
  test("refuses a larger request", async () => {
    await connect({ payloadLimit: WEB_PAYLOAD_LIMIT });
    const writing = Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.values = [["x".repeat(WEB_PAYLOAD_LIMIT)]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });

  test("refuses a larger response", async () => {
    await connect({ payloadLimit: 2000 });
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z99").load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("while the user edits a cell", () => {
  test("a request is refused", async () => {
    const host = await connect();
    host.cellEdit.begin();
    await expect(readA1()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    host.cellEdit.end();
    expect(await readA1()).toBe("가");
  });

  test("a request that asked to wait is answered after the edit", async () => {
    const host = await connect();
    host.cellEdit.begin();
    let value: unknown = "not yet";
    const reading = readA1({ delayForCellEdit: true }).then((read) => (value = read));
    await pause(10);
    expect(value).toBe("not yet");
    host.cellEdit.end();
    await reading;
    expect(value).toBe("가");
  });
});

describe("the level of Excel", () => {
  const load = (property: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").load(property);
      await context.sync();
    });

  test.each([
    ["microsoft-365", true, true, true],
    ["ltsc-2024", true, true, false],
    ["ltsc-2021", true, false, false],
  ] as const)("%s answers isSetSupported", async (level, has114, has117, has120) => {
    await connect({ level });
    const { requirements } = Office.context;
    const versions = ["1.14", "1.17", "1.20"].map((version) => requirements.isSetSupported("ExcelApi", version));
    expect(versions).toEqual([has114, has117, has120]);
    expect(requirements.isSetSupported("NoSuchApi", "1.1")).toBe(false);
  });

  test("makes a member above it fail, and says which set is missing", async () => {
    const host = await connect({ level: "ltsc-2021" });
    await load("values");
    jest.spyOn(host.requirements, "supports").mockImplementation((requirement) => requirement !== "ExcelApi 1.2");
    await expect(load("rowHidden")).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "Range.rowHidden needs ExcelApi 1.2, which Excel of the level ltsc-2021 does not have",
    });
  });
});
