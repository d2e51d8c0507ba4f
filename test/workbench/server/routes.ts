import { existsSync, readFileSync, statSync } from "node:fs";
import { join, normalize, sep } from "node:path";
import { OFFICE_SCRIPTS_FOLDER } from "../../standin/client/officeScripts";

const ROOT = join(__dirname, "../../..");

/** The add-in as `npm run build` left it. */
export const ADDIN_FOLDER = join(ROOT, "dist");
/** The workbench's own page. */
export const PAGE_FOLDER = join(ROOT, "dist-workbench");

const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ["/addin/", ADDIN_FOLDER],
  ["/office/", OFFICE_SCRIPTS_FOLDER],
  ["/samples/", join(ROOT, "test/data")],
  ["/", PAGE_FOLDER],
];

/**
 * Put before Microsoft's script, which is otherwise served as npm installed it: Office on the desktop gives a page its
 * `window.external` just so, before anything runs in it.
 */
const DOOR = "window.parent.workbench.enter(window);\n";

/** The bytes at a path of the site, and the name that tells their kind; `undefined` where there is nothing. */
export function fileAt(path: string): { readonly name: string; readonly bytes: Buffer } | undefined {
  const [prefix, folder] = FOLDERS.find(([start]) => path.startsWith(start)) ?? ["/", PAGE_FOLDER];
  const name = path === "/" ? "index.html" : path.slice(prefix.length);
  const file = join(folder, normalize(name));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  const bytes = readFileSync(file);
  if (path === "/addin/taskpane.html") return { name, bytes: Buffer.from(withLocalOffice(bytes.toString("utf8"))) };
  if (path === "/office/office.js") return { name, bytes: Buffer.concat([Buffer.from(DOOR), bytes]) };
  return { name, bytes };
}

/** The add-in's page with Office.js taken from here: the address in its script and in its policy, and nothing else. */
export function withLocalOffice(html: string): string {
  const address = /<script src="?(https:\/\/[^"\s>]+\/office\.js)/.exec(html)?.[1];
  if (address === undefined) throw new Error("taskpane.html takes no office.js from an address of its own");
  return html.replace(address, "/office/office.js").replaceAll(new URL(address).origin, "'self'");
}
