import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPage } from "./pages/publishedPage";

/** Writes docs/published-2023.md anew: `npm run published`. */
async function main(): Promise<void> {
  writeFileSync(join(__dirname, "../docs/published-2023.md"), await publishedPage());
}

void main();
