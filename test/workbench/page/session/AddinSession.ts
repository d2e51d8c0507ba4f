import { OFFICE_THEMES, type ThemeName } from "../../../browser/officeThemes";
import { connectPage, type PageConnection } from "../../../standin/client/windowExternal";
import { OUTCOME_EVENT, readOutcome } from "../../../standin/headless/outcome";
import { createHost, type Host } from "../../../standin/host/createHost";
import { EVENT_TYPES } from "../../../standin/host/events";
import type { FunctionMetadata } from "../../../standin/host/functions/functionMetadata";
import type { Level } from "../../../standin/host/requirementSets";
import type { TrafficCounts } from "../../../standin/host/traffic";
import type { Workbook } from "../../../standin/workbook/types";
import type { Language } from "../state/workbenchState";
import type { Faults } from "./faults";

/** What Excel is to the add-in while it runs; to change any of it the add-in is loaded again. */
export interface SessionOptions {
  readonly workbook: Workbook;
  readonly functions: FunctionMetadata;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly level: Level;
  readonly faults: Faults;
}

/** What the add-in does. */
export interface SessionListener {
  /** The add-in showed or hid its pane. */
  paneChanged(isOpen: boolean): void;
  /** An action of the ribbon or the pane came to its end, with the requests that it took. */
  acted(action: string, traffic: TrafficCounts): void;
  /** The add-in selected cells. */
  selected(): void;
}

const LOCALES: Readonly<Record<Language, string>> = { ko: "ko-KR", en: "en-US" };
const COMMAND_TIMEOUT = 5 * 60_000;

/** One run of the add-in beside a workbook: a host of its own, and the page in the pane connected to it. */
export class AddinSession {
  readonly host: Host;
  private readonly connection: PageConnection;
  private readonly stops: (() => void)[];

  constructor(
    private readonly options: SessionOptions,
    private readonly listener: SessionListener,
  ) {
    this.host = createHost(options.workbook, { level: options.level, functions: options.functions });
    this.host.beforeRequest = options.faults.hook(this.host);
    this.connection = connectPage(this.host, { uiLanguage: LOCALES[options.language] });
    this.stops = [
      this.host.onSelectionChanged(() => listener.selected()),
      this.host.connect((entries) => {
        if (entries.some(({ messageType }) => messageType === EVENT_TYPES.visibilityChanged)) this.tellPane();
      }),
    ];
  }

  /** Lets the add-in's page in: called by the page itself, before anything of Office's runs in it. */
  enter(page: Window): void {
    Object.defineProperty(page, "external", { value: this.external(), configurable: true });
    // A closed pane hides its page from the page's own eyes, too.
    Object.defineProperty(page.document, "visibilityState", { get: () => (this.isPaneOpen ? "visible" : "hidden") });
    page.addEventListener(OUTCOME_EVENT, (event) => {
      const { action } = readOutcome((event as CustomEvent<unknown>).detail);
      this.listener.acted(action, this.host.traffic.snapshot());
      this.host.traffic.reset();
    });
  }

  get isPaneOpen(): boolean {
    return this.host.addin.state === "Visible";
  }

  set isPaneOpen(isOpen: boolean) {
    this.host.addin.state = isOpen ? "Visible" : "Background";
  }

  /** Resolves once functions compute and commands are heard. */
  async ready(): Promise<void> {
    await Promise.all([this.connection.commands.whenOpen(), this.host.functions.whenStarted()]);
    await this.host.calculate();
  }

  /** Presses a button that runs a function of the page; resolves when the add-in says that it is through. */
  async run(functionName: string): Promise<void> {
    this.host.traffic.reset();
    await this.connection.commands.run(functionName, COMMAND_TIMEOUT);
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.connection.close();
  }

  private external(): PageConnection["external"] {
    const { external } = this.connection;
    const theme = JSON.stringify(OFFICE_THEMES[this.options.theme]);
    const context = external.GetContext() as object;
    return { ...external, GetContext: () => ({ ...context, GetOfficeThemeInfo: () => theme }) };
  }

  private tellPane(): void {
    this.listener.paneChanged(this.isPaneOpen);
  }
}
