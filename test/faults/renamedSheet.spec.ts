import { disconnectExcel } from "../standin/client/nodeBridge";
import { changedRuns, rightContents, type Change } from "./changeMeanwhile";
import { EACH_ACTION } from "./faultyRun";

afterEach(disconnectExcel);

const rename: Change = ({ workbook }) => {
  workbook.sheets[0]!.name = "새 이름";
};

describe.each(EACH_ACTION)("%s", (_, action) => {
  it("is done on a sheet that is renamed meanwhile, or says that it is not", async () => {
    for (const run of await changedRuns(action, rename)) {
      expect({ told: run.told, now: run.now }).toEqual({ told: run.told, now: rightContents(run) });
    }
  });
});
