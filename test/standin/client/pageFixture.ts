import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Builds the smallest add-in page in a folder of its own: Office.js, a script for functions, a script for commands. */
export function buildPage(functions: string, commands: string, head = ""): string {
  const dist = mkdtempSync(join(tmpdir(), "standin-page-"));
  const scripts = ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "functions.js", "shell.js"];
  const tags = scripts.map((source) => `<script src="${source}"></script>`).join("");
  writeFileSync(join(dist, "taskpane.html"), `<!doctype html><html><head>${head}${tags}</head><body></body></html>`);
  writeFileSync(join(dist, "functions.js"), functions);
  writeFileSync(join(dist, "shell.js"), `Office.onReady();\n${commands}`);
  return dist;
}
