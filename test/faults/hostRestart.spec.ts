import type * as Undo from "../../src/usecases/history/undo";
import type * as Validate from "../../src/usecases/validate";
import { connectExcel, disconnectExcel } from "../standin/client/nodeBridge";
import { createHost } from "../standin/host/createHost";
import type { RequestFate } from "../standin/host/host";
import type { Workbook } from "../standin/workbook/types";
import type { ActionUnderFault } from "./actionsUnderFault";
import { cleanRun, contentsOf, EACH_ACTION, messageOf, numbersUpTo, open, withoutBlankRuleSheet } from "./faultyRun";

afterEach(disconnectExcel);

const NEVER = new Promise<never>(() => undefined);
const GONE = { error: "ConnectionFailure" } as const;

/** How a host goes: what becomes of the request that meets it, and of those that come after. */
type Going = (isFirst: boolean) => RequestFate | Promise<RequestFate>;

const GOINGS: readonly (readonly [string, Going])[] = [
  ["never answers", () => NEVER],
  ["breaks the connection", () => GONE],
  [
    "carries the request out and breaks the connection",
    (isFirst) => (isFirst ? { ...GONE, isCarriedOut: true } : GONE),
  ],
];

/** Does an action until the host goes, and gives the workbook that it leaves. */
async function leftBehind(action: ActionUnderFault, number: number, going: Going): Promise<Workbook> {
  const { host, findings } = await open(action);
  let request = 0;
  const gone = new Promise<void>((resolve) => {
    host.beforeRequest = async () => {
      if (++request < number) return "ok";
      const fate = going(request === number);
      if (fate === NEVER) resolve();
      return fate;
    };
  });
  await Promise.race([action.act(findings), gone]);
  disconnectExcel();
  return host.workbook;
}

/** What a page that has just been loaded can do: it remembers nothing of what was done before. */
async function newPage(): Promise<{ validate: typeof Validate.validate; undo: typeof Undo.undo }> {
  jest.resetModules();
  const { validate } = await import("../../src/usecases/validate");
  const { undo } = await import("../../src/usecases/history/undo");
  return { validate, undo };
}

describe.each(EACH_ACTION)("%s", (_, action) => {
  it.each(GOINGS)(
    "leaves the workbook as before or fully written to a new pane, where the host %s",
    async (__, going) => {
      const { before, after, requests } = await cleanRun(action);
      for (const number of numbersUpTo(requests)) {
        const workbook = await leftBehind(action, number, going);
        const host = createHost(workbook);
        await connectExcel(host);
        const left = contentsOf(host);
        const essence = withoutBlankRuleSheet(left);
        expect({ number, essence }).toEqual({ number, essence: essence === before ? before : after });

        const pane = await newPage();
        const seen = await pane.validate("Sheet1");
        expect(seen.findings.filter(({ check }) => check === "rules-changed")).toEqual([]);
        expect(messageOf(await pane.undo()).body).toMatch(
          /^이 통합 문서를 연 뒤에 쓰거나 바꾼 것이 없어 되돌릴 것이 없습니다\./,
        );
        expect(contentsOf(host)).toBe(left);
        disconnectExcel();
      }
    },
  );
});

it("fills a blank sheet of rules that a host left behind", async () => {
  const [, action] = EACH_ACTION.find(([name]) => name === "규정 시트")!;
  const { after } = await cleanRun(action);
  const { host, findings } = await open(action);
  host.workbook.addSheet("평가규정");
  await action.act(findings);
  expect(contentsOf(host)).toBe(after);
});
