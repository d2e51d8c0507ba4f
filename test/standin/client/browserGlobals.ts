import type { DOMWindow } from "jsdom";

/** Gives a jsdom window what every browser has and jsdom lacks, and closes its one way to the network. */
export function addMissingGlobals(window: DOMWindow): void {
  Object.assign(window, {
    structuredClone: <Value>(value: Value): Value => structuredClone(value),
    TextEncoder,
    TextDecoder,
    ResizeObserver: InertObserver,
    IntersectionObserver: InertObserver,
    matchMedia: (media: string) => new InertMediaQuery(media),
    XMLHttpRequest: RefusedRequest,
    fetch: (address: unknown) => Promise.reject(new Error(`The page may not fetch ${String(address)}`)),
  });
}

/** Nothing is laid out in jsdom, so there is nothing to observe. */
class InertObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** No media query matches: no dark mode, no high contrast, no reduced motion. */
class InertMediaQuery extends EventTarget {
  readonly matches = false;
  readonly onchange = null;

  constructor(readonly media: string) {
    super();
  }

  addListener(): void {}
  removeListener(): void {}
}

class RefusedRequest {
  open(_method: string, address: unknown): void {
    throw new Error(`The page may not request ${String(address)}`);
  }
}
