import { readFileSync } from "node:fs";
import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import { openWorkbench, type OpenWorkbenchOptions, type WorkbenchWindow } from "./openWorkbench";
import type { SeenCell, SeenSelection } from "./page/handle";

/** The workbench as a person uses it, for the scenarios: every step is a key, a click or a look. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    /** Addresses that the page asked for anywhere else than at the workbench. */
    readonly strays: readonly string[],
    readonly errors: readonly string[],
  ) {}

  static async open(context: BrowserContext, options: OpenWorkbenchOptions): Promise<WorkbenchPage> {
    const page = await context.newPage();
    const strays: string[] = [];
    const errors: string[] = [];
    const isOwn = (address: string) => address.startsWith(options.url) || /^(data|blob):/.test(address);
    page.on("request", (request) => {
      if (!isOwn(request.url())) strays.push(request.url());
    });
    page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await openWorkbench(page, options);
    return new WorkbenchPage(page, strays, errors);
  }

  /** The add-in's own page. */
  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  /** Presses a button of the ribbon. */
  async press(label: string): Promise<void> {
    await this.page
      .getByRole("toolbar", { name: /^(성과평가|Gradeline)$/ })
      .getByRole("button", { name: label })
      .click();
  }

  /** Waits for words in the status bar. */
  async says(text: string | RegExp): Promise<void> {
    await this.page.getByRole("contentinfo").getByRole("status").getByText(text).waitFor({ timeout: 20_000 });
  }

  /** Waits for words in the pane's message. */
  async paneSays(text: string | RegExp): Promise<void> {
    await this.pane.getByRole("status").getByText(text).first().waitFor({ timeout: 20_000 });
  }

  /** Goes to a cell by the name box and types; `Enter` takes it over. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  async goTo(address: string): Promise<void> {
    const nameBox = this.page.getByRole("main").locator("input").first();
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await this.until(async () => (await this.selection()).area.startsWith(address), `${address} is selected`);
  }

  cells(address: string, sheet?: string): Promise<SeenCell[][]> {
    return this.page.evaluate(([area, name]) => (window as WorkbenchWindow).workbench!.cells(area, name), [
      address,
      sheet,
    ] as const);
  }

  /** What the grid shows in an area, row by row and cell after cell. */
  async shown(address: string, sheet?: string): Promise<string[]> {
    return (await this.cells(address, sheet)).flat().map(({ shown }) => shown);
  }

  selection(): Promise<SeenSelection> {
    return this.page.evaluate(() => (window as WorkbenchWindow).workbench!.selection());
  }

  /** Waits until the grid shows texts in an area. */
  async shows(address: string, expected: readonly string[]): Promise<void> {
    const isShown = async () => JSON.stringify(await this.shown(address)) === JSON.stringify(expected);
    await this.until(isShown, `${address} shows ${expected.join(", ")}`).catch(async (error: unknown) => {
      throw new Error(`${String(error)}, but: ${(await this.shown(address)).join(", ")}`);
    });
  }

  /** Saves the file as the button does. */
  async save(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: /^(저장|Save)$/ }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** Opens a file by the button. */
  async openFile(name: string, bytes: Buffer): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.page.getByRole("button", { name: /^(열기|Open)$/ }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
  }

  async until(condition: () => Promise<boolean>, what: string): Promise<void> {
    const end = Date.now() + 20_000;
    while (!(await condition())) {
      if (Date.now() > end) throw new Error(`It did not come about that ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}
