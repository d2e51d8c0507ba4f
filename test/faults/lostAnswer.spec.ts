import { readWorkbookRules } from "../../src/excel/readWorkbookRules";
import { SETTING_KEYS } from "../../src/excel/settings";
import { disconnectExcel } from "../standin/client/nodeBridge";
import type { RequestFate } from "../standin/host/host";
import {
  cleanRun,
  EACH_ACTION,
  faultyRun,
  isRefusal,
  numbersUpTo,
  open,
  sentence,
  withoutBlankRuleSheet,
} from "./faultyRun";

afterEach(disconnectExcel);

const LOST: RequestFate = { error: "ConnectionFailure", isCarriedOut: true };

describe.each(EACH_ACTION)("%s", (_, action) => {
  it("is done or not, and the pane says that it cannot know, where an answer is lost", async () => {
    const { before, after, requests } = await cleanRun(action);
    for (const number of numbersUpTo(requests)) {
      const { now, said } = await faultyRun(action, (request) => (request === number ? LOST : "ok"));
      const told = `request ${number} of ${requests}: ${sentence(said)}`;
      const essence = withoutBlankRuleSheet(now);
      if (isRefusal(said) && essence !== before) {
        expect(told).toMatch(/Excel의 답을 받지 못했습니다.*\[점수표 검증\]/);
      }
      expect({ told, essence }).toEqual({ told, essence: isRefusal(said) && essence === before ? before : after });
    }
  });
});

it("leaves functions in cells with the rules that the workbook keeps, where the answer to choosing some is lost", async () => {
  const [, action] = EACH_ACTION.find(([name]) => name === "choosing rules")!;
  const { host, findings } = await open(action);
  host.beforeRequest = (request) => Promise.resolve(request === 3 ? LOST : "ok");
  await action.act(findings);
  // The part of Office.js that says when the page may talk to Excel, which the bridge of these tests does without.
  Object.assign(Office, { onReady: () => Promise.resolve({ host: "Excel" }), HostType: { Excel: "Excel" } });
  const kept = host.workbook.settings.get(SETTING_KEYS.ruleSet);
  expect(kept).toContain("성과상여금");
  expect(await readWorkbookRules()).toBe(kept);
});
