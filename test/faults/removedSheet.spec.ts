import { disconnectExcel } from "../standin/client/nodeBridge";
import { changedRuns, rightContents, type Change } from "./changeMeanwhile";
import { EACH_ACTION, isRefusal } from "./faultyRun";

afterEach(disconnectExcel);

const remove: Change = ({ workbook }) => {
  workbook.removeSheet("Sheet1");
};

describe.each(EACH_ACTION)("%s", (_, action) => {
  it("says so where the sheet is removed meanwhile, and leaves nothing half done", async () => {
    for (const run of await changedRuns(action, remove)) {
      expect({ told: run.told, now: run.now }).toEqual({ told: run.told, now: rightContents(run) });
      // Before the first request another sheet becomes the active one, which has no scores.
      if (run.request > 1 && isRefusal(run.said)) expect(run.told).toMatch(/시트(를| 'Sheet1'을) 찾을 수 없습니다/);
    }
  });
});
