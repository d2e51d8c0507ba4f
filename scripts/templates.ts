import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { TEMPLATES } from "./templates/allTemplates";
import { templateBytes } from "./templates/templateBytes";

const FOLDER = join(__dirname, "../test/templates");

/** Writes the corpus of sheets and its golden files: `npm run templates`. */
async function main(): Promise<void> {
  for (const { name, make } of TEMPLATES) {
    const content = make();
    const text = await format(JSON.stringify(content.golden), { parser: "json", printWidth: 120 });
    writeFileSync(join(FOLDER, `${name}.xlsx`), await templateBytes(content));
    writeFileSync(join(FOLDER, `${name}.golden.json`), text);
  }
}

void main();
