import type { Page, Route } from "playwright-core";
import { launchChromium } from "./chromium";
import { DIST, PANE_SIZE } from "./openPane";
import { preparePage, type AddinPage } from "./openPage";

const OFFICE = /\/office\.js$/;
/** An Office that loads and then never says that it is ready, as where Excel restores a pane with its workbook. */
const SILENT_OFFICE = "window.Office = { onReady: () => new Promise(() => {}), actions: { associate() {} } };";

let browser: Awaited<ReturnType<typeof launchChromium>>;
let prepared: AddinPage;
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => prepared.close());
afterAll(() => browser.close());

/** Opens the built page where one of its files fares as told; the clock stands still until it is moved. */
async function open(language: "ko" | "en", file: RegExp, answer: (route: Route) => Promise<void>): Promise<Page> {
  prepared = await preparePage(browser, DIST, { language, theme: "light", size: PANE_SIZE, scale: 1 });
  const { page, address } = prepared;
  await page.route(file, answer);
  await page.clock.install();
  await page.goto(address);
  return page;
}

test("where Office's script is kept away, the pane says so and offers to reload, with diagnostics", async () => {
  const page = await open("ko", OFFICE, (route) => route.abort());
  await page
    .getByRole("alert")
    .getByText(/office\.js/)
    .waitFor();
  expect(await page.getByRole("heading").innerText()).toBe("Gradeline을 시작하지 못했습니다");
  expect(await page.getByRole("textbox", { name: "진단 내용" }).inputValue()).toContain("no-office");

  await page.unroute(OFFICE);
  await page.getByRole("button", { name: "다시 불러오기" }).click();
  // Without Excel around it the page then says how to get into Excel.
  await page.getByRole("heading", { name: "Excel에서 여는 추가 기능입니다" }).waitFor();
});

test("an Office that stays silent is loaded anew twice, after five seconds each, and then the pane says so", async () => {
  const page = await open("en", OFFICE, (route) =>
    route.fulfill({ contentType: "text/javascript", body: SILENT_OFFICE }),
  );
  await page.getByText("Opening…").waitFor();
  for (let load = 0; load < 2; load++) {
    const again = page.waitForEvent("load");
    await page.clock.runFor(5_000);
    await again;
    expect(await page.getByRole("alert").count()).toBe(0);
  }
  await page.clock.runFor(5_000);
  await page.getByRole("alert").getByText("Excel did not answer").waitFor();
  await page.getByRole("button", { name: "Reload" }).waitFor();
});

test("a pane whose own files cannot be loaded says so instead of staying blank", async () => {
  const page = await open("ko", /\/pane\.[0-9a-f]+\.js$/, (route) => route.abort());
  await page
    .getByRole("alert")
    .getByText(/추가 기능의 파일을 불러오지 못했습니다/)
    .waitFor();
  await page.getByText("통합 문서는 그대로이며 바뀐 셀은 없습니다.").waitFor();
});
