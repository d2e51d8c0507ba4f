import type { Page } from "playwright-core";
import type { PageConnection } from "../standin/client/windowExternal";

/** A value on its way between Node and the page: COM arrays are objects with a method, which do not travel. */
interface Parcel {
  readonly isArray: boolean;
  readonly value: unknown;
}

/** What the page is told at once, without asking back: `window.external.GetHostInfo()` and `GetContext()`. */
interface Introduction {
  readonly hostInfo: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly settings: { readonly keys: string[]; readonly values: string[] };
}

/** The functions by which page and Node reach each other. */
interface BridgedWindow {
  standinExecute(dispatchId: number, params: readonly unknown[]): Promise<Parcel>;
  standinRegister(dispatchId: number, target: string): Promise<Parcel>;
  standinRaise(dispatchId: number, payload: Parcel): void;
}

/**
 * Puts a connection's `window.external` into a page of a browser. To be called before the page opens.
 *
 * @param page - the page, still blank
 * @param connection - from `connectPage`, in this process
 * @param officeTheme - Office's colours, in place of the connection's own
 */
export async function bridgeExternal(
  page: Page,
  connection: PageConnection,
  officeTheme: Readonly<Record<string, number>>,
): Promise<void> {
  const { external } = connection;
  await page.exposeFunction("standinExecute", (dispatchId: number, params: unknown[]) => {
    return new Promise<Parcel>((resolve) => external.Execute(dispatchId, params, (answer) => resolve(pack(answer))));
  });
  await page.exposeFunction("standinRegister", (dispatchId: number, target: string) => {
    const raise = (event: number, payload: unknown) => void raiseInPage(page, event, pack(payload));
    return new Promise<Parcel>((resolve) => {
      external.RegisterEvent(dispatchId, target, raise, (answer) => resolve(pack(answer)));
    });
  });
  // tsx wraps functions in a naming helper of its own, which a function sent to the page would miss there.
  await page.addInitScript("globalThis.__name ??= (named) => named");
  await page.addInitScript(installExternal, introduce(external, officeTheme));
}

function introduce(external: PageConnection["external"], theme: Readonly<Record<string, number>>): Introduction {
  const context = external.GetContext() as Record<string, () => unknown>;
  const told = Object.entries(context).filter(([name]) => name !== "GetSettings");
  const settings = { keys: [] as string[], values: [] as string[] };
  (context["GetSettings"]?.() as { Read(keys: string[], values: string[]): void }).Read(settings.keys, settings.values);
  return {
    hostInfo: external.GetHostInfo(),
    context: {
      ...Object.fromEntries(told.map(([name, tell]) => [name, tell()])),
      GetOfficeThemeInfo: JSON.stringify(theme),
    },
    settings,
  };
}

function pack(value: unknown): Parcel {
  const isArray = typeof value === "object" && value !== null && "toArray" in value;
  return { isArray, value: isArray ? (value as { toArray(): unknown[] }).toArray() : value };
}

async function raiseInPage(page: Page, dispatchId: number, payload: Parcel): Promise<void> {
  if (page.isClosed()) return;
  await page.evaluate(([event, parcel]) => (window as unknown as BridgedWindow).standinRaise(event, parcel), [
    dispatchId,
    payload,
  ] as const);
}

/** Runs in the page, before any script of its own; so it stands alone. */
function installExternal({ hostInfo, context, settings }: Introduction): void {
  const bridge = window as unknown as BridgedWindow;
  const handlers = new Map<number, (dispatchId: number, payload: unknown) => void>();
  const unpack = ({ isArray, value }: Parcel) => (isArray ? { toArray: () => value } : value);
  const documentSettings = {
    Read(keys: string[], values: string[]) {
      keys.push(...settings.keys);
      values.push(...settings.values);
    },
    WriteAsync() {
      throw new Error("document.settings.saveAsync is not bridged: Gradeline keeps its settings in workbook.settings");
    },
  };
  const told = Object.fromEntries(Object.entries(context).map(([name, value]) => [name, () => value]));
  bridge.standinRaise = (dispatchId, payload) => handlers.get(dispatchId)?.(dispatchId, unpack(payload));
  const external = {
    GetHostInfo: () => hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: () => ({ ...told, GetSettings: () => documentSettings }),
    Execute(dispatchId: number, params: unknown[], respond: (answer: unknown) => void) {
      void bridge.standinExecute(dispatchId, params).then((answer) => respond(unpack(answer)));
    },
    RegisterEvent(
      dispatchId: number,
      target: string,
      handler: (dispatchId: number, payload: unknown) => void,
      respond: (answer: unknown) => void,
    ) {
      handlers.set(dispatchId, handler);
      void bridge.standinRegister(dispatchId, target).then((answer) => respond(unpack(answer)));
    },
    UnregisterEvent(dispatchId: number, _target: string, respond: (answer: unknown) => void) {
      handlers.delete(dispatchId);
      respond(0);
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
}
