import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleWorkbook } from "./sheets/sample-workbook";
import { secondLayout } from "./sheets/second-layout";

/** Writes the generated workbooks: `npx tsx scripts/sample.ts`. */
async function main(): Promise<void> {
  const root = join(__dirname, "..");
  writeFileSync(join(root, "assets/samples/score-sheet-2023.xlsx"), await sampleWorkbook());
  writeFileSync(join(root, "test/data/second-layout.xlsx"), await secondLayout());
}

void main();
