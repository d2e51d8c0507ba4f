import type { CellValue, ErrorText, FunctionCall, Workbook } from "../../workbook/types";
import type { MessageEntry } from "../events";
import { invalidArgument } from "../richApiError";
import { ArgumentError, toWireArguments } from "./functionArguments";
import type { FunctionDefinition, FunctionMetadata } from "./functionMetadata";
import { readResult, type FunctionResult } from "./functionResults";

const INVOCATION_CATEGORY = 1;
const INVOCATION_TYPE = 1000;
const CANCELABLE = 1;
const ERROR_ARGUMENTS = 4;

interface Pending {
  readonly resolve: (result: FunctionResult) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

export interface FunctionRuntimeOptions {
  readonly metadata: FunctionMetadata;
  /** After so many milliseconds an unanswered call shows #BUSY!. */
  readonly timeout: number;
}

/** Turns the workbook's calls into invocations of the add-in's functions, and their results back. */
export class FunctionRuntime {
  private readonly definitions: ReadonlyMap<string, FunctionDefinition>;
  private readonly pending = new Map<number, Pending>();
  private readonly messages = new Map<string, string>();
  private lastId = 0;
  private started: (() => void)[] = [];
  isStarted = false;

  constructor(
    private readonly options: FunctionRuntimeOptions,
    private readonly workbook: Workbook,
    private readonly push: (entries: readonly MessageEntry[]) => void,
    private readonly invalidate: () => void,
  ) {
    const { functions } = options.metadata;
    const streaming = functions.find((definition) => definition.options?.stream === true);
    if (streaming) throw new Error(`${streaming.name} is a streaming function, which is not in the stand-in`);
    this.definitions = new Map(functions.map((definition) => [definition.name.toUpperCase(), definition]));
  }

  /** True while the add-in has calls to answer. */
  get isWaiting(): boolean {
    return this.pending.size > 0;
  }

  /** The add-in's runtime is ready: from now on its functions compute. */
  start(): void {
    this.isStarted = true;
    this.workbook.setFunctionCaller((calls) => this.callAll(calls));
    this.invalidate();
    for (const tell of this.started) tell();
    this.started = [];
  }

  /** Resolves once the add-in's runtime is ready. */
  whenStarted(): Promise<void> {
    return this.isStarted ? Promise.resolve() : new Promise((resolve) => this.started.push(resolve));
  }

  /** The add-in is gone: what it still owed shows #BUSY!. */
  stop(): void {
    this.isStarted = false;
    this.workbook.setFunctionCaller(null);
    for (const id of [...this.pending.keys()]) this.settle(id, failure("#BUSY!"));
  }

  /** The message that a function gave with its error, by the formula's address. */
  messageAt(address: string): string | undefined {
    return this.messages.get(address);
  }

  /** Takes the entries of `SetInvocationArrayResults`. */
  receive(results: unknown): void {
    if (!Array.isArray(results)) throw invalidArgument("The results of functions must be an array");
    for (const entry of results as unknown[]) {
      if (!Array.isArray(entry) || typeof entry[0] !== "number") throw invalidArgument("A function's result has no id");
      const [id, ok, value, errorNumber] = entry as [number, unknown, unknown, unknown];
      this.settle(id, readResult(ok, value, errorNumber));
    }
  }

  private async callAll(calls: readonly FunctionCall[]): Promise<CellValue[][][]> {
    const entries: MessageEntry[] = [];
    const results = calls.map((call) => Promise.resolve(this.begin(call, entries)));
    if (entries.length > 0) this.push(entries);
    return (await Promise.all(results)).map((result, index) => {
      const address = calls[index]?.address ?? "";
      if (result.message === null) this.messages.delete(address);
      else this.messages.set(address, result.message);
      return result.values;
    });
  }

  /** Puts the call among the entries to send, unless its value is clear already. */
  private begin(call: FunctionCall, entries: MessageEntry[]): FunctionResult | Promise<FunctionResult> {
    const definition = this.definitions.get(call.name.toUpperCase());
    if (!definition) return failure("#NAME?");
    const allowErrors = this.options.metadata.allowErrorForDataTypeAny === true;
    const args = toWireArguments(call, definition, allowErrors);
    if (args instanceof ArgumentError) return failure(args.error);
    this.lastId += 1;
    const id = this.lastId;
    entries.push(toEntry(id, definition, args, call, allowErrors));
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.settle(id, failure("#BUSY!")), this.options.timeout);
      this.pending.set(id, { resolve, timer });
    });
  }

  private settle(id: number, result: FunctionResult): void {
    const pending = this.pending.get(id);
    if (!pending) return;
    clearTimeout(pending.timer);
    this.pending.delete(id);
    pending.resolve(result);
  }
}

function toEntry(
  id: number,
  definition: FunctionDefinition,
  args: unknown[],
  call: FunctionCall,
  allowErrors: boolean,
): MessageEntry {
  const { cancelable, requiresAddress, requiresParameterAddresses } = definition.options ?? {};
  const flags = (cancelable ? CANCELABLE : 0) | (allowErrors ? ERROR_ARGUMENTS : 0);
  const address = requiresAddress ? call.address : null;
  const parameterAddresses = requiresParameterAddresses ? call.argAddresses : null;
  return {
    messageCategory: INVOCATION_CATEGORY,
    messageType: INVOCATION_TYPE,
    targetId: "",
    message: JSON.stringify([id, definition.id, args, address, flags, parameterAddresses]),
  };
}

function failure(error: ErrorText): FunctionResult {
  return { values: [[{ error }]], message: null };
}
