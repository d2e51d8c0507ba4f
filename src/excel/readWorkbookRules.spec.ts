import { openRowsInExcel } from "../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../test/standin/client/nodeBridge";
import { SETTING_KEYS } from "./settings";

type Reader = typeof import("./readWorkbookRules");

/** The part of Office.js that says when the page may talk to Excel, which the bridge of these tests does without. */
const isReady = { onReady: () => Promise.resolve({ host: "Excel" }), HostType: { Excel: "Excel" } };

/** The module anew, as a page that has just been loaded. */
function freshPage(): Reader {
  Object.assign(Office, isReady);
  let reader: Reader | undefined;
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- isolateModules works on require alone
    reader = require("./readWorkbookRules") as Reader;
  });
  return reader!;
}

afterEach(disconnectExcel);

describe("the workbook's own rules", () => {
  it("are asked for once, and known at once from then on", async () => {
    const host = await openRowsInExcel([["any"]]);
    host.workbook.settings.set(SETTING_KEYS.ruleSet, "stanine");
    const { readWorkbookRules } = freshPage();
    host.traffic.reset();
    const [first, second] = [readWorkbookRules(), readWorkbookRules()];
    expect(await Promise.all([first, second])).toEqual(["stanine", "stanine"]);
    expect(readWorkbookRules()).toBe("stanine");
    expect(host.traffic.snapshot().roundTrips).toBe(1);
  });

  it("are null where the workbook keeps none", async () => {
    await openRowsInExcel([["any"]]);
    const { readWorkbookRules } = freshPage();
    expect(await readWorkbookRules()).toBeNull();
    expect(readWorkbookRules()).toBeNull();
  });

  it("are asked for again after a request that failed", async () => {
    const host = await openRowsInExcel([["any"]]);
    host.beforeRequest = (request) => Promise.resolve(request === 1 ? { error: "GeneralException" } : "ok");
    const { readWorkbookRules } = freshPage();
    await expect(readWorkbookRules()).rejects.toThrow();
    expect(await readWorkbookRules()).toBeNull();
  });

  it("are those that were stored last, even while an older answer is under way", async () => {
    await openRowsInExcel([["any"]]);
    const { readWorkbookRules, setKnownWorkbookRules } = freshPage();
    const older = readWorkbookRules();
    setKnownWorkbookRules("stanine");
    expect(await older).toBeNull();
    expect(readWorkbookRules()).toBe("stanine");
  });
});
