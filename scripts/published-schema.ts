import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestErrors } from "../test/manifest/validate-manifest";

/** Checks the manifest against Microsoft's published schemas in a folder: `npx tsx scripts/published-schema.ts <folder>`. */
async function main(): Promise<void> {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error("Name the folder that holds the published schemas.");
  const manifest = readFileSync(join(__dirname, "../manifest.xml"), "utf8");
  const errors = await manifestErrors(manifest, {
    folder,
    main: "OfficeAppManifestV1_1.xsd",
    imported: ["OfficeAppBasicTypesV1_0.xsd", "TaskPaneAppVersionOverridesV1_0.xsd"],
  });
  errors.forEach((error) => console.error(error));
  console.log(errors.length === 0 ? "manifest.xml is valid." : `manifest.xml has ${errors.length} errors.`);
  process.exitCode = errors.length === 0 ? 0 : 1;
}

void main();
