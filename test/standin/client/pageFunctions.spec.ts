import { rmSync } from "node:fs";
import { createHost } from "../host/createHost";
import type { Host } from "../host/host";
import type { FunctionMetadata } from "../host/functions/functionMetadata";
import { openFixture } from "../host/workbookFixture";
import type { CellValue } from "../workbook/types";
import { openAddin, type OpenAddin } from "./pageClient";
import { buildPage } from "./pageFixture";

const metadata: FunctionMetadata = {
  functions: [
    { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "x", type: "number" }] },
    {
      id: "TELL",
      name: "TELL",
      parameters: [
        { name: "cells", dimensionality: "matrix" },
        { name: "option", optional: true },
      ],
      options: { requiresAddress: true, requiresParameterAddresses: true },
    },
    {
      id: "BLANKS",
      name: "BLANKS",
      parameters: [{ name: "cells", dimensionality: "matrix" }],
      options: { requiresParameterAddresses: true },
    },
    { id: "REFUSE", name: "REFUSE", parameters: [{ name: "code" }] },
    { id: "FORGOTTEN", name: "FORGOTTEN", parameters: [] },
    { id: "NEVER", name: "NEVER", parameters: [] },
  ],
};

const FUNCTIONS = `
  CustomFunctions.associate("DOUBLE", (x) => x * 2);
  CustomFunctions.associate("TELL", (cells, option, invocation) =>
    JSON.stringify([cells, option, invocation.address, invocation.parameterAddresses]));
  CustomFunctions.associate("BLANKS", async (cells, invocation) => Excel.run(async (context) => {
    const [sheet, address] = invocation.parameterAddresses[0].split("!");
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("valueTypes");
    await context.sync();
    return range.valueTypes.flat().filter((type) => type === "Empty").length;
  }));
  CustomFunctions.associate("REFUSE", (code) => { throw new CustomFunctions.Error(code, "because"); });
  CustomFunctions.associate("NEVER", () => new Promise(() => {}));
`;

const COMMANDS = `
  Office.actions.associate("write", async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[21]];
      await context.sync();
    });
    event.completed();
  });
`;

let host: Host;
let dist: string;
let addin: OpenAddin;

async function open(cells: CellValue[][]): Promise<void> {
  const functions = metadata.functions.map(({ name }) => name);
  const workbook = await openFixture({ Scores: cells }, { functions });
  host = createHost(workbook, { functions: metadata, functionTimeout: 1000 });
  dist = buildPage(FUNCTIONS, COMMANDS);
  addin = await openAddin(host, { dist });
}

const cell = (row: number, column: number) => host.workbook.sheet("Scores")?.cell(row, column).value;

afterEach(() => {
  addin.close();
  rmSync(dist, { recursive: true });
});

describe("functions in cells", () => {
  test("are computed by the page when it opens, and again after a write", async () => {
    await open([[4, "=DOUBLE(A1)"]]);
    expect(cell(0, 1)).toBe(8);
    await addin.runCommand("write");
    expect(cell(0, 1)).toBe(42);
  });

  test("get blanks as 0, omitted arguments as null, and the addresses they ask for", async () => {
    await open([
      ["=TELL(B1:C2)", 1, null],
      [null, null, "x"],
    ]);
    expect(JSON.parse(cell(0, 0) as string)).toEqual([
      [
        [1, 0],
        [0, "x"],
      ],
      null,
      "Scores!A1",
      ["Scores!B1:C2"],
    ]);
  });

  test("may ask Excel for more while they run", async () => {
    await open([
      ["=BLANKS(B1:C2)", 1, null],
      [null, null, "x"],
    ]);
    expect(cell(0, 0)).toBe(2);
  });

  test("feed one another", async () => {
    await open([[1, "=DOUBLE(A1)", "=DOUBLE(B1)", "=DOUBLE(DOUBLE(C1))"]]);
    expect([cell(0, 1), cell(0, 2), cell(0, 3)]).toEqual([2, 4, 16]);
  });

  test("are not called with an error, which becomes their value", async () => {
    await open([["=DOUBLE(B1)", { error: "#N/A" }]]);
    expect(cell(0, 0)).toEqual({ error: "#N/A" });
  });

  test("give errors with a message", async () => {
    await open([['=REFUSE("#N/A")'], ['=REFUSE("#NUM!")']]);
    expect([cell(0, 0), cell(1, 0)]).toEqual([{ error: "#N/A" }, { error: "#NUM!" }]);
    expect(host.functions.messageAt("Scores!A1")).toBe("because");
  });

  test("show #VALUE! where the page associated none, and #BUSY! where they never answer", async () => {
    await open([["=FORGOTTEN()"], ["=NEVER()"]]);
    expect([cell(0, 0), cell(1, 0)]).toEqual([{ error: "#VALUE!" }, { error: "#BUSY!" }]);
  });

  test("keep their last value once the page is closed", async () => {
    await open([[4, "=DOUBLE(A1)"]]);
    addin.close();
    host.workbook.sheet("Scores")?.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[5]]);
    await host.calculate();
    expect(cell(0, 1)).toBe(8);
  });
});
