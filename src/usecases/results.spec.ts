import { openRowsInExcel } from "../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../test/standin/client/nodeBridge";
import { SETTING_KEYS } from "../excel/settings";
import { allocate } from "./allocate";
import { gradingResults, lastResult } from "./results";

afterEach(disconnectExcel);

describe("the result that is kept of grades", () => {
  it("holds the scores that they followed from, by task", async () => {
    const host = await openRowsInExcel([
      ["과제번호", "관리과제명", "총점", "등급"],
      ["A-1", "가", 90.5, null],
      ["", "나", 80, null],
    ]);
    await allocate();
    const text = String(host.workbook.settings.get(SETTING_KEYS.results));
    expect(lastResult(text, "Sheet1")).toEqual({
      at: gradingResults(text)["Sheet1"]?.at,
      scores: { "A-1 가": 90.5, 나: 80 },
    });
  });

  it("is none where nothing was written, or where an older result kept no scores", () => {
    expect(lastResult(null, "Sheet1")).toBeNull();
    expect(lastResult('{"Sheet1":{"at":"2026-01-02T00:00:00.000Z","written":["D2:D3"]}}', "Sheet1")).toBeNull();
  });
});
