import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where npm put Microsoft's client library. */
export const OFFICE_SCRIPTS_FOLDER = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Microsoft's address of the client library: what a page asks for there is answered from `OFFICE_SCRIPTS_FOLDER`. */
export const OFFICE_SCRIPTS_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The text of one of the client library's scripts, unmodified. */
export function readOfficeScript(name: string): string {
  return readFileSync(join(OFFICE_SCRIPTS_FOLDER, name), "utf8");
}
