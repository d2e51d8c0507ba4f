import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Where Chrome, Edge and Chromium are installed, by platform; the first that exists is taken. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      join(folder, "Chromium", "Application", "chrome.exe"),
    ];
  }),
};

/** A browser that stays by itself: no sandbox, since containers run as root, and no talk with its maker. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a headless Chromium, Chrome or Edge. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
}

/**
 * The browser to test in: `CHROME_PATH`, else an installed one, else Debian's, installed on the way where that is allowed.
 *
 * @throws Error that says what to do where there is none
 */
export function findChromium(): string {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist`);
    return named;
  }
  const found = installed() ?? (canInstall() ? install() : undefined);
  if (found !== undefined) return found;
  throw new Error("No browser to test in: install Chrome, Edge or Chromium, or name one in CHROME_PATH");
}

const installed = (): string | undefined => PLACES[process.platform]?.find((path) => existsSync(path));

const canInstall = (): boolean => existsSync("/etc/debian_version") && process.getuid?.() === 0;

function install(): string | undefined {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args: string[]) => execFileSync("apt-get", args, { env: environment, stdio: "pipe" });
  try {
    run("update");
    run("install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`apt-get could not install Chromium (${reason}): install it, or name a browser in CHROME_PATH`);
  }
  return installed();
}
