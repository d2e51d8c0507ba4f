import type { Host } from "../host/host";
import type { MessageEntry } from "../host/events";
import { RequestRefused } from "../host/requestRefused";
import { appContext, type AppContextOptions } from "./appContext";
import { RibbonCommands } from "./ribbonCommands";

/** Office's numbers for the calls and events that the desktop client knows (`OSF.DDA.MethodDispId`, `EventDispId`). */
const METHOD = { executeRichApiRequest: 93, appCommandCompleted: 94 } as const;
const EVENT = { documentSelectionChanged: 2, richApiMessage: 33, appCommandInvoked: 39 } as const;

const SUCCESS = 0;
const INTERNAL_ERROR = 5001;

/** A COM array, as the client takes one apart. */
interface SafeArray {
  toArray(): unknown[];
}

type Respond = (answer: SafeArray | number) => void;
type EventHandler = (dispatchId: number, payload: unknown) => void;

/** The object that desktop Office puts into a page as `window.external`. */
export interface WindowExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): unknown;
  Execute(dispatchId: number, params: unknown[], respond: Respond): void;
  RegisterEvent(dispatchId: number, targetId: string, handler: EventHandler, respond: Respond): void;
  UnregisterEvent(dispatchId: number, targetId: string, respond: Respond): void;
}

/** An add-in page's connection to the host: what goes into the page, and what the host may ask of the page. */
export interface PageConnection {
  /** To be put in place of `window.external` before office.js loads. */
  readonly external: WindowExternal;
  readonly commands: RibbonCommands;
  close(): void;
}

/** Shared runtime and custom functions (`OSF.HostInfoFlags`). */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** Connects one add-in page to a host, by the path that Office on the desktop takes. Needs neither Node nor a DOM. */
export function connectPage(host: Host, options: AppContextOptions): PageConnection {
  const handlers = new Map<number, EventHandler>();
  const raise = (event: number, payload: unknown) => handlers.get(event)?.(event, payload);
  const commands = new RibbonCommands((command) => raise(EVENT.appCommandInvoked, command));
  const disconnect = host.connect((entries) => raise(EVENT.richApiMessage, safeArray(entries.map(toEntryArray))));
  const stopSelection = host.onSelectionChanged(() => raise(EVENT.documentSelectionChanged, safeArray([])));
  const external: WindowExternal = {
    GetHostInfo: () =>
      `Excel$Win32$16.01$${options.uiLanguage}$standin$$disableLogging$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    GetLoggingAllowed: () => false,
    GetContext: () => appContext(host, options),
    Execute(dispatchId, params, respond) {
      if (dispatchId === METHOD.executeRichApiRequest) return void answerRequest(host, params, respond);
      if (dispatchId !== METHOD.appCommandCompleted)
        throw new Error(`Office method ${dispatchId} is not in the stand-in`);
      commands.complete(String(params[0]), Number(params[1]));
      respond(safeArray([SUCCESS]));
    },
    RegisterEvent(dispatchId, _targetId, handler, respond) {
      if (!(Object.values(EVENT) as number[]).includes(dispatchId)) {
        throw new Error(`Office event ${dispatchId} is not in the stand-in`);
      }
      handlers.set(dispatchId, handler);
      respond(SUCCESS);
      if (dispatchId === EVENT.appCommandInvoked) commands.open();
    },
    UnregisterEvent(dispatchId, _targetId, respond) {
      handlers.delete(dispatchId);
      respond(SUCCESS);
    },
  };
  return {
    external,
    commands,
    close() {
      stopSelection();
      disconnect();
      commands.close();
      handlers.clear();
    },
  };
}

/** Answers a request `[customData, method, path, headers, body, permission, flags, …]`. */
async function answerRequest(host: Host, params: readonly unknown[], respond: Respond): Promise<void> {
  const request = params[0] as readonly unknown[];
  try {
    const body = await host.processQuery(String(request[4]), Number(request[6]));
    respond(safeArray([SUCCESS, [200, [], body]]));
  } catch (error) {
    respond(error instanceof RequestRefused ? error.officeErrorNumber : INTERNAL_ERROR);
  }
}

function toEntryArray(entry: MessageEntry): unknown[] {
  const { messageCategory, messageType, targetId, message, isRemoteOverride } = entry;
  return [messageCategory, messageType, targetId, message, null, isRemoteOverride ?? false];
}

function safeArray(values: unknown[]): SafeArray {
  return { toArray: () => values };
}
