import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { whenReady } from "../workbench/openWorkbench";
import { startWorkbench } from "../workbench/server/startWorkbench";
import { WorkbenchPage } from "../workbench/WorkbenchPage";

const ROOT = join(__dirname, "../..");
/** Workbenches that are opened for each file, and checks anew in each. */
const OPENINGS = 7;
const ROUNDS = 3;
/** Between the moment the grid stands there and the press, in milliseconds: a person looks first. */
const REST = 1_000;
/** Longer than any check takes. */
const PATIENCE = 3_000;

/** What a person waits for: from the press that opens the pane, or checks anew, until what was found stands on screen. */
const FILES: readonly (readonly [file: string, tasks: number, goal: number])[] = [
  ["assets/samples/score-sheet-2023.xlsx", 46, 300],
  ["test/templates/forty-ministries.xlsx", 3000, 1500],
];

/**
 * Measures in the workbench how long a check takes until its tasks and findings are painted: `npm run bench:pane`. Figures hang on
 * the machine, so they are told and never tested.
 */
async function main(): Promise<void> {
  const browser = await launchChromium();
  const workbench = await startWorkbench();
  try {
    for (const [file, tasks, goal] of FILES) await measure(browser, workbench.url, file, tasks, goal);
  } finally {
    await workbench.close();
    await browser.close();
  }
}

async function measure(browser: Browser, url: string, file: string, tasks: number, goal: number): Promise<void> {
  const opened: number[] = [];
  const again: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const times = await timesOf(browser, url, file, tasks);
    opened.push(times.opened);
    again.push(...times.again);
  }
  console.log(
    `${tasks} tasks: shown ${spread(opened)} after the press that opens the pane, checked anew in ${spread(again)} (goal: ${goal} ms)`,
  );
}

/** The one in the middle, and from the least to the most. */
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b).map((time) => time.toFixed(0));
  return `${sorted[sorted.length >> 1]} ms (${sorted[0]}-${sorted[sorted.length - 1]})`;
}

async function timesOf(browser: Browser, url: string, file: string, tasks: number) {
  const context = await browser.newContext({ locale: "ko-KR", viewport: { width: 1440, height: 900 } });
  await context.addInitScript(noteFirstTask);
  const workbench = await WorkbenchPage.open(context, { url });
  await workbench.openFile(basename(file), readFileSync(join(ROOT, file)));
  await workbench.says(`${basename(file)} 파일을 열었습니다.`);
  await whenReady(workbench.page);
  await workbench.page.waitForTimeout(REST);
  await workbench.page.evaluate(notePress);
  await workbench.press("패널 열기");
  await workbench.paneSays(`과제 ${tasks.toLocaleString("ko-KR")}개를 확인했습니다.`);
  const frame = workbench.page.frames().find((one) => one.parentFrame() !== null)!;
  const noted = await frame.waitForFunction(() => (window as NotingWindow).firstTaskAt);
  const shown = await noted.jsonValue();
  const pressed = await workbench.page.evaluate(() => (window as NotingWindow).pressedAt);
  const again: number[] = [];
  for (let round = 0; round < ROUNDS; round++) again.push(await timeOfCheck(frame));
  await context.close();
  return { opened: (shown ?? NaN) - (pressed ?? NaN), again };
}

interface NotingWindow extends Window {
  pressedAt?: number;
  firstTaskAt?: number;
}

/** Runs in the workbench: what the tool that presses takes for itself is no part of the wait. */
function notePress(): void {
  // No name is given to a function here: the compiler would mark it by a helper that the page does not have.
  window.addEventListener("click", () => ((window as NotingWindow).pressedAt = Date.now()), {
    capture: true,
    once: true,
  });
}

/** Runs in every page from its start. */
function noteFirstTask(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('section[aria-label="과제"] [role=listitem]') === null) return;
    observer.disconnect();
    // A message comes right after the frame is painted; a timer would also wait for what the grid does then.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        (window as NotingWindow).firstTaskAt = Date.now();
        port1.close();
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** Presses the button, and gives the milliseconds until the pane stands still. */
function timeOfCheck(frame: Frame): Promise<number> {
  return frame.evaluate(async (patience) => {
    const buttons = Array.from(document.querySelectorAll("button"));
    const start = performance.now();
    let last = start;
    const observer = new MutationObserver(() =>
      requestAnimationFrame(() => setTimeout(() => (last = performance.now()))),
    );
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    buttons.find(({ textContent }) => textContent === "점수표 검증")!.click();
    await new Promise((resolve) => setTimeout(resolve, patience));
    observer.disconnect();
    return last - start;
  }, PATIENCE);
}

void main();
