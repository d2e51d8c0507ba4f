import type { Browser, BrowserContext } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { faultScenarios } from "./scenarios/faultScenarios";
import { fileScenarios } from "./scenarios/fileScenarios";
import { gridScenarios } from "./scenarios/gridScenarios";
import { pageScenarios } from "./scenarios/pageScenarios";
import { paneScenarios } from "./scenarios/paneScenarios";
import { ruleScenarios } from "./scenarios/ruleScenarios";
import type { OpenPage } from "./scenarios/scenario";
import { startWorkbench, type RunningWorkbench } from "./server/startWorkbench";
import { WorkbenchPage } from "./WorkbenchPage";

// A browser on a busy machine can miss a moment; what is wrong stays wrong the second time, and the first is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const BUILD_TIMEOUT = 300_000;

let running: RunningWorkbench;
let browser: Browser;
let context: BrowserContext;
let opened: WorkbenchPage | undefined;

beforeAll(async () => {
  running = await startWorkbench();
  browser = await launchChromium();
  context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "ko-KR",
    reducedMotion: "reduce",
  });
}, BUILD_TIMEOUT);

afterEach(async () => {
  await opened?.page.close();
  // Of every scenario: nothing else than this machine was asked, and nothing broke unseen.
  expect(opened?.strays).toEqual([]);
  expect(opened?.errors).toEqual([]);
  opened = undefined;
});

afterAll(async () => {
  await browser.close();
  await running.close();
});

const open: OpenPage = async (options = {}) => {
  opened = await WorkbenchPage.open(context, { ...options, url: running.url });
  return opened;
};

describe("in the grid", () => gridScenarios(open));
describe("in the pane", () => paneScenarios(open));
describe("with the rules", () => ruleScenarios(open));
describe("the page", () => pageScenarios(open));
describe("with files", () => fileScenarios(open));
describe("when something goes wrong", () => faultScenarios(open));
