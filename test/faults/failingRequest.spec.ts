import { disconnectExcel } from "../standin/client/nodeBridge";
import { cleanRun, EACH_ACTION, faultyRun, isRefusal, numbersUpTo, sentence } from "./faultyRun";

afterEach(disconnectExcel);

describe.each(EACH_ACTION)("%s", (_, action) => {
  it("leaves the workbook as before or fully written, whichever request fails, and says which", async () => {
    const { before, after, requests } = await cleanRun(action);
    for (const failing of numbersUpTo(requests)) {
      const { now, said } = await faultyRun(action, (request) =>
        request === failing ? { error: "GeneralException" } : "ok",
      );
      const told = `request ${failing} of ${requests}: ${sentence(said)}`;
      expect({ told, now }).toEqual({ told, now: isRefusal(said) ? before : after });
    }
  });
});
