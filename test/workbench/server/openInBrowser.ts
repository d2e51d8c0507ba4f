import { spawn } from "node:child_process";

/** The system's own way to open an address; none where there is no desktop to open it on. */
function opener(): readonly string[] | null {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return null;
  if (process.platform === "darwin") return ["open"];
  // `start` takes its first quoted argument for a window's title.
  if (process.platform === "win32") return ["cmd", "/c", "start", ""];
  return DISPLAY || WAYLAND_DISPLAY ? ["xdg-open"] : null;
}

/** Opens an address in the user's browser, if there is a desktop. That it cannot be opened is no failure: it is printed. */
export function openInBrowser(url: string): void {
  const [command, ...words] = opener() ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...words, url], { stdio: "ignore", detached: true });
  child.on("error", () => process.stderr.write(`Could not be opened by ${command}: open the address yourself.\n`));
  child.unref();
}
