import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { blankParts, partsText, sampleParts } from "./sheets/first-sheets";
import { sampleWorkbook } from "./sheets/sample-workbook";
import { secondLayout } from "./sheets/second-layout";

/** Writes the generated workbooks: `npx tsx scripts/sample.ts`. */
async function main(): Promise<void> {
  const root = join(__dirname, "..");
  writeFileSync(join(root, "assets/samples/score-sheet-2023.xlsx"), await sampleWorkbook());
  writeFileSync(join(root, "assets/sheets/sample-2023.json"), partsText(sampleParts()));
  writeFileSync(join(root, "assets/sheets/blank-form.json"), partsText(blankParts()));
  writeFileSync(join(root, "test/data/second-layout.xlsx"), await secondLayout());
}

void main();
