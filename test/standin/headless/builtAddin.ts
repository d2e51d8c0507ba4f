import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionMetadata } from "../host/functions/functionMetadata";
import { CommandFailure } from "./commandFailure";

/** The add-in as webpack built it. */
export interface BuiltAddin {
  readonly dist: string;
  /** The functions that ribbon buttons run, by their names in the manifest. */
  readonly commands: readonly string[];
  readonly functions: FunctionMetadata;
}

/** Finds the built add-in's manifest and its functions' metadata. The languages of the metadata differ in words alone. */
export function readBuiltAddin(dist: string): BuiltAddin {
  const files = existsSync(dist) ? readdirSync(dist) : [];
  const metadata = files.find((name) => /^functions\..+\.json$/.test(name));
  if (metadata === undefined || !files.includes("manifest.xml") || !files.includes("taskpane.html")) {
    throw new CommandFailure(`the add-in is not built in ${dist}: run npm run build`);
  }
  const manifest = readFileSync(join(dist, "manifest.xml"), "utf8");
  const names = [...manifest.matchAll(/<FunctionName>\s*([^<\s]+)\s*<\/FunctionName>/g)];
  return {
    dist,
    commands: [...new Set(names.map((match) => match[1] ?? ""))],
    functions: JSON.parse(readFileSync(join(dist, metadata), "utf8")) as FunctionMetadata,
  };
}
