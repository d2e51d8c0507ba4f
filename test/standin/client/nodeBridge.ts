import type { Host } from "../host/host";
import { RequestRefused } from "../host/requestRefused";
import { readOfficeScript } from "./officeScripts";

/** What Office.js expects of a native host (`OfficeExtension.HostBridge`). */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by Office.js. */
  onMessageFromHost?: (text: string) => void;
}

interface OutgoingMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: unknown };
}

/** The parts of the client library that the bridge touches; none of them is in the public types. */
interface ClientLibrary {
  _richApiNativeBridge: NativeBridge;
  window: unknown;
  navigator?: unknown;
  OfficeExtension: {
    GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  };
  OfficeExt: {
    Requirement: {
      RequirementMatrix: new (sets: unknown) => unknown;
      DefaultSetRequirement: new (sets: unknown) => unknown;
    };
  };
  OSF: { _OfficeAppFactory?: { getContext(): unknown } };
}

const library = globalThis as unknown as ClientLibrary;

let current: { readonly host: Host; readonly stop: () => void } | null = null;
let isLoaded = false;

/**
 * Makes `Excel` and `OfficeExtension` globals that talk to the host, as add-in code expects them. A second call connects
 * to another host, with nothing left over from the first.
 */
export function connectExcel(host: Host): Promise<void> {
  disconnectExcel();
  loadLibrary();
  const stop = host.connect((entries) => receive({ type: 3, message: { entries } }));
  current = { host, stop };
  const { RequirementMatrix, DefaultSetRequirement } = library.OfficeExt.Requirement;
  const sets: unknown = JSON.parse(host.requirements.toMatrix());
  // office.js, the loader, needs a page and is not here; of what it sets up the Excel part asks for the context alone.
  const context = { requirements: new RequirementMatrix(new DefaultSetRequirement(sets)) };
  library.OSF._OfficeAppFactory = { getContext: () => context };
  return Promise.resolve();
}

/** Ends the connection: what the client still sends is refused, and its event handlers are gone. */
export function disconnectExcel(): void {
  current?.stop();
  current = null;
  if (isLoaded) library.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
}

const bridge: NativeBridge = {
  sendMessageToHost: (text) => void answer(JSON.parse(text) as OutgoingMessage),
};

/** Loads the Excel part of Office.js once. Indirect eval keeps its objects in the global realm that jest gives a test. */
function loadLibrary(): void {
  if (isLoaded) return;
  library.window ??= globalThis;
  library.navigator ??= { userAgent: "Node" };
  library._richApiNativeBridge = bridge;
  (0, eval)(readOfficeScript("excel-win32-16.01.js"));
  isLoaded = true;
}

async function answer(request: OutgoingMessage): Promise<void> {
  const response = await respond(request);
  receive({ id: request.id, type: 2, message: { headers: {}, ...response } });
}

async function respond(request: OutgoingMessage): Promise<{ statusCode: number; body: string }> {
  if (request.message.url !== "ProcessQuery")
    return failure("InvalidRequest", `No host answers ${request.message.url}`);
  if (!current) return failure("ConnectionFailure", "No host is connected");
  try {
    return {
      statusCode: 200,
      body: await current.host.processQuery(JSON.stringify(request.message.body), request.flags),
    };
  } catch (error) {
    const code = error instanceof RequestRefused ? error.code : "GeneralException";
    return failure(code, error instanceof Error ? error.message : String(error));
  }
}

function failure(code: string, message: string): { statusCode: number; body: string } {
  return { statusCode: 400, body: JSON.stringify({ error: { code, message } }) };
}

function receive(message: unknown): void {
  bridge.onMessageFromHost?.(JSON.stringify(message));
}
