import { disconnectExcel } from "../standin/client/nodeBridge";
import type { Host } from "../standin/host/host";
import { cleanRun, contentsOf, EACH_ACTION, isRefusal, messageOf, numbersUpTo, open } from "./faultyRun";

afterEach(disconnectExcel);

const TYPING_TIME = 10;

function type(host: Host): void {
  host.cellEdit.begin();
  setTimeout(() => host.cellEdit.end(), TYPING_TIME);
}

describe.each(EACH_ACTION)("%s", (_, action) => {
  it("waits where somebody is typing into a cell, and is done once they have finished", async () => {
    const { after, requests } = await cleanRun(action);
    for (const typing of numbersUpTo(requests)) {
      const { host, findings } = await open(action);
      // A request that has been let in is carried out, so the typing begins while the one before it is under way.
      let request = 0;
      host.beforeRequest = () => {
        if (++request === typing - 1) type(host);
        return Promise.resolve("ok");
      };
      if (typing === 1) type(host);
      const said = messageOf(await action.act(findings));
      host.beforeRequest = undefined;
      disconnectExcel();
      expect({ typing, isRefused: isRefusal(said), now: contentsOf(host) }).toEqual({
        typing,
        isRefused: false,
        now: after,
      });
    }
  });
});
