import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksPage } from "./pages/checksPage";

/** Writes docs/checks.md anew: `npm run checks-page`. */
async function main(): Promise<void> {
  writeFileSync(join(__dirname, "../docs/checks.md"), await checksPage());
}

void main();
