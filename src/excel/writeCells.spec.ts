import { columnValues, openRowsInExcel } from "../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../test/standin/client/nodeBridge";
import { inWorkbook } from "./inWorkbook";
import { readSheet } from "./readSheet";
import { writeCells } from "./writeCells";

afterEach(disconnectExcel);

describe("writeCells", () => {
  it("leaves the first column as it was where Excel refuses the second one", async () => {
    const host = await openRowsInExcel([
      ["과제번호", "등급", "순위"],
      ["A-1", "7등급", 1],
    ]);
    const writing = inWorkbook(async (context) => {
      const reading = (await readSheet(context))!;
      const grade = { row: 1, column: 1, cells: ["4등급"] };
      // Formats for two cells do not fit a block of one, which Excel finds only when it gets there.
      const rank = { row: 1, column: 2, cells: [2], numberFormats: ["@", "@"] };
      return writeCells(context, reading, reading.grid!, { blocks: [grade, rank], kept: [], dependsOn: [] });
    });
    await expect(writing).rejects.toThrow();
    expect([...columnValues(host, 1, 1, 1), ...columnValues(host, 2, 1, 1)]).toEqual(["7등급", 1]);
  });
});
