import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { OFFICE_SCRIPTS_FOLDER } from "../standin/client/officeScripts";
import type { ThemeName } from "./officeThemes";
import { MACHINE_KEYS } from "../../src/excel/rememberedOnMachine";
import { serveFolder } from "./serveFolder";

export interface PageOptions {
  readonly language: "ko" | "en";
  readonly theme: ThemeName;
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** How many pixels of the screen a CSS pixel has. */
  readonly scale: number;
  /** Has nobody opened the add-in here before? As a rule somebody has. */
  readonly firstOpen?: boolean;
}

/** A page of the built add-in, not yet opened, and what happens in it. */
export interface AddinPage {
  readonly page: Page;
  readonly address: string;
  /** Addresses outside of the site that the page asked for, other than Office.js: every one was refused. */
  readonly refused: readonly string[];
  /** Errors that the page threw or wrote to its console. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export const LOCALES = { ko: "ko-KR", en: "en-US" } as const;

const OFFICE_ADDRESS = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/([^?#]+)/;

/** Serves the built add-in and gives a blank page that can open it, and that reaches nothing else. */
export async function preparePage(browser: Browser, dist: string, options: PageOptions): Promise<AddinPage> {
  const site = await serveFolder(dist);
  const context = await browser.newContext({
    viewport: options.size,
    deviceScaleFactor: options.scale,
    locale: LOCALES[options.language],
    colorScheme: options.theme === "light" ? "light" : "dark",
    forcedColors: options.theme === "high-contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
  if (options.firstOpen !== true) {
    await context.addInitScript(rememberInPage, MACHINE_KEYS.firstScreenSeen);
  }
  const refused: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", (route) => answer(route, site.origin, refused));
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return {
    page,
    address: `${site.origin}/taskpane.html`,
    refused,
    errors,
    async close() {
      await context.close();
      await site.close();
    },
  };
}

/** The site's own files pass, Office.js comes from what npm installed, and nothing else leaves this machine. */
async function answer(route: Route, origin: string, refused: string[]): Promise<void> {
  const address = route.request().url();
  if (address.startsWith(`${origin}/`)) return route.continue();
  const name = OFFICE_ADDRESS.exec(address)?.[1];
  const file = name === undefined ? undefined : join(OFFICE_SCRIPTS_FOLDER, decodeURIComponent(name));
  if (file !== undefined && existsSync(file)) return route.fulfill({ path: file });
  refused.push(address);
  return route.abort();
}

/** Runs in the page, before its own scripts. A page without an address has no storage. */
export function rememberInPage(key: string): void {
  if (location.protocol.startsWith("http")) localStorage.setItem(key, "1");
}
