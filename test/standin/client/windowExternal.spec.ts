import { createHost } from "../host/createHost";
import { openFixture } from "../host/workbookFixture";
import { connectPage, type PageConnection } from "./windowExternal";

let page: PageConnection;

beforeEach(async () => {
  page = connectPage(createHost(await openFixture({ Sheet1: [[1]] })), { uiLanguage: "ko-KR" });
});
afterEach(() => page.close());

/** Sends a batch as the desktop client does. */
const request = (body: string): Promise<unknown> =>
  new Promise((resolve) => page.external.Execute(93, [["", "POST", "ProcessQuery", [], body, 0, 0]], resolve));

test("the page is told that it is a shared runtime with functions in Excel for Windows", () => {
  expect(page.external.GetHostInfo()).toBe("Excel$Win32$16.01$ko-KR$standin$$disableLogging$3");
  expect(page.external.GetLoggingAllowed()).toBe(false);
});

test("a batch is answered as a COM array with status, headers and body", async () => {
  const answer = (await request('{"Actions":[],"ObjectPaths":{}}')) as { toArray(): unknown[] };
  expect(answer.toArray()).toEqual([0, [200, [], '{"Results":[],"TraceIds":[]}']]);
});

test("a batch that is no JSON is answered with Office's number for an internal error", async () => {
  expect(await request("{")).toBe(5001);
});

test("a request during a cell edit is answered with Office's number for it", async () => {
  const host = createHost(await openFixture({ Sheet1: [[1]] }));
  page.close();
  page = connectPage(host, { uiLanguage: "ko-KR" });
  host.cellEdit.begin();
  expect(await request('{"Actions":[],"ObjectPaths":{}}')).toBe(5004);
});

test("a method or event that the stand-in lacks fails by its number", () => {
  const ignore = () => undefined;
  expect(() => page.external.Execute(64, [], ignore)).toThrow("Office method 64 is not in the stand-in");
  expect(() => page.external.RegisterEvent(7, "", ignore, ignore)).toThrow("Office event 7 is not in the stand-in");
});

test("a command that runs while the page closes fails", async () => {
  page.external.RegisterEvent(
    39,
    "",
    () => undefined,
    () => undefined,
  );
  const running = page.commands.run("validate", 1000);
  await Promise.resolve();
  page.close();
  await expect(running).rejects.toThrow("The page was closed while validate ran");
});
