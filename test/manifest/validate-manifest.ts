import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

/** A folder of schemas: the one that describes the whole manifest, and those it imports. */
export interface Schemas {
  readonly folder: string;
  readonly main: string;
  readonly imported: readonly string[];
}

/** This project's own schemas, as narrow as the add-in. */
export const ownSchemas: Schemas = {
  folder: join(__dirname, "xsd"),
  main: "add-in.xsd",
  imported: ["commands.xsd", "resources.xsd"],
};

/** What is wrong with a manifest by a set of schemas; nothing, if it is valid. */
export async function manifestErrors(manifest: string, { folder, main, imported }: Schemas): Promise<string[]> {
  const file = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") });
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [file(main)],
    preload: imported.map(file),
  });
  return errors.map(({ message }) => message);
}
