import { connectExcel, disconnectExcel } from "../../client/nodeBridge";
import { createHost } from "../createHost";
import { openFixture } from "../workbookFixture";

beforeEach(async () => {
  const names = [
    { name: "ScoreRow", formula: "=Scores!$A$1:$C$1", sheet: null },
    { name: "Local", formula: "=Other!$A$1", sheet: "Other" },
    { name: "Twice", formula: "=2*Scores!$A$1", sheet: null },
  ];
  await connectExcel(createHost(await openFixture({ Scores: [[1, 2, 3]], Other: [[4]] }, { names })));
});
afterEach(disconnectExcel);

test("the workbook's names are listed without those of its sheets", async () => {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula,items/scope");
    const local = context.workbook.worksheets.getItem("Other").names.load("items/name");
    await context.sync();
    expect(names.items.map(({ name }) => name).sort()).toEqual(["ScoreRow", "Twice"]);
    expect(names.items.find(({ name }) => name === "ScoreRow")).toMatchObject({
      formula: "=Scores!$A$1:$C$1",
      scope: "Workbook",
    });
    expect(local.items.map(({ name }) => name)).toEqual(["Local"]);
  });
});

test("a name leads to its range", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItem("scorerow").getRange().load("address,values");
    const same = context.workbook.worksheets.getItem("Scores").getRange("ScoreRow").load("address");
    const none = context.workbook.names.getItem("Twice").getRangeOrNullObject();
    await context.sync();
    expect([range.address, range.values, same.address]).toEqual(["Scores!A1:C1", [[1, 2, 3]], "Scores!A1:C1"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("a missing name is a null object or a failure", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.names.getItemOrNullObject("Nothing");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    context.workbook.names.getItem("Nothing");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
