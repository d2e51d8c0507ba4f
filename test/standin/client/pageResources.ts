import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ResourceLoader } from "jsdom";
import { OFFICE_SCRIPTS_FOLDER } from "./officeScripts";

/** Microsoft's addresses of the client library; the stand-in answers them from what npm installed. */
const OFFICE_ADDRESS = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/(?:1|1\.1|beta)\/hosted\/([^?#]+)/;

/** Gives a page its files from disk and nothing from a network. */
export class PageResources extends ResourceLoader {
  /** Every address that was refused, with the reason. */
  readonly refusals: string[] = [];
  /** When the page last asked for a file, as `performance.now()` counts. */
  lastFetch = performance.now();

  constructor(
    private readonly origin: string,
    private readonly folder: string,
  ) {
    super();
  }

  override fetch(address: string): ReturnType<ResourceLoader["fetch"]> {
    this.lastFetch = performance.now();
    const path = this.pathOf(address);
    if (path === null) return this.refuse(`${address} is neither the add-in's nor Office.js's`);
    if (!existsSync(path)) return this.refuse(`${address}: there is no ${path}`);
    return Promise.resolve(readFileSync(path)) as ReturnType<ResourceLoader["fetch"]>;
  }

  private pathOf(address: string): string | null {
    const office = OFFICE_ADDRESS.exec(address)?.[1];
    if (office !== undefined) return join(OFFICE_SCRIPTS_FOLDER, decodeURIComponent(office));
    const url = new URL(address);
    return url.origin === this.origin ? join(this.folder, decodeURIComponent(url.pathname)) : null;
  }

  private refuse(reason: string): ReturnType<ResourceLoader["fetch"]> {
    this.refusals.push(reason);
    return Promise.reject(new Error(reason)) as ReturnType<ResourceLoader["fetch"]>;
  }
}
