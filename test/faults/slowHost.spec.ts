import { disconnectExcel } from "../standin/client/nodeBridge";
import type { RequestFate } from "../standin/host/host";
import { cleanRun, EACH_ACTION, faultyRun, sentence } from "./faultyRun";

afterEach(disconnectExcel);

const LATENESS = 50;

describe.each(EACH_ACTION)("%s", (_, action) => {
  it("does the same where every answer is late, and asks for nothing twice", async () => {
    const { after, requests, said } = await cleanRun(action);
    const late = await faultyRun(action, async (): Promise<RequestFate> => {
      await new Promise((resolve) => setTimeout(resolve, LATENESS));
      return "ok";
    });
    expect({ ...late, said: sentence(late.said) }).toEqual({ now: after, requests, said: sentence(said) });
  });
});
