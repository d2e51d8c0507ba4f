import type { Area, Sheet, Workbook } from "../workbook/types";
import { AddinRuntime } from "./addinRuntime";
import { formatArea } from "./address";
import { Appearance } from "./appearance";
import { runBatch } from "./batch/runBatch";
import type { BatchReply, BatchRequest } from "./batch/wire";
import { Calculation } from "./calculation";
import { CellEdit } from "./cellEdit";
import { EventSubscriptions, WORKBOOK_TARGET, type MessageEntry } from "./events";
import { FunctionRuntime } from "./functions/functionRuntime";
import type { BeforeRequest, Host, HostOptions } from "./host";
import type { HostState } from "./hostState";
import { References } from "./references";
import { isOwnRequest } from "./requestKind";
import { RequestRefused } from "./requestRefused";
import { RequirementSets } from "./requirementSets";
import { Traffic, utf8Length } from "./traffic";

export { WEB_PAYLOAD_LIMIT, type BeforeRequest, type Host, type HostOptions } from "./host";

const DEFAULT_FUNCTION_TIMEOUT = 30_000;

/** Opens a host on a workbook. */
export function createHost(workbook: Workbook, options: HostOptions = {}): Host {
  return new StandInHost(workbook, options);
}

class StandInHost implements Host {
  readonly requirements: RequirementSets;
  readonly traffic = new Traffic();
  readonly cellEdit = new CellEdit();
  readonly addin: AddinRuntime;
  readonly functions: FunctionRuntime;
  beforeRequest: BeforeRequest | undefined;
  openRequests = 0;
  private readonly state: HostState;
  private readonly payloadLimit: number;
  private readonly listeners = new Set<(entries: readonly MessageEntry[]) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private requestNumber = 0;
  /** How many batches are being run: changes made meanwhile are the add-in's. */
  private runningBatches = 0;

  constructor(
    readonly workbook: Workbook,
    options: HostOptions,
  ) {
    this.requirements = new RequirementSets(options.level ?? "microsoft-365");
    this.payloadLimit = options.payloadLimit ?? Infinity;
    this.beforeRequest = options.beforeRequest;
    const push = (entries: readonly MessageEntry[]) => this.push(entries);
    const events = new EventSubscriptions(push);
    const calculation = new Calculation(workbook, () => this.functions.isWaiting);
    this.addin = new AddinRuntime(events);
    this.functions = new FunctionRuntime(
      {
        metadata: options.functions ?? { functions: [] },
        timeout: options.functionTimeout ?? DEFAULT_FUNCTION_TIMEOUT,
      },
      workbook,
      push,
      () => calculation.invalidate(),
    );
    this.state = {
      workbook,
      requirements: this.requirements,
      calculation,
      references: new References(),
      events,
      appearance: new Appearance(),
      functions: this.functions,
      addin: this.addin,
      activate: (sheet) => this.activate(sheet),
      select: (sheet, area) => this.select(sheet, area),
    };
    workbook.onChanged((sheet, area, source) => this.tellOfChange(sheet, area, source));
  }

  async processQuery(bodyText: string, flags = 0): Promise<string> {
    this.openRequests += 1;
    try {
      return await this.answer(bodyText, flags);
    } finally {
      this.openRequests -= 1;
    }
  }

  private async answer(bodyText: string, flags: number): Promise<string> {
    const request = JSON.parse(bodyText) as BatchRequest;
    if (!isOwnRequest(request, this.functions.isWaiting)) return JSON.stringify(await this.run(request, false));
    this.traffic.countRequest(bodyText);
    await this.cellEdit.admit(flags);
    this.refuseOverLimit(bodyText, "RequestPayloadSizeLimitExceeded");
    this.requestNumber += 1;
    const fate = (await this.beforeRequest?.(this.requestNumber)) ?? "ok";
    const answer = fate === "ok" || fate.isCarriedOut === true ? await this.run(request, true) : null;
    const reply = JSON.stringify(fate === "ok" ? answer : failedReply(fate.error));
    this.refuseOverLimit(reply, "ResponsePayloadSizeLimitExceeded");
    this.traffic.countResponse(reply);
    return reply;
  }

  connect(listener: (entries: readonly MessageEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.functions.stop();
    };
  }

  onSelectionChanged(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  activate(sheet: Sheet): void {
    const before = this.workbook.activeSheet;
    if (before.id === sheet.id) return;
    this.workbook.activeSheet = sheet;
    const { events } = this.state;
    events.raise("worksheetDeactivated", [before.id, WORKBOOK_TARGET], { worksheetId: before.id });
    events.raise("worksheetActivated", [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.workbook.selection = { sheet, area };
    const detail = { worksheetId: sheet.id, address: formatArea(area) };
    this.state.events.raise("worksheetSelectionChanged", [sheet.id, WORKBOOK_TARGET], detail);
    for (const tell of this.selectionListeners) tell();
  }

  async calculate(): Promise<void> {
    this.state.calculation.invalidate();
    await this.state.calculation.settle();
  }

  private async run(request: BatchRequest, recalculates: boolean): Promise<BatchReply> {
    this.runningBatches += 1;
    try {
      return await runBatch(request, this.state, recalculates);
    } finally {
      this.runningBatches -= 1;
    }
  }

  private refuseOverLimit(text: string, code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded") {
    const size = utf8Length(text);
    if (size > this.payloadLimit) throw new RequestRefused(code, `${size} bytes are more than ${this.payloadLimit}`);
  }

  private tellOfChange(sheet: Sheet, area: Area, source: "local" | "remote"): void {
    const isRemote = source === "remote";
    const detail = {
      worksheetId: sheet.id,
      address: formatArea(area),
      changeType: "RangeEdited",
      shiftDirection: "None",
      source: isRemote ? "Remote" : "Local",
      triggerSource: this.runningBatches > 0 ? "ThisLocalAddin" : "Unknown",
    };
    this.state.events.raise("worksheetChanged", [sheet.id, WORKBOOK_TARGET], detail, isRemote);
  }

  /** Messages reach the add-in after the reply to the request that caused them. */
  private push(entries: readonly MessageEntry[]): void {
    setTimeout(() => {
      for (const listener of this.listeners) listener(entries);
    }, 0);
  }
}

function failedReply(code: string): BatchReply {
  const error = { Code: code, Message: `Excel failed with ${code}`, Location: "", ActionIndex: 0, HttpStatusCode: 500 };
  return { Results: [], TraceIds: [], Error: error };
}
