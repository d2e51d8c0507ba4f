import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { ruleSetSchema } from "./ruleSetSchema";

/** Writes docs/rule-set.schema.json anew: `npm run schema`. */
async function main(): Promise<void> {
  const file = join(__dirname, "../docs/rule-set.schema.json");
  writeFileSync(file, await format(JSON.stringify(ruleSetSchema()), { parser: "json", printWidth: 120 }));
}

void main();
