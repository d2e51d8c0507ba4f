import { disconnectExcel } from "../standin/client/nodeBridge";
import { changedRuns, rightContents, type Change } from "./changeMeanwhile";
import { EACH_ACTION, isRefusal } from "./faultyRun";

afterEach(disconnectExcel);

const remove: Change = ({ workbook }) => {
  workbook.removeSheet("Sheet1");
};

/**
 * That the sheet is gone; or, where the action is of the active sheet, that another one has become that, which is blank.
 * A large sheet, which is looked at once it is written, is only known to have changed.
 */
const SAYS_SO = /시트(를| 'Sheet1'을) 찾을 수 없습니다|값이 없습니다|머리글 행을 찾지 못했습니다|시트가 바뀌어/;

describe.each(EACH_ACTION)("%s", (_, action) => {
  it("says so where the sheet is removed meanwhile, and leaves nothing half done", async () => {
    for (const run of await changedRuns(action, remove)) {
      expect({ told: run.told, now: run.now }).toEqual({ told: run.told, now: rightContents(run) });
      if (isRefusal(run.said)) expect(run.told).toMatch(SAYS_SO);
    }
  });
});
